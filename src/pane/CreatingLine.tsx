import type { CreateActivity, WorkbookState } from "../core/paneState";
import { paneSentences } from "../strings/paneSentences";
import { usePaneTools, useBook } from "./paneTools";
import styles from "./CreatingLine.module.css";
import { Button } from "./Button";

type Props = { readonly creating: CreateActivity; readonly workbook: WorkbookState };

export function CreatingLine({ creating, workbook }: Props) {
  const words = useBook(paneSentences);
  const { pane } = usePaneTools();
  switch (creating.kind) {
    case "idle":
      return null;
    case "working":
    case "pending":
      return (
        <p className={styles.line} role="status">
          {creating.kind === "working" ? words.creating : words.creatingLong}
        </p>
      );
    case "signInNeeded":
      return (
        <p className={styles.line} role="status">
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
