import type { CloseAnswer, CloseHistory, SessionOutcome, Verdict } from "./closeOutcome";
import { judgeSessionError } from "./judgeSessionError";

/** What refreshSession (*Keep alive*, *Check*) ended in. */
export type RefreshOutcome = { readonly kind: "alive" } | SessionOutcome;

/** What one answer to refreshSession means; `accepted` is a 204 here too (Graph, refreshSession). */
export function judgeRefresh(answer: CloseAnswer, history: CloseHistory): Verdict<RefreshOutcome> {
  switch (answer.kind) {
    case "accepted":
      return { kind: "outcome", outcome: { kind: "alive" } };
    case "silence":
      return { kind: "outcome", outcome: { kind: "unknown", clientRequestId: answer.clientRequestId } };
    case "error":
      return judgeSessionError(answer.error, history);
  }
}
