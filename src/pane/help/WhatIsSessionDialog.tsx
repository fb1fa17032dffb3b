import { dialogSentences } from "../../strings/messages/dialogSentences";
import { newcomerSentences } from "../../strings/messages/newcomerSentences";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { useMessages } from "../paneTools";

export function WhatIsSessionDialog() {
  const { whatIs: words } = useMessages(newcomerSentences);
  const { done } = useMessages(dialogSentences);
  return (
    <DialogShell title={words.title} cancel={done} isText>
      {words.paragraphs.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </DialogShell>
  );
}
