import type { Remedy } from "../core/answers/workbookErrorCodes";
import type { NextStep } from "./description";
import type { ReasonContext } from "./books/reasonSentences";

/**
 * The steps that a remedy means. `retry` only where Graph does not forbid to send the same again; `otherAccount` only
 * where the way of signing in has it.
 */
export function nextSteps(
  remedy: Remedy,
  { reach, canChoose }: Pick<ReasonContext, "reach" | "canChoose">,
): readonly NextStep[] {
  const steps = remedy === "askMore" && reach === "all" ? (["openInBrowser"] as const) : STEPS[remedy];
  if (canChoose !== true || !dependsOnAccount(remedy)) return steps;
  // A mere sign-in would go to the same account again.
  return remedy === "useOwnerAccount" ? ["otherAccount"] : [...steps, "otherAccount"];
}

/** Microsoft refused it to this account, and may do it for another. */
export function dependsOnAccount(remedy: Remedy): boolean {
  return remedy === "newToken" || remedy === "useOwnerAccount" || remedy === "askMore" || remedy === "seeRestriction";
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
