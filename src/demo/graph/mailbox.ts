/** A message as Graph accepted it. The content is as it was sent: whoever shows it must not trust it. */
export type ReceivedMail = {
  /** User name of the account that sent it. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly contentType: "html" | "text";
  readonly content: string;
  readonly saved: boolean;
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly at: number;
};

/** All mail of the simulated world, in one place: nobody's mail is delivered anywhere else. */
export type Mailbox = {
  readonly accept: (mail: ReceivedMail) => void;
  readonly all: () => readonly ReceivedMail[];
};

export function createMailbox(): Mailbox {
  const mails: ReceivedMail[] = [];
  return { accept: (mail) => void mails.push(mail), all: () => [...mails] };
}
