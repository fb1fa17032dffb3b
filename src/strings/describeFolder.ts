import type { FolderReading, FolderState } from "../core/folderState";
import { asksToWait } from "../core/answers/remedyOf";
import type { Trouble } from "../core/answers/trouble";
import { describeClock } from "./describeTime";
import type { FolderSentences } from "./messages/folderSentences";

/** The folder's state in words: what is read and written, and what went wrong. Undefined if there is nothing to say. */
export type FolderWords = { readonly line: string; readonly trouble?: string };

export function describeFolder(
  state: FolderState,
  messages: FolderSentences,
  language: string,
): FolderWords | undefined {
  // Read before this device wrote there: it says nothing of what is there now.
  const isWritten = state.reading.kind === "absent" && state.writing === "on";
  const read = isWritten
    ? state.waiting === 0 && state.unplaced !== true
      ? messages.kept
      : messages.name
    : readingIn(state.reading, messages, language);
  const waiting = state.waiting > 0 && state.writing === "on" ? messages.waiting(state.waiting) : undefined;
  if (read === undefined && waiting === undefined) return undefined;
  const line = [read ?? messages.notRead, ...(waiting === undefined ? [] : [waiting])].join(" · ");
  const trouble =
    state.writing === "gone"
      ? messages.gone
      : state.syncError === undefined
        ? undefined
        : messages.syncError[state.syncError];
  return trouble === undefined ? { line } : { line, trouble };
}

function readingIn(reading: FolderReading, messages: FolderSentences, language: string): string | undefined {
  switch (reading.kind) {
    case "notYet":
    case "noOneDrive":
      return undefined;
    case "reading":
      return messages.reading;
    case "signInNeeded":
      return messages.notRead;
    case "absent":
      return messages.absent;
    case "read":
      return messages.read(reading.sessions, describeClock(reading.at, language));
    case "trouble":
      return troubleIn(reading.trouble, messages);
  }
}

function troubleIn(trouble: Trouble, { trouble: words, notRead }: FolderSentences): string {
  switch (trouble.kind) {
    case "offline":
    case "silence":
    case "partMissing":
      return words[trouble.kind];
    case "graph":
      return asksToWait(trouble.remedy) || trouble.error.status >= 500 ? words.busy : words.other;
    case "failed":
      return words.other;
    case "signIn":
    case "signInNeeded":
    case "storage":
      return notRead;
  }
}
