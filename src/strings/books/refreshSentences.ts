import { reasonSentences } from "./reasonSentences";
import type { SessionSentence, SessionSentences } from "./sessionSentences";
import { tryAgainIn } from "../tryAgainIn";

export type RefreshSentences = SessionSentences & { readonly alive: SessionSentence };

/** What contacting a session (*Keep alive*, *Check*) came to. */
export const refreshSentences: RefreshSentences = {
  alive: {
    title: "The session is open",
    body: ({ fileName, shortId }) =>
      `Microsoft answered for session ${shortId} of ${fileName}. Its time without use starts again from now.`,
  },
  ended: {
    title: "The session has ended",
    body: ({ fileName, shortId }) => `Session ${shortId} of ${fileName} is over.`,
  },
  notKnown: {
    title: "Microsoft does not know this session for this file",
    body: ({ fileName, shortId }) =>
      `Session ${shortId} cannot be kept alive for ${fileName}: it has ended, or the id is incomplete or belongs to another file. It stays in the list, marked.`,
  },
  workbookGone: {
    title: "The workbook of this session was not found",
    body: ({ shortId }) => `Session ${shortId} cannot be used any more. It stays in the list, marked.`,
  },
  unknown: {
    title: "No clear answer from Microsoft",
    body: ({ fileName, shortId }) => `Session ${shortId} of ${fileName} may or may not be open.`,
  },
  unusable: {
    title: "Microsoft could not reach the session",
    body: ({ fileName, shortId }) =>
      `Microsoft says not to use session ${shortId} of ${fileName} again. If it is still open, it ends by itself when it is not used.`,
  },
  refused: ({ fileName, shortId }) => `Microsoft did not let session ${shortId} of ${fileName} be contacted.`,
  notConfirmed: ({ fileName, shortId }) => `Microsoft did not confirm that session ${shortId} of ${fileName} is open.`,
  later: ({ fileName, shortId }) => `Session ${shortId} of ${fileName} was not contacted.`,
  tryAgainIn,
  reasons: reasonSentences,
};
