import { exportJson } from "../../core/statements/exportStatements";
import { dialogSentences } from "../../strings/books/dialogSentences";
import { folderSentences } from "../../strings/books/folderSentences";
import { CopyButton } from "../CopyButton";
import { usePaneState, usePaneTools, useBook } from "../paneTools";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";

export function ForgetEverythingDialog({ dismiss }: { readonly dismiss: () => void }) {
  const { forgetEverything: words } = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const { staysThere } = useBook(folderSentences);
  const { sessions, folder } = usePaneState();
  const forget = () => {
    dismiss();
    pane.actions.forgetEverything();
  };
  return (
    <Frame title={words.title} kind="alert" dismiss={dismiss} action={{ label: words.forget, run: forget }}>
      <p className={styles.warning}>{words.text(sessions.length)}</p>
      {folder?.reading.kind === "read" && <p className={styles.text}>{staysThere}</p>}
      <CopyButton label={words.exportFirst} text={() => exportJson(pane.store.statements())} />
    </Frame>
  );
}
