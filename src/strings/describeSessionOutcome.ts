import type { SessionOutcome } from "../core/answers/sessionOutcome";
import type { Remedy } from "../core/answers/workbookErrorCodes";
import { type Description, type NextStep, type Tone, nextSteps } from "./description";
import {
  DOUBTFUL,
  type SessionContext,
  type SessionSentence,
  type SessionSentences,
} from "./messages/sessionSentences";

/**
 * Words for the outcome of closing a session, *Keep alive* or *Check*. `unclearNext`: the steps after an unclear
 * answer; a second close is harmless then, so it is offered too.
 */
export function describeSessionOutcome(
  outcome: SessionOutcome,
  context: SessionContext,
  messages: SessionSentences,
  unclearNext: readonly NextStep[],
): Description {
  switch (outcome.kind) {
    case "closed":
    case "alive":
      return { tone: "success", title: messages.succeeded.title, body: messages.succeeded.body(context), next: [] };
    case "ended":
      return withReason(messages.ended, outcome.remedy, "info", endedNext(outcome.remedy));
    case "notKnown":
      return withReason(messages.notKnown, outcome.remedy, "warning", ["forget"]);
    case "workbookGone":
      return withReason(messages.workbookGone, outcome.remedy, "warning", ["forget"], true);
    case "unknown":
      return {
        tone: "warning",
        title: messages.unknown.title,
        body: messages.unknown.body(context),
        next: unclearNext,
      };
    case "unusable":
      return { tone: "error", title: messages.unusable.title, body: messages.unusable.body(context), next: ["forget"] };
    case "refused": {
      const { remedy } = outcome;
      const lead = DOUBTFUL.has(remedy) ? messages.notConfirmed(context) : messages.refused(context);
      const tone = remedy === "waitForPeople" ? "warning" : "error";
      return { tone, title: messages.reasons[remedy].title, body: `${lead} ${reason(remedy)}`, next: nextFor(remedy) };
    }
    case "later": {
      const body = `${messages.later(context)} ${reason(outcome.remedy)} ${messages.tryAgainIn(outcome.waitSeconds)}`;
      return { tone: "warning", title: messages.reasons[outcome.remedy].title, body, next: nextFor(outcome.remedy) };
    }
  }

  function withReason(
    sentence: SessionSentence,
    remedy: Remedy,
    tone: Tone,
    next: readonly NextStep[],
    always = false,
  ): Description {
    // A bare 404 adds no reason to what the sentence itself says.
    const body =
      always || remedy !== "askForItem" ? `${sentence.body(context)} ${reason(remedy)}` : sentence.body(context);
    return { tone, title: sentence.title, body, next };
  }

  function reason(remedy: Remedy): string {
    return messages.reasons[remedy].text(context);
  }

  function nextFor(remedy: Remedy): readonly NextStep[] {
    return nextSteps(remedy, context);
  }
}

function endedNext(remedy: Remedy): readonly NextStep[] {
  return remedy === "askForItem" ? ["createAgain"] : nextSteps(remedy, {});
}
