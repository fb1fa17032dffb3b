import { LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/estimateEnd";
import type { Remedy } from "../../core/answers/workbookErrorCodes";
import { type ReasonContext, type ReasonSentences, reasonSentences, tryAgainAt, tryAgainIn } from "./reasonSentences";
import { book } from "../book";

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

const notKnown: SessionSentences["notKnown"] = {
  title: "Microsoft couldn't find this session for this file",
  body: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) has ended, or its ID is incomplete or belongs to a file other than ${fileName}. We kept it in the list and flagged it.`,
};

const notKnownKept: SessionSentences["notKnownKept"] = ({ fileName, name, shortId }) =>
  `We kept “${name}” (${shortId}) for ${fileName} in the list and flagged it. If it might still be open, compare its ID with where it came from.`;

/** The outcome of closing a session. Microsoft says nothing about locks or writing the file, so neither do we. */
export const closeSentences: SessionSentences = book("closeSentences", {
  succeeded: {
    title: "Microsoft closed the session",
    body: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) is closed. It might take a moment for ${fileName} to update.`,
  },
  ended: {
    title: "The session had already ended",
    body: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) for ${fileName} had already ended, so there was nothing to close.`,
  },
  notKnown,
  notKnownKept,
  workbookGone: {
    title: "Microsoft couldn't find this session's workbook",
    body: ({ name, shortId }) =>
      `“${name}” (${shortId}) can't be closed now. It times out on its own. We kept it in the list and flagged it.`,
  },
  unknown: {
    title: "We couldn't confirm whether the session closed",
    body: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) for ${fileName} might be closed or still open. Select Check to ask Microsoft; this contacts the session and, if it's still open, keeps it alive.`,
  },
  unusable: {
    title: "Microsoft couldn't confirm the close",
    body: ({ fileName, name, shortId }) =>
      `Microsoft reported that “${name}” (${shortId}) for ${fileName} can't be used anymore. If it's still open, it times out after about ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} minutes of inactivity.`,
  },
  refused: ({ fileName, name, shortId }) => `Microsoft didn't close “${name}” (${shortId}) for ${fileName}.`,
  notConfirmed: ({ fileName, name, shortId }) =>
    `Microsoft didn't confirm that “${name}” (${shortId}) for ${fileName} is closed.`,
  later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) for ${fileName} isn't closed yet.`,
  tryAgainIn,
  tryAgainAt,
  reasons: reasonSentences,
});

/** The outcome of contacting a session (*Keep alive*, *Check*). */
export const refreshSentences: SessionSentences = book("refreshSentences", {
  succeeded: {
    title: "The session is open",
    body: ({ fileName, name, shortId }) =>
      `Microsoft confirmed “${name}” (${shortId}) for ${fileName}. Its inactivity time starts again now.`,
  },
  ended: {
    title: "The session has ended",
    body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) for ${fileName} is over.`,
  },
  notKnown,
  notKnownKept,
  workbookGone: {
    title: "Microsoft couldn't find this session's workbook",
    body: ({ name, shortId }) => `“${name}” (${shortId}) can't be used anymore. We kept it in the list and flagged it.`,
  },
  unknown: {
    title: "We couldn't confirm whether the session is open",
    body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) for ${fileName} might or might not be open.`,
  },
  unusable: {
    title: "Microsoft couldn't reach the session",
    body: ({ fileName, name, shortId }) =>
      `Microsoft reported that “${name}” (${shortId}) for ${fileName} can't be used anymore. If it's still open, it times out when it isn't used.`,
  },
  refused: ({ fileName, name, shortId }) => `Microsoft didn't let us contact “${name}” (${shortId}) for ${fileName}.`,
  notConfirmed: ({ fileName, name, shortId }) =>
    `Microsoft didn't confirm that “${name}” (${shortId}) for ${fileName} is open.`,
  later: ({ fileName, name, shortId }) => `We couldn't contact “${name}” (${shortId}) for ${fileName} yet.`,
  tryAgainIn,
  tryAgainAt,
  reasons: reasonSentences,
});
