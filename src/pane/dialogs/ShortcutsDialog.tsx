import { dialogSentences } from "../../strings/messages/dialogSentences";
import { shortcutSentences } from "../../strings/messages/shortcutSentences";
import { useMessages } from "../paneTools";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

/** Which keys do what. */
export function ShortcutsDialog() {
  const words = useMessages(shortcutSentences);
  const { done } = useMessages(dialogSentences);
  return (
    <DialogShell title={words.title} cancel={done} isText>
      {words.groups.map(({ name, keys }) => (
        <section key={name} aria-label={name}>
          <h3 className={styles.group}>{name}</h3>
          <dl className={styles.facts}>
            {keys.map(({ key, does }) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </DialogShell>
  );
}
