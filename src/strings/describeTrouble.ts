import { shownText } from "../core/shownText";
import type { GraphTrouble, SignInTrouble, Trouble } from "../core/answers/trouble";
import { type Description, type NextStep, dependsOnAccount, nextSteps } from "./description";
import type { Joints } from "./messages/jointSentences";
import type { ReasonContext } from "./messages/reasonSentences";
import type { ShownSignInTrouble, TroubleSentences } from "./messages/troubleSentences";

/** Words for what stopped an action, and the next step. Reading again is always harmless, so it is offered freely. */
export function describeTrouble(
  trouble: Trouble,
  messages: TroubleSentences,
  joints: Joints,
  context: Partial<ReasonContext> = {},
): Description {
  switch (trouble.kind) {
    case "graph":
      return describeGraph(trouble, messages, joints, {
        ...context,
        ...(trouble.inOwnDrive === true ? { fileAccess: "all" } : {}),
        ...(trouble.account === undefined ? {} : { askedBy: shownText(trouble.account) }),
        fileName: context.fileName ?? shownText(messages.thisWorkbook),
      });
    case "signIn":
      return describeSignIn(trouble.trouble, messages, joints, context.canChoose === true);
    case "signInNeeded":
      return { tone: "info", ...messages.signInNeeded, next: ["signIn"] };
    case "silence":
      return { tone: "warning", ...messages.silence, next: ["retry"] };
    case "offline":
      return { tone: "warning", ...messages.offline, next: ["retry"] };
    case "storage":
      return trouble.why === "blocked"
        ? { tone: "warning", ...messages.storageBlocked, next: [] }
        : { tone: "warning", ...messages.storageFull, next: ["retry"] };
    case "partMissing":
      return { tone: "error", ...messages.partMissing, next: ["retry"] };
    case "failed":
      return {
        tone: "error",
        title: messages.failed.title,
        body: trouble.maybeSent ? messages.failed.maybeSent : messages.failed.notSent,
        next: ["reload"],
      };
  }
}

function describeGraph(
  { error, remedy }: GraphTrouble,
  messages: TroubleSentences,
  joints: Joints,
  context: ReasonContext,
): Description {
  if (remedy === undefined) return { tone: "error", ...messages.notUnderstood, next: ["retry"] };
  if (remedy === "abandonSession") return { tone: "error", ...messages.serviceFault, next: ["retry"] };
  const { title, text } = messages.reasons[remedy];
  const wait = error.retryAfterSeconds;
  // Graph may say "not found" for a file that is not shared with the account.
  const byAccount = dependsOnAccount(remedy) || remedy === "askForItem";
  const { askedBy, canChoose } = context;
  const body = joints.sentences([
    text(context),
    ...(byAccount && askedBy !== undefined ? [messages.signedInAs(askedBy)] : []),
    ...(wait === undefined ? [] : [messages.tryAgainIn(wait)]),
  ]);
  const steps = nextSteps(remedy, context).filter((step) => !OF_SESSIONS.has(step));
  const again =
    remedy === "askForItem" && canChoose === true ? (["retry", "otherAccount"] as const) : ["retry" as const];
  return { tone: "error", title, body, next: AGAIN.has(remedy) ? again : steps };
}

/** Steps that need a session; this trouble is about the workbook. */
const OF_SESSIONS: ReadonlySet<NextStep> = new Set<NextStep>(["check", "forget", "createAgain"]);

const AGAIN: ReadonlySet<string> = new Set(["askForItem", "check", "internalFault", "waitForCalculation"]);

function describeSignIn(
  trouble: SignInTrouble,
  messages: TroubleSentences,
  joints: Joints,
  canChoose: boolean,
): Description {
  const { reason, account = "" } = trouble;
  const { title, body } = messages.signIn[reason];
  const text = body(shownTrouble(trouble));
  // The sentence for another account names it itself.
  const isNamed = account === "" || reason === "otherAccount";
  return {
    tone: SIGN_IN_TONES[reason] ?? "error",
    title,
    body: isNamed ? text : joints.sentences([text, messages.notSignedInAs(shownText(account))]),
    next: canChoose && OF_ACCOUNT.has(reason) ? [...SIGN_IN[reason], "otherAccount"] : SIGN_IN[reason],
  };
}

/** Microsoft, or this pane, did not accept the account. */
const OF_ACCOUNT: ReadonlySet<SignInTrouble["reason"]> = new Set<SignInTrouble["reason"]>([
  "consentMissing",
  "conditionalAccess",
  "wrongTenant",
  "accountUnavailable",
  "otherAccount",
  "appDisabled",
  "accountBlocked",
  "refused",
]);

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

/** The user's own choice or a temporary state is not an error. */
const SIGN_IN_TONES: Partial<Record<SignInTrouble["reason"], Description["tone"]>> = {
  cancelled: "info",
  popupBlocked: "warning",
  popupClosed: "info",
  otherAccount: "warning",
  noNetwork: "warning",
  throttled: "warning",
  timedOut: "warning",
};
