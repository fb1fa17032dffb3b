import type { Verdict } from "../core/answers/closeOutcome";
import type { GraphAnswer, GraphCall, Services } from "./ports";
import { sendConfirmed, type Renewal, type Sending, type Sent, type Unsent } from "./sendConfirmed";

/** What a judge said last: a fresh token was had, if it asked for one. */
export type FinalVerdict<Outcome> = Exclude<Verdict<Outcome>, { readonly kind: "renewToken" }>;

/**
 * Sends a confirmed request and judges the answer; a token that was to blame is renewed once, and only once. `finish`
 * runs in the workbook's turn: what it records is there before the next request of any pane.
 */
export async function askForVerdict<T, Outcome, R>(
  services: Services,
  sending: Sending,
  request: (call: GraphCall) => Promise<GraphAnswer<T>>,
  judge: (answer: Answered<T>, tokenRenewed: boolean) => Verdict<Outcome>,
  finish: (verdict: FinalVerdict<Outcome>, sent: Sent<T>) => Promise<R>,
): Promise<R | Unsent> {
  const send = (renewal: Renewal | undefined) =>
    sendConfirmed<T, Answer<R>>(services, sending, renewal, request, async (sent) => {
      const verdict = judge(sent.answer, renewal !== undefined);
      return verdict.kind === "renewToken" ? verdict : { kind: "finished", result: await finish(verdict, sent) };
    });
  const first = await send(undefined);
  if (first.kind === "notSent") return first;
  if (first.kind === "finished") return first.result;
  const second = await send(first.claims === undefined ? { fresh: true } : { fresh: true, claims: first.claims });
  if (second.kind === "notSent") return second;
  if (second.kind === "finished") return second.result;
  throw new Error("A judge asked for a second fresh token.");
}

type Answer<R> =
  { readonly kind: "finished"; readonly result: R } | { readonly kind: "renewToken"; readonly claims?: string };

export type Answered<T> = Exclude<GraphAnswer<T>, { kind: "offline" | "partMissing" }>;
