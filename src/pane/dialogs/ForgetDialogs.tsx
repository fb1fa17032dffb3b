import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { usePaneTools, useMessages, usePaneState } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useSessionName } from "../useSessionName";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { useSessionNow } from "./useSessionNow";
import { exportJson } from "../../core/statements/statementCsv";
import { folderSentences } from "../../strings/messages/folderSentences";
import { CopyButton } from "../CopyButton";

export function ForgetDialog({ session }: { readonly session: KnownSession }) {
  const { dismiss } = useDialogs();
  const words = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const { settled } = useSessionNow(session);
  const text =
    settled === undefined ? words.forget.text : settled === "forgotten" ? words.forget.meanwhile : words.forget.over;
  const forget = () => {
    dismiss();
    pane.actions.forget(session);
  };
  return (
    <DialogShell
      title={words.forget.title(useSessionName(session), shortId(session.id))}
      {...(settled === "forgotten" ? { cancel: words.done } : { action: { label: words.forget.forget, run: forget } })}
    >
      <p className={styles.text} role="status">
        {text}
      </p>
    </DialogShell>
  );
}

export function ForgetEverythingDialog() {
  const { dismiss } = useDialogs();
  const { forgetEverything: words } = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const { staysThere } = useMessages(folderSentences);
  const { sessions, folder } = usePaneState();
  const forget = () => {
    dismiss();
    pane.actions.forgetEverything();
  };
  return (
    <DialogShell title={words.title} kind="alert" action={{ label: words.forget, run: forget }}>
      <p className={styles.warning}>{words.text(sessions.length)}</p>
      {folder?.reading.kind === "read" && <p className={styles.text}>{staysThere}</p>}
      <CopyButton label={words.exportFirst} text={() => exportJson(pane.store.statements())} />
    </DialogShell>
  );
}
