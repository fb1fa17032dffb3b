import type { Remedy } from "../core/answers/workbookErrorCodes";
import type { ReasonContext } from "./messages/reasonSentences";

/** Words for one thing that happened, and what the user can do next; the first step is the one to offer most visibly. */
export type Description = {
  readonly tone: Tone;
  readonly title: string;
  readonly body: string;
  readonly next: readonly NextStep[];
};

export type Tone = "success" | "info" | "warning" | "error";

/**
 * `check` contacts the session. `askMore` asks for access to all files. `otherAccount` lets the person choose one, and
 * goes on with the same. Nothing to do is an empty list.
 */
export type NextStep =
  | "retry"
  | "check"
  | "signIn"
  | "otherAccount"
  | "askMore"
  | "copyConsentLink"
  | "forget"
  | "createAgain"
  | "openInBrowser"
  | "reload";

/**
 * The steps that a remedy means. `retry` only where Graph does not forbid to send the same again; `otherAccount` only
 * where the way of signing in has it.
 */
export function nextSteps(
  remedy: Remedy,
  { fileAccess, canChoose }: Pick<ReasonContext, "fileAccess" | "canChoose">,
): readonly NextStep[] {
  const steps = remedy === "askMore" && fileAccess === "all" ? (["openInBrowser"] as const) : STEPS[remedy];
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
