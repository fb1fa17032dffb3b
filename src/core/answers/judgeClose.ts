import type { CloseAnswer, CloseHistory, CloseVerdict } from "./closeOutcome";
import { judgeSessionError } from "./judgeSessionError";

/** What one answer to closeSession means. Silence is not a failure: the session may well be closed. */
export function judgeClose(answer: CloseAnswer, history: CloseHistory): CloseVerdict {
  switch (answer.kind) {
    case "accepted":
      return { kind: "outcome", outcome: { kind: "closed" } };
    case "silence":
      return { kind: "outcome", outcome: { kind: "unknown", clientRequestId: answer.clientRequestId } };
    case "error":
      return judgeSessionError(answer.error, history);
  }
}
