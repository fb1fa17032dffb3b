import { paneSentences } from "../strings/messages/paneSentences";
import { useMessages } from "./paneTools";
import styles from "./EmptyList.module.css";

export function EmptyList() {
  const words = useMessages(paneSentences);
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{words.emptyTitle}</p>
      <p className={styles.text}>{words.emptyText}</p>
    </div>
  );
}
