import { failureOf } from "../core/answers/failure";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { noticeSentences, supportSentences } from "../strings/messages/noticeSentences";
import { stepSentences } from "../strings/messages/stepSentences";
import { troubleSentences } from "../strings/messages/troubleSentences";
import { describeExactly } from "../strings/describeTime";
import { jointSentences } from "../strings/messages/jointSentences";
import { supportDetails } from "../strings/supportDetails";
import { Button } from "./Button";
import { CopyButton } from "./CopyButton";
import styles from "./StartPage.module.css";

type Props = {
  readonly thrown: unknown;
  readonly maybeSent: boolean;
  /** Sessions whose ids storage refused: only the pane that is gone showed them. */
  readonly unstored: readonly WorkbookSessionId[];
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** Shown in place of the pane when it could not be started or rendered; in English, as all that loads by itself. */
export function FailedPage({ thrown, maybeSent, unstored, at }: Props) {
  const { title, maybeSent: sent, notSent } = troubleSentences.failed;
  const time = describeExactly(at, "en-US");
  const details = supportDetails({ time, failure: failureOf(thrown) }, supportSentences, jointSentences);
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p>{maybeSent ? sent : notSent}</p>
      {unstored.map((id) => (
        <p key={id}>
          {noticeSentences.notStored.blocked} <code>{id}</code> <CopyButton text={() => id} />
        </p>
      ))}
      <Button appearance="primary" onClick={() => location.reload()}>
        {stepSentences.reload}
      </Button>{" "}
      <CopyButton label={noticeSentences.copyDetails} text={() => details} />
    </main>
  );
}
