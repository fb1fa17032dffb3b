import { useEffect, useRef, type KeyboardEvent } from "react";
import { failureOf } from "../core/answers/failure";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { noticeSentences, supportSentences } from "../strings/messages/noticeSentences";
import { stepSentences } from "../strings/messages/stepSentences";
import { troubleSentences } from "../strings/messages/troubleSentences";
import { jointSentences } from "../strings/messages/jointSentences";
import { supportDetails } from "../strings/supportDetails";
import { Button } from "./Button";
import { CopyButton } from "./CopyButton";
import { useMessages } from "./paneTools";
import styles from "./StartPage.module.css";

type Props = {
  readonly thrown: unknown;
  readonly maybeSent: boolean;
  /** Sessions whose ids storage refused: only the pane that is gone showed them. */
  readonly unstored: readonly WorkbookSessionId[];
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/**
 * Shown in place of the pane when it could not be started or rendered, in the pane's language where it had one. It uses
 * as little of the browser as it can: what broke the pane must not break this page too.
 */
export function FailedPage({ thrown, maybeSent, unstored, at }: Props) {
  const { title, maybeSent: sent, notSent } = useMessages(troubleSentences).failed;
  const { notStored, copyDetails } = useMessages(noticeSentences);
  const { reload } = useMessages(stepSentences);
  const support = useMessages(supportSentences);
  const time = new Date(at).toISOString();
  const details = supportDetails({ time, failure: failureOf(thrown) }, support, useMessages(jointSentences));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A dialog that was open hid the rest of the page from screen readers, and is gone.
    heading.current?.closest("[aria-hidden]")?.removeAttribute("aria-hidden");
    // The control that had the focus is gone too. While another window has it, this call could take it from there.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  // At Tab office.js would leave the pane from a heading.
  const ownTab = (event: KeyboardEvent) => event.key === "Tab" && event.stopPropagation();
  return (
    <main className={styles.page} onKeyDown={ownTab}>
      <div role="alert">
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <p>{maybeSent ? sent : notSent}</p>
        {unstored.map((id) => (
          <p key={id}>
            {notStored.blocked} <code dir="ltr">{id}</code> <CopyButton text={() => id} />
          </p>
        ))}
        <Button appearance="primary" onClick={() => location.reload()}>
          {reload}
        </Button>{" "}
        <CopyButton label={copyDetails} text={() => details} />
      </div>
    </main>
  );
}
