import type { ShownText } from "../../core/shownText";
import type { SyncError, UnreadFile } from "../../core/folderState";
import { book } from "../book";

/** What the pane says about the OneDrive folder. */
export const folderSentences = book("folderSentences", {
  name: "Sessions in OneDrive",
  reading: "OneDrive: reading…",
  stop: "Stop",
  read: (count: number, when: string) =>
    count === 1 ? `OneDrive: 1 session read at ${when}` : `OneDrive: ${count} sessions read at ${when}`,
  absent: "OneDrive: nothing saved for this workbook",
  kept: "OneDrive: your sessions are saved there",
  notRead: "OneDrive: not read yet",
  waiting: (count: number) => (count === 1 ? "1 change pending" : `${count} changes pending`),
  signIn: "Sign in to see sessions in OneDrive",
  readAgain: "Read again",
  keep: "Keep my sessions in OneDrive",
  stopKeeping: "Stop keeping them there",
  gone: "The folder in OneDrive was deleted or moved. We won't write there until you turn it on again.",
  trouble: {
    offline: "We couldn't read OneDrive: this device is offline.",
    silence: "We couldn't read OneDrive: it didn't answer.",
    busy: "We couldn't read OneDrive: it's busy. Read again in a few minutes.",
    other: "We couldn't read OneDrive: its answer was unexpected.",
    partMissing: "We couldn't read OneDrive: part of this add-in didn't load.",
  },
  syncError: {
    offline: "This device is offline. We'll write as soon as there's a connection.",
    noAnswer: "OneDrive didn't answer. We'll try again.",
    busy: "OneDrive is busy. We'll try again.",
    locked: "A file or folder is locked in OneDrive right now. We'll try again.",
    changed: "Something changed in OneDrive at the same moment. We'll try again.",
    full: "Your OneDrive is full. Make room there, then read again.",
    refused: "OneDrive didn't let us write. Ask whoever manages your OneDrive, then read again.",
    refusedSome:
      "OneDrive rejected some changes. Everything else is there. We'll try again next time you open the pane.",
    signInNeeded: "You're not signed in anymore. Sign in, and we'll write it.",
    notStored: "Storage for this add-in is full or blocked. Forget sessions you no longer need, then read again.",
  } satisfies Record<SyncError, string>,
  unread: (count: number) => (count === 1 ? "We couldn't read 1 file" : `We couldn't read ${count} files`),
  unreadWhy: {
    notJson: "it isn't complete JSON",
    notAnObject: "it isn't one record",
    tooLarge: "it's too large for a record",
    otherFormat: "we don't know its format",
    newer: "a newer version of the add-in wrote it",
    noSessionId: "it doesn't name a session",
    badSessionId: "its session ID can't be right",
    cutShort: "part of its session ID is missing",
    token: "it contains what looks like a password or token, which we never keep; have it revoked",
    foreignAddress: "OneDrive keeps it at an address that isn't Microsoft's",
    notNow: "it didn't arrive; we'll read it next time",
    partLeftOut: "we didn't understand part of it; the rest is shown",
  } satisfies Record<UnreadFile["why"], string>,
  unreadHint: "They stay where they are, unchanged.",
  fileAnd: (name: ShownText, why: string) => `${name}: ${why}`,

  staysThere: "What's in OneDrive stays there. We'll read it again next time you open the pane.",

  keepTitle: "Keep my sessions in OneDrive?",
  keepWhere:
    "We'll write to the folder Apps › Workbook Sessions in your OneDrive, on this device and with this account. Your other devices, and automations that write there, see the same sessions.",
  keepWhat: (count: number) =>
    count === 1
      ? "For the 1 session known here and every later one, we'll save its ID, its workbook, when and by what it was opened, used and closed, and the name and note you gave it. Each change is a small file. We never save a password or token."
      : `For the ${count} sessions known here and every later one, we'll save their IDs, their workbooks, when and by what they were opened, used and closed, and the names and notes you gave them. Each change is a small file. We never save a password or token.`,
  keepWho:
    "Anyone who can read that folder sees this. If you delete the folder, we won't write there until you turn it on again.",
});

export type FolderSentences = typeof folderSentences;
