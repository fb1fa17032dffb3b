import type { RefreshOutcome } from "../core/answers/judgeRefresh";
import type { Description } from "./description";
import { describeSessionOutcome } from "./describeSessionOutcome";
import type { RefreshSentences } from "./books/refreshSentences";
import type { SessionContext } from "./books/sessionSentences";

/** Words for what *Keep alive* or *Check* came to. */
export function describeRefresh(outcome: RefreshOutcome, context: SessionContext, book: RefreshSentences): Description {
  if (outcome.kind === "alive") {
    return { tone: "success", title: book.alive.title, body: book.alive.body(context), next: [] };
  }
  return describeSessionOutcome(outcome, context, book, ["check"]);
}
