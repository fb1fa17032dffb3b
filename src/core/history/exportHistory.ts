import { csvText, guardFormula } from "../statements/csvText";
import type { HistoryEntry } from "./historyEntry";

const COLUMNS = ["at", "outcome", "accountName", "fileName", "shortId", "requestId", "clientRequestId"] as const;

/** The history as CSV, for a report or for support. */
export function exportHistory(entries: readonly HistoryEntry[]): string {
  return csvText([COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => guardFormula(entry[column] ?? "")))]);
}
