import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import { dialogSentences } from "../../strings/books/dialogSentences";
import { usePaneTools, useBook } from "../paneTools";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";

export function ForgetDialog({ session, dismiss }: { readonly session: KnownSession; readonly dismiss: () => void }) {
  const words = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const forget = () => {
    dismiss();
    pane.actions.forget(session);
  };
  return (
    <Frame
      title={words.forget.title(shortId(session.id))}
      dismiss={dismiss}
      action={{ label: words.forget.forget, run: forget }}
    >
      <p className={styles.text}>{words.forget.text}</p>
    </Frame>
  );
}
