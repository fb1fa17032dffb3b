import type { GraphError } from "./graphError";
import type { Trouble } from "./trouble";

/** What became of an email. Accepted is not delivered, and unknown is not refused. */
export type MailOutcome =
  /** 202: "the request has been accepted, but the processing has not been completed" (Graph, sendMail). */
  | { readonly kind: "accepted" }
  | { readonly kind: "badAddress" | "notAllowed" | "noMailbox" | "refused"; readonly error: GraphError }
  /** Not sent. `waitSeconds`: for as long Microsoft asks to wait, where it says so. */
  | { readonly kind: "later"; readonly waitSeconds: number | undefined; readonly error: GraphError }
  /** It may have been sent, so it is never sent again without a person's wish. */
  | { readonly kind: "unknown"; readonly error?: GraphError }
  /** Nothing was sent. */
  | { readonly kind: "notSent"; readonly trouble: Trouble };

/** `from`: the display name of the account that sent it. */
export type SentMail = MailOutcome & { readonly from?: string };

export function judgeMailError(error: GraphError): Exclude<MailOutcome, { readonly kind: "accepted" | "notSent" }> {
  const has = (...codes: readonly string[]) => codes.some((code) => error.codes.includes(code));
  // A 2xx that is not Graph's, or a fault behind Graph's front: nobody knows what was done.
  if (error.status < 400 || (error.status >= 500 && error.retryAfterSeconds === undefined)) {
    return error.status === 0 ? { kind: "refused", error } : { kind: "unknown", error };
  }
  if (error.status === 429 || error.status >= 500) {
    return { kind: "later", waitSeconds: error.retryAfterSeconds, error };
  }
  if (has(...NO_MAILBOX)) return { kind: "noMailbox", error };
  if (has(...BAD_ADDRESS)) return { kind: "badAddress", error };
  if (error.status === 403) return { kind: "notAllowed", error };
  return { kind: "refused", error };
}

const NO_MAILBOX = ["mailboxnotenabledforrestapi", "mailboxnotsupportedforrestapi", "errornonexistentmailbox"] as const;
const BAD_ADDRESS = ["errorinvalidrecipients"] as const;
