import { shownText } from "../core/shownText";
import type { WrongValue } from "../core/configuration";
import { startSentences } from "../strings/messages/startSentences";
import styles from "./StartPage.module.css";

export type StartTrouble =
  | { readonly kind: "officeJsMissing" }
  | { readonly kind: "hostSilent" }
  | { readonly kind: "misconfigured"; readonly wrong: readonly WrongValue[] };

/** What is blocked or wrong, and who can fix it, while there is no pane yet. Works without Fluent and without Excel. */
export function StartPage({ trouble }: { readonly trouble: StartTrouble }) {
  const { title, text } = startSentences[trouble.kind];
  const { value, why } = startSentences.misconfigured;
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
