import { shownText } from "../core/shownText";
import type { GraphError } from "../core/answers/graphError";
import { remedyOf } from "../core/answers/remedyOf";
import type { SignInTrouble } from "../core/answers/signInTrouble";
import type { Trouble } from "../core/answers/trouble";
import type { Description, NextStep } from "./description";
import { nextSteps } from "./nextSteps";
import type { ReasonContext } from "./books/reasonSentences";
import type { ShownSignInTrouble, TroubleSentences } from "./books/troubleSentences";

/** Words for what stopped an action, and the next step. Reading again is always harmless, so it may be offered freely. */
export function describeTrouble(
  trouble: Trouble,
  book: TroubleSentences,
  context: Partial<ReasonContext> = {},
): Description {
  switch (trouble.kind) {
    case "graph":
      return describeGraph(trouble.error, book, {
        ...context,
        ...(trouble.inOwnDrive === true ? { reach: "all" } : {}),
        fileName: context.fileName ?? shownText(book.thisWorkbook),
      });
    case "signIn":
      return describeSignIn(trouble.trouble, book);
    case "signInNeeded":
      return { tone: "info", ...book.signInNeeded, next: ["signIn"] };
    case "silence":
      return { tone: "warning", ...book.silence, next: ["retry"] };
    case "offline":
      return { tone: "warning", ...book.offline, next: ["retry"] };
    case "storage":
      return trouble.why === "blocked"
        ? { tone: "warning", ...book.storageBlocked, next: [] }
        : { tone: "warning", ...book.storageFull, next: ["retry"] };
    case "partMissing":
      return { tone: "error", ...book.partMissing, next: ["retry"] };
    case "failed":
      return {
        tone: "error",
        title: book.failed.title,
        body: trouble.maybeSent ? book.failed.maybeSent : book.failed.notSent,
        next: ["reload"],
      };
  }
}

function describeGraph(error: GraphError, book: TroubleSentences, context: ReasonContext): Description {
  const remedy = remedyOf(error);
  if (remedy === undefined) return { tone: "error", ...book.notUnderstood, next: ["retry"] };
  if (remedy === "abandonSession") return { tone: "error", ...book.serviceFault, next: ["retry"] };
  const { title, text } = book.reasons[remedy];
  const wait = error.retryAfterSeconds;
  const body = wait === undefined ? text(context) : `${text(context)} ${book.tryAgainIn(wait)}`;
  const steps = nextSteps(remedy, context).filter((step) => !OF_SESSIONS.has(step));
  return { tone: "error", title, body, next: AGAIN.has(remedy) ? ["retry"] : steps };
}

/** Steps that need a session, where the question was about the workbook. */
const OF_SESSIONS: ReadonlySet<NextStep> = new Set<NextStep>(["check", "forget", "createAgain"]);

const AGAIN: ReadonlySet<string> = new Set(["askForItem", "check", "internalFault", "waitForCalculation"]);

function describeSignIn(trouble: SignInTrouble, book: TroubleSentences): Description {
  const { title, body } = book.signIn[trouble.reason];
  return {
    tone: SIGN_IN_TONES[trouble.reason] ?? "error",
    title,
    body: body(shownTrouble(trouble)),
    next: SIGN_IN[trouble.reason],
  };
}

function shownTrouble({ number, account, tenant, host }: SignInTrouble): ShownSignInTrouble {
  const names = Object.entries({ account, tenant, host }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, shownText(text)] as const],
  );
  return { ...(number === undefined ? {} : { number }), ...Object.fromEntries(names) };
}

const SIGN_IN: Readonly<Record<SignInTrouble["reason"], readonly NextStep[]>> = {
  cancelled: ["signIn"],
  popupBlocked: ["signIn"],
  popupClosed: ["signIn"],
  noNetwork: ["retry"],
  disabled: ["openInBrowser"],
  throttled: ["signIn"],
  timedOut: ["signIn"],
  consentMissing: ["copyConsentLink"],
  conditionalAccess: [],
  wrongTenant: ["signIn"],
  accountUnavailable: ["signIn"],
  otherAccount: ["signIn"],
  otherOrganization: [],
  notConfigured: [],
  appDisabled: [],
  accountBlocked: ["signIn"],
  hostFailed: ["signIn"],
  serviceFault: ["signIn"],
  refused: ["signIn"],
};

/** The user's own choice, or a passing state, is no error. */
const SIGN_IN_TONES: Partial<Record<SignInTrouble["reason"], Description["tone"]>> = {
  cancelled: "info",
  popupBlocked: "warning",
  popupClosed: "info",
  otherAccount: "warning",
  noNetwork: "warning",
  throttled: "warning",
  timedOut: "warning",
};
