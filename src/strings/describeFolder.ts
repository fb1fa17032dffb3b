import type { FolderReading, FolderState } from "../core/folderState";
import type { Trouble } from "../core/answers/trouble";
import { describeClock } from "./describeTime";
import type { FolderSentences } from "./books/folderSentences";

/** The folder in words: how far it is read and written, and what is in the way. Undefined when there is nothing to say. */
export type FolderWords = { readonly line: string; readonly trouble?: string };

export function describeFolder(state: FolderState, book: FolderSentences, language: string): FolderWords | undefined {
  const read = readingIn(state.reading, book, language);
  const waiting = state.waiting > 0 && state.writing === "on" ? book.waiting(state.waiting) : undefined;
  if (read === undefined && waiting === undefined) return undefined;
  const line = [read ?? book.notRead, ...(waiting === undefined ? [] : [waiting])].join(" · ");
  const trouble =
    state.writing === "gone" ? book.gone : state.holdUp === undefined ? undefined : book.holdUp[state.holdUp];
  return trouble === undefined ? { line } : { line, trouble };
}

function readingIn(reading: FolderReading, book: FolderSentences, language: string): string | undefined {
  switch (reading.kind) {
    case "notYet":
    case "noOneDrive":
      return undefined;
    case "reading":
      return book.reading;
    case "signInNeeded":
      return book.notRead;
    case "absent":
      return book.absent;
    case "read":
      return book.read(reading.sessions, describeClock(reading.at, language));
    case "trouble":
      return troubleIn(reading.trouble, book);
  }
}

function troubleIn(trouble: Trouble, { trouble: words, notRead }: FolderSentences): string {
  switch (trouble.kind) {
    case "offline":
    case "silence":
    case "partMissing":
      return words[trouble.kind];
    case "graph":
      return trouble.error.status === 429 || trouble.error.status >= 500 ? words.busy : words.other;
    case "failed":
      return words.other;
    case "signIn":
    case "signInNeeded":
    case "storage":
      return notRead;
  }
}
