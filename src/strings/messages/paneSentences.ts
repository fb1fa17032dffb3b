import type { ShownText } from "../../core/shownText";
import { rowSentences } from "./rowSentences";
import { book } from "../book";

/** Sentences for the first paint: header, list, rows, buttons. Functions take names and numbers, never whole ids. */
export const paneSentences = book("paneSentences", {
  ...rowSentences,
  appName: "Workbook Sessions",
  starting: "Starting…",
  finding: "Finding this workbook…",
  findingHint: "Asking Microsoft where this file is. You can add sessions in the meantime.",
  openInBrowser: "Open in the browser",
  outOfDate: "Excel isn't responding, so this might be out of date. We won't close a session until it responds.",
  retry: "Retry",
  reload: "Reload the pane",
  byHandNote: "You chose this workbook. It might not be the one that's open.",
  backToDocument: "Back to the open workbook",
  otherWorkbook: "Another workbook…",

  listTitle: (count: number) => (count === 1 ? "1 session known here" : `${count} sessions known here`),
  whoseKnowledge: "Microsoft doesn't list open sessions",
  whoseKnowledgeMore:
    "Here are the ones this add-in knows about: created here, added by you, or left in OneDrive by your automations. There might be others.",
  queued: "Waiting its turn",
  select: "Select",
  add: "Add session",
  addShort: "Add",
  more: "More",
  filter: "Search sessions",
  filterHint: "Search sessions",
  filtered: (shown: number, all: number) => `${shown} of ${all} shown`,
  settled: (count: number) => `Over or not found (${count})`,
  noMatch: "No sessions match your search.",
  clearFilter: "Clear search",
  otherOwners: (count: number) =>
    count === 1 ? "1 session of another account isn't shown" : `${count} sessions of other accounts aren't shown`,
  otherWorkbooks: (count: number) =>
    count === 1 ? "1 session of another workbook" : `${count} sessions of other workbooks`,
  fileNotKnown: "Workbook not known",
  fileReported: (name: ShownText) => `${name} (reported)`,
  quarantined: (count: number) =>
    count === 1
      ? "1 saved record can't be read by this version. We left it unchanged."
      : `${count} saved records can't be read by this version. We left them unchanged.`,

  stop: "Stop",
  signIn: "Sign in",
  signedInAs: (name: ShownText) => `Signed in as ${name}`,
  notSignedInAs: (name: ShownText) => `Couldn't sign in as ${name}`,
  lastSignedInAs: (name: ShownText) => `Last signed in as ${name}`,
  notSignedIn: "Not signed in yet",
  dismiss: "Dismiss message",
  partFailed: "Part of this pane didn't load. Check your connection.",
  loading: "Loading…",
});

export type PaneSentences = typeof paneSentences;
