import { exportJson } from "../../core/exportStatements";
import { dialogSentences } from "../../strings/dialogSentences";
import { CopyButton } from "../CopyButton";
import { usePaneState, usePaneTools, useBook } from "../paneTools";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";

export function ForgetEverythingDialog({ dismiss }: { readonly dismiss: () => void }) {
  const { forgetEverything: words } = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const { sessions } = usePaneState();
  const forget = () => {
    dismiss();
    pane.actions.forgetEverything();
  };
  return (
    <Frame title={words.title} kind="alert" dismiss={dismiss} action={{ label: words.forget, run: forget }}>
      <p className={styles.warning}>{words.text(sessions.length)}</p>
      <CopyButton label={words.exportFirst} text={() => exportJson(pane.store.statements())} />
    </Frame>
  );
}
