import { reasonSentences } from "./reasonSentences";
import type { SessionSentence, SessionSentences } from "./sessionSentences";
import { tryAgainIn } from "../tryAgainIn";

export type CloseSentences = SessionSentences & { readonly closed: SessionSentence };

/** What closing a session came to. Microsoft says nothing of locks or of writing the file, so neither do we. */
export const closeSentences: CloseSentences = {
  closed: {
    title: "Microsoft ended the session",
    body: ({ fileName, shortId }) => `Session ${shortId} is closed. ${fileName} may take a moment to settle.`,
  },
  ended: {
    title: "The session had already ended",
    body: ({ fileName, shortId }) => `There was nothing left to close: session ${shortId} of ${fileName} is over.`,
  },
  notKnown: {
    title: "Microsoft does not know this session for this file",
    body: ({ fileName, shortId }) =>
      `It has ended, or the id is incomplete or belongs to another file. Session ${shortId} of ${fileName} stays in the list, marked.`,
  },
  workbookGone: {
    title: "The workbook of this session was not found",
    body: ({ shortId }) =>
      `Session ${shortId} cannot be closed any more; it ends by itself. It stays in the list, marked.`,
  },
  unknown: {
    title: "No clear answer from Microsoft",
    body: ({ fileName, shortId }) =>
      `Session ${shortId} of ${fileName} may or may not be closed. “Check” asks Microsoft; it contacts the session and, if it is still open, keeps it alive.`,
  },
  unusable: {
    title: "Microsoft could not confirm the close",
    body: ({ fileName, shortId }) =>
      `Microsoft says not to use session ${shortId} of ${fileName} again. If it is still open, it ends by itself after about 5 to 7 minutes without use.`,
  },
  refused: ({ fileName, shortId }) => `Microsoft did not close session ${shortId} of ${fileName}.`,
  notConfirmed: ({ fileName, shortId }) =>
    `Microsoft did not confirm that session ${shortId} of ${fileName} is closed.`,
  later: ({ fileName, shortId }) => `Session ${shortId} of ${fileName} is not closed yet.`,
  tryAgainIn,
  reasons: reasonSentences,
};
