import type { Remedy } from "../../core/answers/workbookErrorCodes";
import { type ReasonContext, type ReasonSentences, reasonSentences, tryAgainAt, tryAgainIn } from "./reasonSentences";

/** `name` as `sessionName` gives it; `shortId` is the last six characters, as core's `shortId` gives them. */
export type SessionContext = ReasonContext & { readonly name: string; readonly shortId: string };

export type SessionSentence = { readonly title: string; readonly body: (context: SessionContext) => string };

/** The sentences that every kind of request about one session needs. */
export type SessionSentences = {
  readonly succeeded: SessionSentence;
  readonly ended: SessionSentence;
  readonly notKnown: SessionSentence;
  /** After Microsoft's own reason. */
  readonly notKnownKept: (context: SessionContext) => string;
  readonly workbookGone: SessionSentence;
  readonly unknown: SessionSentence;
  readonly unusable: SessionSentence;
  /** Shown before the reason: Microsoft refused, or its answer leaves doubt, or it asks to wait. */
  readonly refused: (context: SessionContext) => string;
  readonly notConfirmed: (context: SessionContext) => string;
  readonly later: (context: SessionContext) => string;
  readonly tryAgainIn: (seconds: number) => string;
  readonly tryAgainAt: (time: string) => string;
  readonly reasons: ReasonSentences;
};

/** Remedies of errors after which the request may have been carried out all the same. */
export const DOUBTFUL: ReadonlySet<Remedy> = new Set<Remedy>(["internalFault", "waitForCalculation", "abandonSession"]);

/** The outcome of closing a session. Microsoft says nothing about locks or writing the file, so neither do we. */
export const closeSentences: SessionSentences = {
  succeeded: {
    title: "Microsoft ended the session",
    body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) is closed. ${fileName} may take a moment to settle.`,
  },
  ended: {
    title: "The session had already ended",
    body: ({ fileName, name, shortId }) =>
      `There was nothing left to close: “${name}” (${shortId}) of ${fileName} is over.`,
  },
  notKnown: {
    title: "Microsoft does not know this session for this file",
    body: ({ fileName, name, shortId }) =>
      `It has ended, or the id is incomplete or belongs to another file. “${name}” (${shortId}) of ${fileName} stays in the list, marked.`,
  },
  notKnownKept: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) of ${fileName} stays in the list, marked. If it might still be open, compare its ID with where it came from.`,
  workbookGone: {
    title: "The workbook of this session was not found",
    body: ({ name, shortId }) =>
      `“${name}” (${shortId}) cannot be closed any more; it ends by itself. It stays in the list, marked.`,
  },
  unknown: {
    title: "No clear answer from Microsoft",
    body: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) of ${fileName} may or may not be closed. “Check” asks Microsoft; it contacts the session and, if it is still open, keeps it alive.`,
  },
  unusable: {
    title: "Microsoft could not confirm the close",
    body: ({ fileName, name, shortId }) =>
      `Microsoft says not to use “${name}” (${shortId}) of ${fileName} again. If it is still open, it ends by itself after about 5 to 7 minutes without use.`,
  },
  refused: ({ fileName, name, shortId }) => `Microsoft did not close “${name}” (${shortId}) of ${fileName}.`,
  notConfirmed: ({ fileName, name, shortId }) =>
    `Microsoft did not confirm that “${name}” (${shortId}) of ${fileName} is closed.`,
  later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) of ${fileName} is not closed yet.`,
  tryAgainIn,
  tryAgainAt,
  reasons: reasonSentences,
};

/** The outcome of contacting a session (*Keep alive*, *Check*). */
export const refreshSentences: SessionSentences = {
  succeeded: {
    title: "The session is open",
    body: ({ fileName, name, shortId }) =>
      `Microsoft answered for “${name}” (${shortId}) of ${fileName}. Its time without use starts again from now.`,
  },
  ended: {
    title: "The session has ended",
    body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) of ${fileName} is over.`,
  },
  notKnown: {
    title: "Microsoft does not know this session for this file",
    body: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) cannot be kept alive for ${fileName}: it has ended, or the id is incomplete or belongs to another file. It stays in the list, marked.`,
  },
  notKnownKept: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) of ${fileName} stays in the list, marked. If it might still be open, compare its ID with where it came from.`,
  workbookGone: {
    title: "The workbook of this session was not found",
    body: ({ name, shortId }) => `“${name}” (${shortId}) cannot be used any more. It stays in the list, marked.`,
  },
  unknown: {
    title: "No clear answer from Microsoft",
    body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) of ${fileName} may or may not be open.`,
  },
  unusable: {
    title: "Microsoft could not reach the session",
    body: ({ fileName, name, shortId }) =>
      `Microsoft says not to use “${name}” (${shortId}) of ${fileName} again. If it is still open, it ends by itself when it is not used.`,
  },
  refused: ({ fileName, name, shortId }) => `Microsoft did not let “${name}” (${shortId}) of ${fileName} be contacted.`,
  notConfirmed: ({ fileName, name, shortId }) =>
    `Microsoft did not confirm that “${name}” (${shortId}) of ${fileName} is open.`,
  later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) of ${fileName} was not contacted.`,
  tryAgainIn,
  tryAgainAt,
  reasons: reasonSentences,
};
