import type { Remedy } from "../core/answers/workbookErrorCodes";
import type { NextStep } from "./description";
import type { ReasonContext } from "./books/reasonSentences";

/** The steps that a remedy means. `retry` only where Graph does not forbid to send the same again. */
export function nextSteps(remedy: Remedy, { reach }: Pick<ReasonContext, "reach">): readonly NextStep[] {
  return remedy === "askMore" && reach === "all" ? ["openInBrowser"] : STEPS[remedy];
}

const STEPS: Readonly<Record<Remedy, readonly NextStep[]>> = {
  createAgain: ["createAgain"],
  createWhenFree: ["openInBrowser"],
  createOtherwise: ["createAgain"],
  liftRestriction: [],
  cleanWorkbook: ["openInBrowser"],
  workbookGone: ["forget"],
  abandonSession: ["openInBrowser"],
  newToken: ["signIn"],
  useOwnerAccount: ["signIn"],
  askMore: ["askMore"],
  seeRestriction: ["openInBrowser"],
  waitForPeople: ["retry", "openInBrowser"],
  waitForTurn: ["retry"],
  waitForService: ["retry"],
  waitForCalculation: ["check"],
  askForItem: [],
  check: ["check", "retry"],
  checkId: ["forget"],
  notOffered: [],
  tooLarge: ["openInBrowser"],
  simplifyWorkbook: ["openInBrowser"],
  notAboutSessions: ["check"],
  internalFault: ["check"],
};
