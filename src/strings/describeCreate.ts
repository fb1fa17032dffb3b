import type { CreateOutcome } from "../core/answers/judgeCreate";
import type { Remedy } from "../core/answers/errorCodeRemedies";
import type { Joints } from "./messages/jointSentences";
import type { CreateSentences } from "./messages/createSentences";
import { type Description, type NextStep, nextSteps } from "./description";
import { tryAgain } from "./tryAgain";
import type { ReasonContext } from "./messages/reasonSentences";
import { DOUBTFUL, type SessionContext } from "./messages/sessionSentences";

/** Words for the outcome of creating a session; name and id in `context` are those of the created one, if there is one. */
export function describeCreate(
  outcome: CreateOutcome,
  context: SessionContext,
  messages: CreateSentences,
  joints: Joints,
): Description {
  switch (outcome.kind) {
    case "created": {
      const words = outcome.persistChanges ? messages.created.persistent : messages.created.temporary;
      return { tone: "success", title: messages.created.title, body: words(context), next: [] };
    }
    case "pending":
      return { tone: "info", title: messages.pending.title, body: messages.pending.body(context), next: [] };
    case "maybeOpened": {
      const { title, body } = messages.maybeOpened;
      return { tone: "warning", title, body: body(context), next: ["createAgain"] };
    }
    case "refused": {
      const { title, text } = messages.reasons[outcome.remedy];
      const lead = DOUBTFUL.has(outcome.remedy) ? messages.notConfirmed(context) : messages.refused(context);
      const tone = outcome.remedy === "waitForPeople" ? "warning" : "error";
      return { tone, title, body: joints.sentences([lead, text(context)]), next: stepsFor(outcome.remedy, context) };
    }
    case "later": {
      const { title, text } = messages.reasons[outcome.remedy];
      const again = tryAgain(outcome.waitSeconds, context, messages);
      const body = joints.sentences([messages.later(context), text(context), again]);
      return { tone: "warning", title, body, next: stepsFor(outcome.remedy, context) };
    }
  }
}

/** No session was created, so there is none to check or to forget. */
function stepsFor(remedy: Remedy, context: ReasonContext): readonly NextStep[] {
  return nextSteps(remedy, context).filter((step) => step !== "check" && step !== "forget");
}
