import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SentMail } from "../../core/answers/judgeMail";
import { readRecipients } from "../../core/results/outgoingMail";
import { htmlTable, type TextTable } from "../../core/results/tableText";
import { describeMail, describeRecipients } from "../../strings/describeMail";
import { jointSentences } from "../../strings/messages/jointSentences";
import { mailSentences } from "../../strings/messages/mailSentences";
import { resultsSentences } from "../../strings/messages/resultsSentences";
import { troubleSentences } from "../../strings/messages/troubleSentences";
import { useMessages, usePaneState, usePaneTools } from "../paneTools";
import { MailDetails } from "./MailDetails";
import styles from "./results.module.css";

type Sending =
  | { readonly kind: "idle" }
  | { readonly kind: "sending" }
  | { readonly kind: "answered"; readonly sent: SentMail; readonly to: readonly string[]; readonly at: number };

/** Sends the results from the person's own account. The permission is explained first, and asked for at the click. */
export function SendMail({ table }: { readonly table: TextTable }) {
  const words = useMessages(mailSentences);
  const { subject } = useMessages(resultsSentences);
  const joints = useMessages(jointSentences);
  const troubles = useMessages(troubleSentences);
  const { pane, language } = usePaneTools();
  const { account } = usePaneState();
  const [to, setTo] = useState(account?.address ?? "");
  const [wrong, setWrong] = useState<string>();
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const section = useRef<HTMLElement>(null);
  const send = async () => {
    const reading = readRecipients(to);
    setWrong(describeRecipients(reading, words));
    if (reading.kind !== "addresses" || sending.kind === "sending") return;
    setSending({ kind: "sending" });
    const mail = { to: reading.addresses, subject: subject(table.summary), html: htmlTable(table) };
    const sent = await pane.actions.sendResults(mail, true, () => section.current !== null);
    setSending({ kind: "answered", sent, to: reading.addresses, at: pane.now() });
  };
  // The dialog is higher than most panes: what is new stands at its end.
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for the clean-up.
    section.current?.scrollIntoView({ block: "end" });
  }, [sending]);
  const busy = sending.kind === "sending";
  const answered = sending.kind === "answered" ? sending : undefined;
  const outcome = answered?.sent.kind;
  return (
    <section ref={section} aria-label={words.title} className={styles.mail}>
      <p className={styles.hint}>{words.permission}</p>
      <p className={styles.hint}>{words.what}</p>
      <Field
        label={words.to}
        hint={words.toHint}
        className={styles.field}
        {...(wrong === undefined ? {} : { validationState: "error", validationMessage: wrong })}
      >
        <Input
          type="text"
          inputMode="email"
          value={to}
          // The part was opened by a click on its button, which is gone now.
          autoFocus
          onChange={(_event, { value }) => setTo(value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void send();
          }}
        />
      </Field>
      <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void send()}>
        {outcome === "accepted" || outcome === "unknown" ? words.sendAgain : words.send}
      </Button>
      <div role="status" className={outcome === undefined || outcome === "accepted" ? styles.told : styles.warned}>
        {busy && words.sending}
        {answered !== undefined &&
          describeMail(answered.sent, { ...answered, from: answered.sent.from, language }, words, troubles, joints)}
      </div>
      {answered !== undefined && <MailDetails sent={answered.sent} at={answered.at} />}
    </section>
  );
}
