import { csvText } from "./csvText";
import type { SessionStatement } from "./sessionStatement";
import { cellsOf, CSV_COLUMNS } from "./statementCells";

/** A JSON array of statements, exactly as they are stored: reading it back loses nothing. */
export function exportJson(statements: readonly SessionStatement[]): string {
  return `${JSON.stringify(statements, null, 2)}\n`;
}

/** CSV with a header; what no column can hold stands as JSON in the last one, so that nothing is lost here either. */
export function exportCsv(statements: readonly SessionStatement[]): string {
  const rows = statements.map((statement) => {
    const cells = cellsOf(statement);
    return CSV_COLUMNS.map((column) => cells[column] ?? "");
  });
  return csvText([CSV_COLUMNS, ...rows]);
}
