import { folderSentences } from "../../strings/messages/folderSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

/** The one click that starts writing to OneDrive, on this device for this account. It first says what is written. */
export function KeepInFolderDialog() {
  const { dismiss } = useDialogs();
  const words = useMessages(folderSentences);
  const { pane } = usePaneTools();
  const { sessions, owner } = usePaneState();
  const own = sessions.filter(({ ownerKey }) => ownerKey === undefined || ownerKey === owner).length;
  const keep = () => {
    dismiss();
    void pane.actions.keepInFolder();
  };
  return (
    <DialogShell title={words.keepTitle} action={{ label: words.keep, run: keep }}>
      <p className={styles.text}>{words.keepWhere}</p>
      <p className={styles.text}>{words.keepWhat(own)}</p>
      <p className={styles.quiet}>{words.keepWho}</p>
    </DialogShell>
  );
}
