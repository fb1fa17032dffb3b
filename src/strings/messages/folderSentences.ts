import type { ShownText } from "../../core/shownText";
import type { SyncError, UnreadFile } from "../../core/folderState";

/** What the pane says about the OneDrive folder. */
export const folderSentences = {
  name: "Sessions in OneDrive",
  reading: "OneDrive: reading…",
  stop: "Stop",
  read: (count: number, when: string) =>
    count === 1 ? `OneDrive: 1 session read at ${when}` : `OneDrive: ${count} sessions read at ${when}`,
  absent: "OneDrive: nothing is kept there for this workbook",
  kept: "OneDrive: your sessions are kept there",
  notRead: "OneDrive: not read yet",
  waiting: (count: number) => (count === 1 ? "1 waits to be written" : `${count} wait to be written`),
  signIn: "Sign in to see those in OneDrive",
  readAgain: "Read again",
  keep: "Keep my sessions in OneDrive",
  stopKeeping: "Stop keeping them there",
  gone: "The folder in OneDrive was deleted or moved. Nothing is written there until you say so again.",
  trouble: {
    offline: "OneDrive could not be read: this device is offline.",
    silence: "OneDrive could not be read: no answer came.",
    busy: "OneDrive could not be read: it is busy. Read again in a few minutes.",
    other: "OneDrive could not be read: its answer was not understood.",
    partMissing: "OneDrive could not be read: a part of this add-in did not load.",
  },
  syncError: {
    offline: "This device is offline. It is written as soon as there is a connection.",
    noAnswer: "OneDrive gave no answer. It is tried again.",
    busy: "OneDrive is busy. It is tried again.",
    locked: "A file or folder is locked in OneDrive at the moment. It is tried again.",
    changed: "Something changed in OneDrive at the same moment. It is tried again.",
    full: "Your OneDrive is full. Make room there, then read again.",
    refused: "OneDrive did not allow the writing. Ask whoever manages your OneDrive, then read again.",
    refusedSome:
      "OneDrive does not take what waits. Everything else is written there. It is tried again at the next opening.",
    signInNeeded: "You are not signed in any more. Sign in, and it is written.",
    notStored: "The storage for this add-in is full or blocked. Forget sessions you no longer need, then read again.",
  } satisfies Record<SyncError, string>,
  unread: (count: number) =>
    count === 1 ? "1 file could not be read as it is" : `${count} files could not be read as they are`,
  unreadWhy: {
    notJson: "it is no complete JSON",
    notAnObject: "it is not one record",
    tooLarge: "it is too large for a record",
    otherFormat: "its format is not known here",
    newer: "a newer version of the add-in wrote it",
    noSessionId: "it names no session",
    badSessionId: "its session id cannot be right",
    cutShort: "part of its session ID is missing",
    token: "it holds what looks like a password or token, which is never kept; have it revoked",
    foreignAddress: "OneDrive keeps it at an address that is not Microsoft's",
    notNow: "it did not arrive; it is read the next time",
    partLeftOut: "a part of it was not understood; the rest is shown",
  } satisfies Record<UnreadFile["why"], string>,
  unreadHint: "They stay where they are, and as they are.",
  fileAnd: (name: ShownText, why: string) => `${name}: ${why}`,

  staysThere: "What is in OneDrive stays there, and is read again at the next opening.",

  keepTitle: "Keep my sessions in OneDrive?",
  keepWhere:
    "This add-in then writes to the folder Apps › Workbook Sessions in your OneDrive, on this device and with this account. Your other devices, and automations that write there, see the same sessions.",
  keepWhat: (count: number) =>
    count === 1
      ? "Written are, for the 1 session known here now and for every later one: its id, its workbook, when and by what it was opened, used and closed, and the name and note you gave it. Each change is a small file of its own. No password and no token is ever written."
      : `Written are, for the ${count} sessions known here now and for every later one: their ids, their workbooks, when and by what they were opened, used and closed, and the names and notes you gave them. Each change is a small file of its own. No password and no token is ever written.`,
  keepWho:
    "Whoever may read that folder sees this. If you delete the folder, nothing is written until you say so again.",
};

export type FolderSentences = typeof folderSentences;
