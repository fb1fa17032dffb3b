import type { CreateActivity, WorkbookState } from "../core/paneState";
import { paneSentences, type PaneSentences } from "../strings/books/paneSentences";
import { usePaneTools, useBook } from "./paneTools";
import styles from "./CreatingLine.module.css";
import { Button } from "./Button";
import { useAnnouncement } from "./LiveRegion";

type Props = { readonly creating: CreateActivity; readonly workbook: WorkbookState };

export function CreatingLine({ creating, workbook }: Props) {
  const words = useBook(paneSentences);
  const { pane } = usePaneTools();
  useAnnouncement(announcementOf(creating, words));
  switch (creating.kind) {
    case "idle":
      return null;
    case "working":
    case "pending":
      return <p className={styles.line}>{creating.kind === "working" ? words.creating : words.creatingLong}</p>;
    case "signInNeeded":
      return (
        <p className={styles.line}>
          {words.signInToCreate}{" "}
          <Button
            appearance="primary"
            size="small"
            disabled={workbook.kind !== "found"}
            onClick={() => {
              if (workbook.kind === "found") void pane.actions.create(workbook, creating.persistChanges, true);
            }}
          >
            {words.signIn}
          </Button>
        </p>
      );
  }
}

function announcementOf({ kind }: CreateActivity, words: PaneSentences): string {
  switch (kind) {
    case "idle":
      return "";
    case "working":
      return words.creating;
    case "pending":
      return words.creatingLong;
    case "signInNeeded":
      return words.signInToCreate;
  }
}
