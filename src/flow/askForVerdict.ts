import type { Verdict } from "../core/answers/closeOutcome";
import type { GraphAnswer, GraphCall, Services } from "./ports";
import { sendConfirmed, type Confirmed, type Sent } from "./sendConfirmed";

export type Judged<T, Outcome> =
  | {
      readonly kind: "judged";
      readonly verdict: Exclude<Verdict<Outcome>, { readonly kind: "renewToken" }>;
      readonly sent: Extract<Sent<T>, { readonly kind: "sent" }>;
    }
  | Extract<Sent<T>, { readonly kind: "notSent" }>;

/** Sends a confirmed request and judges the answer; a token that was to blame is renewed once, and only once. */
export async function askForVerdict<T, Outcome>(
  services: Services,
  confirmed: Confirmed,
  request: (call: GraphCall) => Promise<GraphAnswer<T>>,
  judge: (answer: Answered<T>, tokenRenewed: boolean) => Verdict<Outcome>,
): Promise<Judged<T, Outcome>> {
  const first = await sendConfirmed(services, confirmed, undefined, request);
  if (first.kind === "notSent") return first;
  const verdict = judge(first.answer, false);
  if (verdict.kind !== "renewToken") return { kind: "judged", verdict, sent: first };
  const { claims } = verdict;
  const renewal = claims === undefined ? ({ fresh: true } as const) : ({ fresh: true, claims } as const);
  const second = await sendConfirmed(services, confirmed, renewal, request);
  if (second.kind === "notSent") return second;
  const final = judge(second.answer, true);
  if (final.kind === "renewToken") throw new Error("A judge asked for a second fresh token.");
  return { kind: "judged", verdict: final, sent: second };
}

export type Answered<T> = Exclude<GraphAnswer<T>, { kind: "offline" | "partMissing" }>;
