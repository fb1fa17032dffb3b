import { jointSentences } from "../../strings/messages/jointSentences";
import { useState } from "react";
import { failureOf } from "../../core/answers/failure";
import type { Notice } from "../../core/paneState";
import { shortId } from "../../core/sessions/workbookSession";
import { describeExactly } from "../../strings/describeTime";
import { noticeSentences, supportSentences } from "../../strings/messages/noticeSentences";
import { supportDetails, type SupportFacts } from "../../strings/supportDetails";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useMessages } from "../paneTools";
import styles from "./NoticeCard.module.css";
import { Button } from "../Button";

/** The error card's second half: codes, status, request ids and time, for those who help. */
export function SupportDetails({ notice }: { readonly notice: Notice }) {
  const facts = factsOf(notice);
  return facts === undefined ? null : <SupportText facts={facts} at={"at" in notice ? notice.at : undefined} />;
}

type TextProps = { readonly facts: Omit<SupportFacts, "time">; readonly at?: number | undefined };

/** `at` in milliseconds since the epoch; without it, the time is when this was first shown. */
export function SupportText({ facts, at }: TextProps) {
  const words = useMessages(noticeSentences);
  const messages = useMessages(supportSentences);
  const { pane, language } = usePaneTools();
  const [open, setOpen] = useState(false);
  const [shownAt] = useState(pane.now);
  const time = describeExactly(at ?? shownAt, language);
  const text = supportDetails({ ...facts, time }, messages, useMessages(jointSentences));
  return (
    <>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hideDetails : words.details}
      </Button>
      {open && <pre className={styles.details}>{text}</pre>}
      {(open || facts.failure !== undefined) && <CopyButton label={words.copyDetails} text={() => text} />}
    </>
  );
}

function factsOf(notice: Notice): Omit<SupportFacts, "time"> | undefined {
  const { session } = notice.about;
  const id = session === undefined ? {} : { shortId: shortId(session.id) };
  switch (notice.kind) {
    case "close":
    case "refresh":
    case "create": {
      const { outcome } = notice;
      if (outcome.kind === "closed" || outcome.kind === "alive" || outcome.kind === "created") return undefined;
      if (outcome.kind === "pending") return undefined;
      const error = outcome.error === undefined ? {} : { error: outcome.error };
      const client =
        "clientRequestId" in outcome && outcome.clientRequestId !== undefined
          ? { clientRequestId: outcome.clientRequestId }
          : {};
      return { ...id, ...error, ...client };
    }
    case "notSent":
      return notice.why.kind === "trouble" ? { ...id, ...factsOfTrouble(notice.why.trouble) } : undefined;
    case "trouble":
      return { ...id, ...factsOfTrouble(notice.trouble) };
    default:
      return undefined;
  }
}

export function factsOfTrouble(trouble: Extract<Notice, { kind: "trouble" }>["trouble"]): Omit<SupportFacts, "time"> {
  if (trouble.kind === "graph") return { error: trouble.error };
  if (trouble.kind === "failed") return { failure: failureOf(trouble.thrown) };
  return trouble.kind === "signIn" ? { signIn: trouble.trouble } : {};
}
