import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** For sending results by email from the signed-in account. */
export const mailSentences = book("mailSentences", {
  open: "Send from your account…",
  title: "Send by email",
  permission:
    "Microsoft might ask you to let this add-in send email as you (Mail.Send). We ask only now, and send one email each time you select Send email.",
  what: "The email contains the table above, without whole session IDs. A copy stays in your Sent Items.",
  to: "To",
  toHint: "One or more addresses, separated by commas or semicolons.",
  send: "Send email",
  sendAgain: "Send again",
  sending: "Waiting for Microsoft…",
  wrong: (texts: readonly ShownText[]) =>
    texts.length === 1 ? `${texts[0]} isn't an email address.` : `These aren't email addresses: ${texts.join(", ")}`,
  none: "Enter at least one email address.",
  tooMany: (most: number) => `An email can go to at most ${most} addresses.`,
  consentLink: "Copy link for your administrator",

  /** Above one of the sentences below, where the dialog is gone. */
  titles: {
    accepted: "Email accepted",
    unknown: "Your email might have been sent",
    notSent: "Your email wasn't sent",
  },
  accepted: (addresses: readonly ShownText[], from: ShownText | undefined) =>
    from === undefined
      ? `Microsoft accepted the email to ${addresses.join(", ")}. We can't see whether it arrives.`
      : `Microsoft accepted the email from ${from} to ${addresses.join(", ")}. We can't see whether it arrives.`,
  badAddress: "Microsoft didn't accept one of the addresses, so nothing was sent. Check them, then try again.",
  notAllowed:
    "Microsoft didn't let this add-in send email as you, so nothing was sent. Your organization might not allow it. Draft an email instead, or ask your administrator to allow Mail.Send.",
  noMailbox:
    "Your account has no mailbox that Microsoft 365 can send from, so nothing was sent. Draft an email instead.",
  later: "Microsoft asked us to slow down, so nothing was sent. Try again in a few minutes.",
  laterAt: (time: string) => `Microsoft asked us to slow down, so nothing was sent. You can try again at ${time}.`,
  refused: "Microsoft refused the email, so nothing was sent.",
  unknown:
    "We couldn't confirm whether Microsoft accepted the email. It might have been sent. Look in your Sent Items before you send it again.",
  signInNeeded: "Nothing was sent. Select Send email to sign in.",
  notSent: (why: string) => `Nothing was sent. ${why}`,
});

export type MailSentences = typeof mailSentences;
