import { csvText, guardFormula } from "../statements/statementCsv";
import type { HistoryEntry } from "./historyEntry";
import type { EntryWords } from "./historyView";

const COLUMNS = ["at", "outcome", "accountName", "fileName", "shortId", "requestId", "clientRequestId"] as const;

/** The history as CSV, for a report or for support; the names of the sessions come last, as the pane says them. */
export function exportHistory(entries: readonly HistoryEntry[], nameOf: EntryWords["name"]): string {
  return csvText([
    [...COLUMNS, "name"],
    ...entries.map((entry) => [...COLUMNS.map((column) => entry[column] ?? ""), nameOf(entry)].map(guardFormula)),
  ]);
}
