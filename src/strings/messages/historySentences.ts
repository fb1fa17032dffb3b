import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** What the history of closes says. */
export const historySentences = book("historySentences", {
  title: "History",
  hint: "What was closed from this device, and what Microsoft answered.",
  /** Also after it was cleared, or what it had was kept long enough: it says nothing of what was ever closed. */
  empty: "The history is empty.",
  noMatch: "Nothing in the history matches.",
  search: "Search the history",
  today: "Today",
  yesterday: "Yesterday",
  earlier: "Earlier",
  by: (account: ShownText) => `by ${account}`,
  request: (id: ShownText) => `request-id ${id}`,
  outcome: {
    closed: "Closed",
    ended: "Had already ended",
    notKnown: "Not known to Microsoft",
    workbookGone: "Workbook not found",
    refused: "Refused",
    later: "Put off by Microsoft",
    unknown: "Outcome unknown",
    unusable: "Not usable anymore",
  },
  results: "Results…",
  copy: "Copy as CSV",
  clear: "Clear history",
  clearSure: "Clear the whole history?",
  notCleared: "Storage is blocked for this add-in, so the history wasn't cleared.",
  kept: (days: number) => `Kept for ${days} days; change this in Settings.`,
});
