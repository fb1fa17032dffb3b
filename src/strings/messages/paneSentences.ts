import type { ShownText } from "../../core/shownText";

/** Sentences for the first paint: header, list, rows, buttons. Functions take names and numbers, never whole ids. */
export const paneSentences = {
  appName: "Workbook Sessions",
  starting: "Starting…",
  finding: "Finding this workbook…",
  findingHint: "Asking Microsoft where this file is kept. You can add a session meanwhile.",
  openInBrowser: "Open in the browser",
  outOfDate: "Excel is not answering right now, so this may be out of date. No session is closed until it answers.",
  retry: "Retry",
  reload: "Reload the pane",
  byHandNote: "You chose this workbook by hand; it need not be the one that is open.",
  backToDocument: "Back to the open workbook",
  otherWorkbook: "Another workbook…",

  listTitle: (count: number) => (count === 1 ? "1 session known here" : `${count} sessions known here`),
  whoseKnowledge: "Microsoft doesn't list open sessions",
  whoseKnowledgeMore:
    "Here are the ones this add-in knows about: created here, added by you, or left in OneDrive by your automations. There may be others.",
  queued: "Next in line",
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
    count === 1 ? "1 session of another account is not shown" : `${count} sessions of other accounts are not shown`,
  otherWorkbooks: (count: number) =>
    count === 1 ? "1 session of another workbook" : `${count} sessions of other workbooks`,
  fileNotKnown: "Workbook not known",
  fileReported: (name: ShownText) => `${name}, as a record says`,
  quarantined: (count: number) =>
    count === 1
      ? "1 stored record cannot be read by this version. It is kept as it is."
      : `${count} stored records cannot be read by this version. They are kept as they are.`,

  status: {
    open: "Open",
    mayBeOpen: "May be open",
    probablyEnded: "Probably ended",
    reportedClosed: "Reported closed",
    closed: "Closed",
    ended: "Ended",
    notKnown: "Not recognized",
    unusable: "Can't be used",
    workbookGone: "Workbook not found",
    noAnswer: "Outcome unknown",
  },
  kind: {
    saves: "Saves changes",
    temporary: "Temporary",
    unknown: "Saving unknown",
    reported: "Reported to save",
    inDoubt: "May lose changes",
  },
  kindHint: {
    saves: "Changes made in this session are saved to the file as they are made.",
    temporary: "Changes made in this session are lost when it ends.",
    unknown: "Nobody said whether this session saves changes, so it is treated as one that loses them.",
    reported: "Only a record says so, and we can't check it.",
    inDoubt: "Records disagree about this session.",
  },
  origin: {
    createdHere: "Created here",
    added: "Added by you",
    imported: "Imported",
    folder: "From OneDrive",
    by: (tool: ShownText, run: ShownText | undefined) =>
      run === undefined ? `Made by ${tool}` : `Made by ${tool}, run ${run}`,
  },
  originAt: (origin: string, time: string) => `${origin}, ${time}`,
  life: {
    used: (when: string) => `Used ${when}`,
    likely: (from: number, to: number) => (to <= 0 ? "likely ends any moment" : `likely ends in ${from}–${to} min`),
    seen: (when: string) => `Seen ${when}`,
    useReported: (when: string) => `Used ${when}, reported`,
    added: (when: string) => `Added ${when}`,
    closed: (when: string) => `Closed ${when}`,
    reportedClosed: (when: string) => `Closed ${when}, reported`,
    ended: (when: string) => `Detected ${when}`,
    marked: (when: string) => `Checked ${when}`,
  },
  close: "Close",
  closeNamed: (name: string, id: string) => `Close ${name} ${id}`,
  selectNamed: (name: string, id: string) => `Select ${name} ${id}`,
  moreNamed: (name: string, id: string) => `More for ${name} ${id}`,
  stop: "Stop",
  signIn: "Sign in",
  sessionNamed: (name: string, kind: string, status: string, id: string) => `${name}, ${kind}, ${status}, ${id}`,
  signedInAs: (name: ShownText) => `Signed in as ${name}`,
  notSignedInAs: (name: ShownText) => `Couldn't sign in as ${name}`,
  lastSignedInAs: (name: ShownText) => `Last signed in as ${name}`,
  notSignedIn: "Not signed in yet",
  dismiss: "Dismiss message",
  partFailed: "A part of this pane did not load. Check the network.",
  loading: "Loading…",
};

export type PaneSentences = typeof paneSentences;
