import type { CreateActivity } from "../core/paneState";
import { lineSentences, type LineSentences } from "../strings/messages/lineSentences";
import { paneSentences } from "../strings/messages/paneSentences";
import { usePaneTools, useMessages } from "./paneTools";
import styles from "./CreatingLine.module.css";
import { Button } from "./Button";
import { Late } from "./Late";
import { useAnnouncement } from "./LiveRegion";

type Creating = Exclude<CreateActivity, { readonly kind: "idle" }>;

export function CreatingLine({ creating }: { readonly creating: Creating }) {
  const words = useMessages(lineSentences);
  const { signIn, stop } = useMessages(paneSentences);
  const { pane } = usePaneTools();
  useAnnouncement(announcementOf(creating, words));
  const stopButton = (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.named.stopCreating}
      onClick={() => void pane.actions.stopCreating()}
    >
      {stop}
    </Button>
  );
  switch (creating.kind) {
    case "working":
      return (
        <p className={styles.line}>
          {words.creating}
          {creating.unsent === true && <Late>{stopButton}</Late>}
        </p>
      );
    case "pending":
      return <p className={styles.line}>{words.creatingLong}</p>;
    case "signInNeeded":
      return (
        <p className={styles.line}>
          {words.signInToCreate}{" "}
          <Button
            appearance="primary"
            size="small"
            onClick={() => void pane.actions.create(creating.workbook, creating.persistChanges, true, creating.label)}
          >
            {signIn}
          </Button>{" "}
          {stopButton}
        </p>
      );
  }
}

function announcementOf({ kind }: Creating, words: LineSentences): string {
  switch (kind) {
    case "working":
      return words.creating;
    case "pending":
      return words.creatingLong;
    case "signInNeeded":
      return words.signInToCreate;
  }
}
