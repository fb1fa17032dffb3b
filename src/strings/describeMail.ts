import type { MailOutcome } from "../core/answers/judgeMail";
import type { RecipientsReading } from "../core/results/outgoingMail";
import { shownText } from "../core/shownText";
import { describeClock } from "./describeTime";
import { describeTrouble } from "./describeTrouble";
import { titled } from "./joinSentences";
import type { Joints } from "./messages/jointSentences";
import type { MailSentences } from "./messages/mailSentences";
import type { TroubleSentences } from "./messages/troubleSentences";

export type MailFacts = {
  readonly to: readonly string[];
  readonly from?: string | undefined;
  /** When the outcome came, in milliseconds since the epoch. */
  readonly at: number;
  readonly language: string;
};

/** One paragraph for what became of an email. */
export function describeMail(
  outcome: MailOutcome,
  { to, from, at, language }: MailFacts,
  words: MailSentences,
  troubles: TroubleSentences,
  joints: Joints,
): string {
  switch (outcome.kind) {
    case "accepted":
      return words.accepted(to.map(shownText), from === undefined ? undefined : shownText(from));
    case "later":
      return outcome.waitSeconds === undefined
        ? words.later
        : words.laterAt(describeClock(at + outcome.waitSeconds * 1000, language));
    case "notSent": {
      if (outcome.trouble.kind === "signInNeeded") return words.signInNeeded;
      const { title, body } = describeTrouble(outcome.trouble, troubles, joints);
      return words.notSent(titled(title, body, joints));
    }
    default:
      return words[outcome.kind];
  }
}

/** Undefined for addresses that can be used. */
export function describeRecipients(reading: RecipientsReading, words: MailSentences): string | undefined {
  switch (reading.kind) {
    case "addresses":
      return undefined;
    case "none":
      return words.none;
    case "wrong":
      return words.wrong(reading.texts.map(shownText));
    case "tooMany":
      return words.tooMany(reading.most);
  }
}
