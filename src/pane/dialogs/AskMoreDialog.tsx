import { dialogSentences } from "../../strings/books/dialogSentences";
import { workbookSentences } from "../../strings/books/workbookSentences";
import { useBook } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";

/** Why more permission is asked for, before Microsoft asks. */
export function AskMoreDialog({ then }: { readonly then: () => void }) {
  const { dismiss } = useDialogs();
  const { askMore } = useBook(dialogSentences);
  const { askMoreText } = useBook(workbookSentences);
  const allow = () => {
    dismiss();
    then();
  };
  return (
    <Frame title={askMore.title} action={{ label: askMore.allow, run: allow }}>
      <p className={styles.text}>{askMoreText}</p>
    </Frame>
  );
}
