import { dialogSentences } from "../../strings/messages/dialogSentences";
import { workbookSentences } from "../../strings/messages/workbookSentences";
import { useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

/** Why more permission is asked for, before Microsoft asks. */
export function AskMoreDialog({ then }: { readonly then: () => void }) {
  const { dismiss } = useDialogs();
  const { askMore } = useMessages(dialogSentences);
  const { askMoreText } = useMessages(workbookSentences);
  const allow = () => {
    dismiss();
    then();
  };
  return (
    <DialogShell title={askMore.title} action={{ label: askMore.allow, run: allow }}>
      <p className={styles.text}>{askMoreText}</p>
    </DialogShell>
  );
}
