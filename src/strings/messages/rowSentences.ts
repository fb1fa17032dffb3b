import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** What a row of the list says of its session, and what its buttons are called. */
export const rowSentences = book("rowSentences", {
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
    useReported: (when: string) => `Reported use ${when}`,
    added: (when: string) => `Added ${when}`,
    closed: (when: string) => `Closed ${when}`,
    reportedClosed: (when: string) => `Reported ${when}`,
    ended: (when: string) => `Detected ${when}`,
    marked: (when: string) => `Checked ${when}`,
  },
  /** Said of a row, after its name. */
  selected: "Selected",
  close: "Close",
  closeNamed: (name: string, id: string) => `Close ${name} ${id}`,
  selectNamed: (name: string, id: string) => `Select ${name} ${id}`,
  moreNamed: (name: string, id: string) => `More for ${name} ${id}`,
  sessionNamed: (name: string, kind: string, status: string, id: string) => `${name}, ${kind}, ${status}, ${id}`,
});
