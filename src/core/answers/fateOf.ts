import type { CloseOutcome } from "./closeOutcome";
import type { RefreshOutcome } from "./judgeRefresh";
import type { SessionAnswer } from "../statements/sessionStatement";

/** What becomes of the session's row: the answer to state about it, or `stays` when nothing was learnt. */
export function fateOf(outcome: CloseOutcome | RefreshOutcome): SessionAnswer | "stays" {
  switch (outcome.kind) {
    case "refused":
    case "later":
      return "stays";
    case "unknown":
      return "noAnswer";
    default:
      return outcome.kind;
  }
}
