import { shownText } from "../core/shownText";
import type { WrongValue } from "../core/configuration";
import type { startSentences } from "../strings/messages/startSentences";
import styles from "./StartPage.module.css";

export type StartTrouble =
  | { readonly kind: "officeJsMissing" }
  | { readonly kind: "hostSilent" }
  | { readonly kind: "misconfigured"; readonly wrong: readonly WrongValue[] };

/** `words`: in the language of the page. */
type Props = { readonly trouble: StartTrouble; readonly words: typeof startSentences };

/** What is blocked or wrong, and who can fix it, while there is no pane yet. Works without Fluent and without Excel. */
export function StartPage({ trouble, words }: Props) {
  const { title, text } = words[trouble.kind];
  const { value, why } = words.misconfigured;
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1 className={styles.title}>{title}</h1>
        <p>{text}</p>
        {trouble.kind === "misconfigured" && (
          <ul>
            {trouble.wrong.map((wrong) => (
              <li key={wrong.name}>{value(wrong.name, shownText(wrong.value), why[wrong.why])}</li>
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}
