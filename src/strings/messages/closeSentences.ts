import { LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { book } from "../book";
import { reasonSentences, tryAgainAt, tryAgainIn } from "./reasonSentences";
import { notKnown, notKnownKept, type SessionSentences } from "./sessionSentences";

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
