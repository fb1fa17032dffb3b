import type { CloseOutcome } from "../core/answers/closeOutcome";
import type { CloseSentences } from "./books/closeSentences";
import type { Description } from "./description";
import { describeSessionOutcome } from "./describeSessionOutcome";
import type { SessionContext } from "./books/sessionSentences";

/** Words for what closing a session came to. A second close after an unclear one is harmless, so it is offered too. */
export function describeClose(outcome: CloseOutcome, context: SessionContext, book: CloseSentences): Description {
  if (outcome.kind === "closed") {
    return { tone: "success", title: book.closed.title, body: book.closed.body(context), next: [] };
  }
  return describeSessionOutcome(outcome, context, book, ["check", "retry"]);
}
