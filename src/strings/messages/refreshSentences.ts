import { book } from "../book";
import { reasonSentences, tryAgainAt, tryAgainIn } from "./reasonSentences";
import { notKnown, notKnownKept, type SessionSentences } from "./sessionSentences";

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
