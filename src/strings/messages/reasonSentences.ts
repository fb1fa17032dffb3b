import type { ShownText } from "../../core/shownText";
import type { Remedy } from "../../core/answers/errorCodeRemedies";
import { book } from "../book";

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
export const reasonSentences: ReasonSentences = book("reasonSentences", {
  createAgain: {
    title: "The session isn't valid",
    text: () => "Microsoft's reason: the session doesn't exist or is no longer valid.",
  },
  createWhenFree: {
    title: "Others are using the workbook",
    text: () =>
      "Microsoft's reason: other people or apps are using the workbook. Create a new session when they've finished.",
  },
  createOtherwise: {
    title: "Something went wrong",
    text: () =>
      "Microsoft's reason: something unexpected. A new session of the same type might fail. Try creating the other type.",
  },
  liftRestriction: {
    title: "Blocked by policy",
    text: () =>
      "Microsoft's reason: a policy of the service or of your organization. Sessions work again when that policy changes. Ask your administrator.",
  },
  cleanWorkbook: {
    title: "The workbook doesn't allow sessions",
    text: () =>
      "Microsoft's reason: the workbook now contains something that sessions can't work with, or has become too large. Open it in the browser to see what.",
  },
  workbookGone: {
    title: "We couldn't find the workbook",
    text: ({ fileName }) =>
      `Microsoft's reason: the session isn't valid because ${fileName} can't be found where it was.`,
  },
  abandonSession: {
    title: "Microsoft's service failed",
    text: () => "Microsoft said only that its service failed and that the request shouldn't be repeated.",
  },
  newToken: {
    title: "Microsoft didn't accept the sign-in",
    text: ({ fileName }) =>
      `Microsoft didn't accept the sign-in, even after we renewed it. Sign in again. If that doesn't help, this account might not be allowed to open ${fileName} in the browser.`,
  },
  useOwnerAccount: {
    title: "The session belongs to another account",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Only the account that opened it can use it. Sign in with that account."
        : `Only the account that opened it can use it. Sign in as ${accountName}.`,
  },
  askMore: {
    title: "No permission for this workbook",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `This account doesn't have permission to change ${fileName}, the workbook has a sensitivity label, or the account doesn't have a license for Excel on the web.`
        : `You've allowed access only to your own files. If ${fileName} belongs to someone else or to a site, allow access to more files.`,
  },
  seeRestriction: {
    title: "The workbook doesn't allow this",
    text: ({ fileName }) =>
      `Something about ${fileName} prevents it: a sensitivity label, protection, or no permission to edit. Open it in the browser to see what.`,
  },
  waitForPeople: {
    title: "Someone else is using the workbook",
    text: ({ fileName }) =>
      `Other people or apps are using ${fileName}, for example to edit it. Try again when they've finished. The browser shows who they are.`,
  },
  waitForTurn: {
    title: "Too many requests",
    text: () => "Microsoft got too many requests in a short time, perhaps from other apps in your organization.",
  },
  waitForService: {
    title: "Microsoft's service is busy",
    text: () => "The service can't do this right now. It says that's only temporary.",
  },
  waitForCalculation: {
    title: "The workbook took too long",
    text: ({ fileName }) =>
      `Microsoft stopped the request because ${fileName} was busy for too long, for example with a calculation. Check again when it's had time to finish.`,
  },
  askForItem: {
    title: "We couldn't find the workbook",
    text: ({ fileName }) => `Microsoft can't find ${fileName} here: it was moved or deleted, or isn't shared with you.`,
  },
  check: {
    title: "No answer in time",
    text: ({ fileName }) => `Microsoft didn't finish in time, perhaps because ${fileName} is large.`,
  },
  checkId: {
    title: "Microsoft didn't understand the request",
    text: () => "An ID might be incomplete or changed. Compare it with where it came from, then add it again.",
  },
  notOffered: {
    title: "Not offered for this workbook",
    text: ({ fileName }) => `Microsoft doesn't offer this for ${fileName} or for the place where it's kept.`,
  },
  tooLarge: {
    title: "Too large",
    text: ({ fileName }) => `The request is too large for Microsoft's service. ${fileName} might be too large for it.`,
  },
  simplifyWorkbook: {
    title: "The workbook isn't supported",
    text: ({ fileName }) =>
      `${fileName} contains something that Microsoft's service doesn't support, or is too large. Open it in the browser to see what to remove.`,
  },
  notAboutSessions: {
    title: "Unexpected response from Microsoft",
    text: () =>
      "Microsoft's reason is about cells or tables, which we didn't ask for. The details help your support team.",
  },
  internalFault: {
    title: "An error inside Microsoft's service",
    text: () => "Microsoft's service stopped with an internal error. The details help your support team.",
  },
});

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
