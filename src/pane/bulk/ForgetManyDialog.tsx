import type { KnownSession } from "../../core/sessions/knownSession";
import { forgetManySentences } from "../../strings/messages/bulkSentences";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useSelection } from "../selection/useSelection";
import { useDialogs } from "../useDialogs";
import { SessionNames } from "./SessionNames";

export function ForgetManyDialog({ sessions: opened }: { readonly sessions: readonly KnownSession[] }) {
  const { dismiss } = useDialogs();
  const { clear } = useSelection();
  const words = useMessages(forgetManySentences);
  const { pane } = usePaneTools();
  const state = usePaneState();
  const listed = new Set(state.sessions.map(({ id }) => id));
  const sessions = opened.filter(({ id }) => listed.has(id));
  const forget = () => {
    dismiss();
    clear();
    void pane.actions.forgetMany(sessions);
  };
  const action = { label: words.forget(sessions.length), run: forget, disabled: sessions.length === 0 };
  return (
    <DialogShell title={words.title(sessions.length)} action={action}>
      <p className={styles.text}>{words.text}</p>
      <SessionNames sessions={sessions} />
    </DialogShell>
  );
}
