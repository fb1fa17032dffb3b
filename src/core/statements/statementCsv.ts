import { isJsonObject, parsedJson } from "../json";
import { STATEMENT_FORMAT, type SessionStatement } from "./sessionStatement";

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

/** One row of a CSV export, by column. */
export type Cells = Readonly<Record<string, string>>;

const MORE = "more";
const MAKER = ["tool", "run", "url"] as const;

/** What people look for first comes first. `more` holds, as JSON, what no column can. */
export const CSV_COLUMNS = [
  "format",
  "sessionId",
  "fileName",
  "label",
  "note",
  "persistChanges",
  "status",
  "closedAt",
  "result",
  "createdAt",
  "lastUsedAt",
  "createdBy.tool",
  "createdBy.run",
  "createdBy.url",
  "driveId",
  "itemId",
  "siteId",
  "source",
  "userId",
  "webUrl",
  "documentUrl",
  "ownerKey",
  "door",
  "answer",
  "answeredAt",
  "forgotten",
  "addedByHand",
  "handedOver",
  "writtenAt",
  "writer",
  MORE,
] as const;

function cellsOf(statement: SessionStatement): Cells {
  const { format, createdBy, ...rest } = statement;
  const maker = makerCells(createdBy);
  const cells: [string, string][] = [["format", format], ...(maker ?? [])];
  const more: [string, unknown][] = createdBy !== undefined && maker === undefined ? [["createdBy", createdBy]] : [];
  for (const [field, value] of Object.entries(rest)) {
    const cell = COLUMNS.has(field) ? cellOf(field, value) : undefined;
    if (cell !== undefined) cells.push([field, cell]);
    else if (value !== undefined) more.push([field, value]);
  }
  if (more.length > 0) cells.push([MORE, JSON.stringify(Object.fromEntries(more))]);
  return Object.fromEntries(cells);
}

/** The same row as JSON, for `readStatement`. Columns that are not ours stay, as unknown fields do. */
export function recordOfCells(cells: Cells): Readonly<Record<string, unknown>> {
  const fields: [string, unknown][] = [["format", STATEMENT_FORMAT]];
  const maker: [string, string][] = [];
  let more: readonly [string, unknown][] = [];
  for (const [column, cell] of Object.entries(cells)) {
    const value = withoutGuard(cell);
    if (value === "") continue;
    const part = MAKER.find((name) => column === `createdBy.${name}`);
    if (part !== undefined) maker.push([part, value]);
    else if (column === MORE) more = membersOf(value);
    else fields.push([column, BOOLEAN_COLUMNS.has(column) ? truthOf(value) : value]);
  }
  if (maker.length > 0) fields.push(["createdBy", Object.fromEntries(maker)]);
  return Object.fromEntries([...fields, ...more]);
}

const BOOLEAN_COLUMNS: ReadonlySet<string> = new Set(["persistChanges", "forgotten", "addedByHand", "handedOver"]);
const COLUMNS: ReadonlySet<string> = new Set(CSV_COLUMNS.filter((column) => column !== MORE));

/** Undefined where a cell would not read back the same: empty, with outer spaces, or not of its column's type. */
function cellOf(field: string, value: unknown): string | undefined {
  if (BOOLEAN_COLUMNS.has(field)) return typeof value === "boolean" ? String(value) : undefined;
  if (typeof value !== "string" || value === "" || value.trim() !== value) return undefined;
  return guardFormula(value);
}

function makerCells(createdBy: SessionStatement["createdBy"]): [string, string][] | undefined {
  const cells = Object.entries(createdBy ?? {}).flatMap(([part, value]): [string, string][] => {
    const cell = MAKER.some((name) => name === part) ? cellOf(part, value) : undefined;
    return cell === undefined ? [] : [[`createdBy.${part}`, cell]];
  });
  const whole = cells.length > 0 && cells.length === Object.keys(createdBy ?? {}).length;
  return whole ? cells : undefined;
}

function truthOf(value: string): unknown {
  // Excel writes TRUE and FALSE when it saves.
  const word = value.toLowerCase();
  return word === "true" ? true : word === "false" ? false : value;
}

function membersOf(text: string): readonly [string, unknown][] {
  const json = parsedJson(text);
  // Not ours, or edited by hand: it stays as it is written, as any unknown field does.
  return isJsonObject(json) ? Object.entries(json) : [[MORE, text]];
}

/** CSV as in RFC 4180. Cells are written as given: those with foreign text go through `guardFormula` first. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

/**
 * A spreadsheet runs a cell that starts like a formula. Such a cell gets an apostrophe in front, as one would type it,
 * and so does one that starts with an apostrophe itself, so that `withoutGuard` takes off exactly what was put on.
 */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell;
}

function withoutGuard(cell: string): string {
  return cell.replace(/^'([=+\-@\t\r'])/, "$1");
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
