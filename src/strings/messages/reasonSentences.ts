import type { ShownText } from "../../core/shownText";
import type { Remedy } from "../../core/answers/workbookErrorCodes";

export type ReasonContext = {
  readonly fileName: ShownText;
  /** The account that opened the session, where that is known. */
  readonly accountName?: ShownText;
  /** The files that the sign-in gives access to: the user's own, or all that the user may open. */
  readonly fileAccess?: "own" | "all";
  /** The account that asked, where that is known. */
  readonly askedBy?: ShownText;
  /** The time of day from which another try may help, where it is known. */
  readonly retryAt?: string;
  /** Signing in lets the person choose the account. */
  readonly canChoose?: boolean;
};

export type Reason = { readonly title: string; readonly text: (context: ReasonContext) => string };

export type ReasonSentences = Readonly<Record<Remedy, Reason>>;

/** Why Microsoft refused a request, and what helps: one for each remedy, the same for every kind of request. */
export const reasonSentences: ReasonSentences = {
  createAgain: {
    title: "The session is not valid",
    text: () => "Microsoft's reason: the session does not exist or is no longer valid.",
  },
  createWhenFree: {
    title: "Others are using the workbook",
    text: () =>
      "Microsoft's reason: other people or apps are using the workbook. Create a new session when they have finished.",
  },
  createOtherwise: {
    title: "Something unexpected happened",
    text: () =>
      "Microsoft's reason: something unexpected. A new session of the same kind may fail; the other kind may work.",
  },
  liftRestriction: {
    title: "A rule does not allow sessions",
    text: () =>
      "Microsoft's reason: a rule of the service or of your organization. Sessions work again when that rule changes; ask your administrator.",
  },
  cleanWorkbook: {
    title: "The workbook does not allow sessions",
    text: () =>
      "Microsoft's reason: the workbook now holds something that sessions cannot work with, or has become too large. Open it in the browser to see what.",
  },
  workbookGone: {
    title: "The workbook was not found",
    text: ({ fileName }) =>
      `Microsoft's reason: the session is not valid because ${fileName} cannot be found where it was.`,
  },
  abandonSession: {
    title: "Microsoft's service failed",
    text: () => "Microsoft gave no reason, only that its service failed and that the request should not be repeated.",
  },
  newToken: {
    title: "The sign-in was not accepted",
    text: ({ fileName }) =>
      `The sign-in was not accepted, even after it was renewed. Sign in again. If that does not help, this account may not be allowed to open ${fileName} in the browser.`,
  },
  useOwnerAccount: {
    title: "The session belongs to another sign-in",
    text: ({ accountName }) =>
      accountName === undefined
        ? "It can only be used by the account that opened it. Sign in with that account."
        : `It can only be used by the account that opened it. Sign in as ${accountName}.`,
  },
  askMore: {
    title: "No permission for this workbook",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `This account has no permission to change ${fileName}, or the workbook has a sensitivity label, or the account lacks a licence for Excel in the browser.`
        : `This sign-in reaches only your own files. If ${fileName} belongs to somebody else or to a site, allow access to more files.`,
  },
  seeRestriction: {
    title: "The workbook does not allow this",
    text: ({ fileName }) =>
      `Something about ${fileName} forbids it: a sensitivity label, protection, or no permission to edit. Open it in the browser to see what.`,
  },
  waitForPeople: {
    title: "Somebody else is using the workbook",
    text: ({ fileName }) =>
      `Other people or apps are holding ${fileName}, for example for editing. Try again when they have finished; in the browser you can see who.`,
  },
  waitForTurn: {
    title: "Microsoft asks to slow down",
    text: () => "Too many requests were made in a short time, perhaps by other apps of your organization.",
  },
  waitForService: {
    title: "Microsoft's service is busy",
    text: () => "The service cannot do this at the moment, and says that it is only for a while.",
  },
  waitForCalculation: {
    title: "The workbook took too long",
    text: ({ fileName }) =>
      `Microsoft stopped the request because ${fileName} was busy for too long, for example with a calculation. Check when it has had time to finish.`,
  },
  askForItem: {
    title: "The workbook was not found",
    text: ({ fileName }) => `Microsoft can't find ${fileName} here: it was moved or deleted, or isn't shared with you.`,
  },
  check: {
    title: "No answer in time",
    text: ({ fileName }) => `Microsoft did not finish in time. Large workbooks such as ${fileName} may be the reason.`,
  },
  checkId: {
    title: "Microsoft did not understand the request",
    text: () => "An id may be incomplete or changed. Compare it with the place that it came from, and add it again.",
  },
  notOffered: {
    title: "Not offered for this workbook",
    text: ({ fileName }) => `Microsoft does not offer this for ${fileName} or for the place where it is kept.`,
  },
  tooLarge: {
    title: "Too large",
    text: ({ fileName }) => `What was asked is too large for Microsoft's service. ${fileName} may be too large for it.`,
  },
  simplifyWorkbook: {
    title: "The workbook is not supported",
    text: ({ fileName }) =>
      `${fileName} holds something that Microsoft's service does not support, or is too large. It works again when that is removed; open it in the browser to see what.`,
  },
  notAboutSessions: {
    title: "An answer that does not fit",
    text: () => "Microsoft's reason is about cells or tables, which were not asked for. The details help your support.",
  },
  internalFault: {
    title: "An error inside Microsoft's service",
    text: () => "Microsoft's service stopped with an internal error. The details help your support.",
  },
};

/** A wait in words; from two minutes on, whole minutes are exact enough. */
export function tryAgainIn(seconds: number): string {
  // It stays true while it is shown, unlike "in 7 seconds".
  if (seconds === 1) return "Wait 1 second, then try again.";
  if (seconds < 120) return `Wait ${Math.ceil(seconds)} seconds, then try again.`;
  return `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`;
}

export function tryAgainAt(time: string): string {
  return `You can try again at ${time}.`;
}
