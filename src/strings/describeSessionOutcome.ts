import type { SessionOutcome } from "../core/answers/sessionOutcome";
import type { Remedy } from "../core/answers/errorCodeRemedies";
import { tryAgain } from "./tryAgain";
import { type Description, type NextStep, type Tone, nextSteps } from "./description";
import type { Joints } from "./messages/jointSentences";
import {
  DOUBTFUL,
  type SessionContext,
  type SessionSentence,
  type SessionSentences,
} from "./messages/sessionSentences";

/** What the person asked for: the next steps continue that. */
export type Aim = "close" | "contact";

/** Words for the outcome of closing a session, *Keep alive* or *Check*. */
export function describeSessionOutcome(
  outcome: SessionOutcome,
  context: SessionContext,
  messages: SessionSentences,
  aim: Aim,
  joints: Joints,
): Description {
  switch (outcome.kind) {
    case "closed":
    case "alive": {
      const { title, body } = messages.succeeded;
      return { tone: "success", title, body: body(context), next: outcome.kind === "closed" ? ["looksLocked"] : [] };
    }
    case "ended":
      return withReason(messages.ended, outcome.remedy, "info", endedNext(outcome.remedy, aim));
    case "notKnown":
      // Microsoft's reason, where it gave one, stands in the place of ours.
      return outcome.remedy === "askForItem"
        ? withReason(messages.notKnown, outcome.remedy, "warning", ["forget"])
        : {
            tone: "warning",
            title: messages.notKnown.title,
            body: joints.sentences([reason(outcome.remedy), messages.notKnownKept(context)]),
            next: ["forget"],
          };
    case "workbookGone":
      return withReason(messages.workbookGone, outcome.remedy, "warning", ["forget"], true);
    case "unknown":
      return {
        tone: "warning",
        title: messages.unknown.title,
        body: messages.unknown.body(context),
        // A second close is harmless, so it is offered too.
        next: aim === "close" ? ["check", "retry"] : ["check"],
      };
    case "unusable":
      return { tone: "error", title: messages.unusable.title, body: messages.unusable.body(context), next: ["forget"] };
    case "refused": {
      const { remedy } = outcome;
      const lead = DOUBTFUL.has(remedy) ? messages.notConfirmed(context) : messages.refused(context);
      const tone = remedy === "waitForPeople" ? "warning" : "error";
      const body = joints.sentences([lead, reason(remedy)]);
      return { tone, title: messages.reasons[remedy].title, body, next: nextFor(remedy) };
    }
    case "later": {
      const again = tryAgain(outcome.waitSeconds, context, messages);
      const body = joints.sentences([messages.later(context), reason(outcome.remedy), again]);
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
    const said = sentence.body(context);
    const body = always || remedy !== "askForItem" ? joints.sentences([said, reason(remedy)]) : said;
    return { tone, title: sentence.title, body, next };
  }

  function reason(remedy: Remedy): string {
    return messages.reasons[remedy].text(context);
  }

  function nextFor(remedy: Remedy): readonly NextStep[] {
    return nextSteps(remedy, context);
  }
}

/** Who wanted it closed has nothing left to do; who wanted it alive may want another one. */
function endedNext(remedy: Remedy, aim: Aim): readonly NextStep[] {
  const another = aim === "close" ? [] : remedy === "askForItem" ? (["createAgain"] as const) : nextSteps(remedy, {});
  return ["remove", ...another];
}
