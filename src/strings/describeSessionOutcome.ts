import type { SessionOutcome, CloseOutcome } from "../core/answers/closeOutcome";
import { findCode } from "../core/answers/remedyOf";
import type { GraphError } from "../core/answers/graphError";
import type { Remedy } from "../core/answers/workbookErrorCodes";
import { type Description, type NextStep, type Tone, nextSteps } from "./description";
import {
  DOUBTFUL,
  type SessionContext,
  type SessionSentence,
  type SessionSentences,
  type CloseSentences,
  type RefreshSentences,
} from "./books/sessionSentences";
import type { RefreshOutcome } from "../core/answers/judgeSession";

/** Words for what closing a session came to. A second close after an unclear one is harmless, so it is offered too. */
export function describeClose(outcome: CloseOutcome, context: SessionContext, book: CloseSentences): Description {
  if (outcome.kind === "closed") {
    return { tone: "success", title: book.closed.title, body: book.closed.body(context), next: [] };
  }
  return describeSessionOutcome(outcome, context, book, ["check", "retry"]);
}

/** Words for what *Keep alive* or *Check* came to. */
export function describeRefresh(outcome: RefreshOutcome, context: SessionContext, book: RefreshSentences): Description {
  if (outcome.kind === "alive") {
    return { tone: "success", title: book.alive.title, body: book.alive.body(context), next: [] };
  }
  return describeSessionOutcome(outcome, context, book, ["check"]);
}

/** Words for a request about one session that did not simply succeed; `unknownNext` follows an unclear answer. */
function describeSessionOutcome(
  outcome: SessionOutcome,
  context: SessionContext,
  book: SessionSentences,
  unknownNext: readonly NextStep[],
): Description {
  switch (outcome.kind) {
    case "ended":
      return withReason(book.ended, remedyOf(outcome.error), "info", endedNext(outcome.error));
    case "notKnown":
      return withReason(book.notKnown, remedyOf(outcome.error), "warning", ["forget"]);
    case "workbookGone":
      return withReason(book.workbookGone, remedyOf(outcome.error) ?? "askForItem", "warning", ["forget"], true);
    case "unknown":
      return { tone: "warning", title: book.unknown.title, body: book.unknown.body(context), next: unknownNext };
    case "unusable":
      return { tone: "error", title: book.unusable.title, body: book.unusable.body(context), next: ["forget"] };
    case "refused": {
      const { remedy } = outcome;
      const lead = DOUBTFUL.has(remedy) ? book.notConfirmed(context) : book.refused(context);
      const tone = remedy === "waitForPeople" ? "warning" : "error";
      return { tone, title: book.reasons[remedy].title, body: `${lead} ${reason(remedy)}`, next: nextFor(remedy) };
    }
    case "later": {
      const body = `${book.later(context)} ${reason(outcome.remedy)} ${book.tryAgainIn(outcome.waitSeconds)}`;
      return { tone: "warning", title: book.reasons[outcome.remedy].title, body, next: nextFor(outcome.remedy) };
    }
  }

  function withReason(
    sentence: SessionSentence,
    remedy: Remedy | undefined,
    tone: Tone,
    next: readonly NextStep[],
    always = false,
  ): Description {
    // A bare 404 gives no reason beyond what the sentence itself says.
    const known = remedy !== undefined && (always || remedy !== "askForItem");
    const body = known ? `${sentence.body(context)} ${reason(remedy)}` : sentence.body(context);
    return { tone, title: sentence.title, body, next };
  }

  function reason(remedy: Remedy): string {
    return book.reasons[remedy].text(context);
  }

  function nextFor(remedy: Remedy): readonly NextStep[] {
    return nextSteps(remedy, context);
  }
}

function endedNext(error: GraphError): readonly NextStep[] {
  const remedy = remedyOf(error);
  return remedy === undefined || remedy === "askForItem" ? ["createAgain"] : nextSteps(remedy, {});
}

function remedyOf({ codes, status }: GraphError): Remedy | undefined {
  return findCode(codes, status)?.remedy;
}
