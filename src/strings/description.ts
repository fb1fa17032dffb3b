import type { Remedy } from "../core/answers/errorCodeRemedies";
import type { ReasonContext } from "./messages/reasonSentences";

/** Words for one thing that happened, and what the user can do next; the first step is to be offered most visibly. */
export type Description = {
  readonly tone: Tone;
  readonly title: string;
  readonly body: string;
  readonly next: readonly NextStep[];
};

export type Tone = "success" | "info" | "warning" | "error";

/**
 * `remove` takes a session that is over from the list; `forget` asks first, because it may still be open. `check` contacts the session. `askMore` asks for access to all files. `otherAccount` lets the person choose an
 * account, and then continues the same action. An empty list: there is nothing to do.
 */
export type NextStep =
  | "retry"
  | "check"
  | "signIn"
  | "otherAccount"
  | "askMore"
  | "copyConsentLink"
  | "forget"
  | "remove"
  | "undo"
  | "close"
  | "looksLocked"
  | "createAgain"
  | "openInBrowser"
  | "reload";

/**
 * The steps for a remedy. `retry` only where Graph does not forbid sending the same request again; `otherAccount` only
 * where the sign-in strategy offers it.
 */
export function nextSteps(
  remedy: Remedy,
  { fileAccess, canChoose }: Pick<ReasonContext, "fileAccess" | "canChoose">,
): readonly NextStep[] {
  const steps = remedy === "askMore" && fileAccess === "all" ? (["openInBrowser"] as const) : STEPS[remedy];
  if (canChoose !== true || !dependsOnAccount(remedy)) return steps;
  // A plain sign-in would use the same account again.
  return remedy === "useOwnerAccount" ? ["otherAccount"] : [...steps, "otherAccount"];
}

/** Microsoft refused this account, and may accept another one. */
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
