import { recordOfCells } from "../statements/statementCsv";
import { parseDelimited, type TableRow } from "./delimitedText";
import { fieldOf } from "./fieldNames";
import { gatherFindings, leftOut, PLACE_NAMED, type PasteFinding } from "./pasteFindings";
import { readPastedRecord, requestPlaceIn, rowsOf, type NamedValue } from "./readPastedRecord";
import { readStatementRecord } from "./readStatementRecord";
import { namesPlace, UNKNOWN_PLACE } from "./sessionFacts";
import { hasWrappedId } from "./wrappedLines";

/** Reads a table whose header names a session id: CSV with commas or semicolons, TSV, Markdown. Otherwise undefined. */
export function readTable(text: string): readonly PasteFinding[] | undefined {
  const unquoted = /^\s*>/.test(text) ? text.replaceAll(/^[ \t]*(?:>[ \t]?){1,9}/gm, "") : text;
  // Comments and headings above it; PowerShell writes `#TYPE …`. The lines are counted all the same.
  const bare = unquoted.replace(/^\s*#[^\r\n]*(?:[\r\n]+#[^\r\n]*)*/, (above) => above.replaceAll(/[^\n]/g, ""));
  const named = /^\s*sep=([,;\t|])\r?\n/i.exec(bare);
  const body = named === null ? bare : `\n${bare.slice(named[0].length)}`;
  const header = (/^\s*([^\r\n]+)/.exec(body)?.[1] ?? "").slice(0, MOST_HEADER);
  const delimiter = named?.[1] ?? delimiterOf(header);
  if (delimiter === undefined || !isHeader(headerCells(header, delimiter))) return undefined;
  // In one column, the pieces of an id that was broken over lines would look like rows.
  if (!header.includes(delimiter) && hasWrappedId(body)) return undefined;
  const [head, ...rows] = parseDelimited(body, delimiter);
  if (head === undefined || rows.length === 0) return undefined;
  const columns = head.cells.map((name) => name.trim());
  const findings: PasteFinding[] = [];
  const fitting = rows.map(({ cells }) => fits(head.cells, cells));
  rows.forEach((row, number) => {
    if (delimiter === "|" && isRule(row)) return;
    // A broken line or an unquoted delimiter: no cell is certain to be in its own column.
    const isRagged = fitting[number] === false || fitting[number + 1] === false;
    const own = isRagged ? undefined : ownRecord(columns, row);
    gatherFindings(
      findings,
      own === undefined ? readRow(columns, row, delimiter, isRagged) : readStatementRecord(own, row.line),
    );
  });
  return findings;
}

const MOST_HEADER = 20_000;
const DELIMITERS = ["\t", "|", ",", ";"] as const;

/** The delimiter that splits the header into the most known fields. */
function delimiterOf(header: string): string | undefined {
  let best: { readonly delimiter: string; readonly fields: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const cells = headerCells(header, delimiter);
    const fields = isHeader(cells) ? cells.filter((cell) => fieldOf(cell.trim()) !== undefined).length : 0;
    if (fields > (best?.fields ?? 0)) best = { delimiter, fields };
  }
  return best?.delimiter;
}

function headerCells(header: string, delimiter: string): readonly string[] {
  return parseDelimited(header, delimiter)[0]?.cells ?? [];
}

/** Whether a row has a cell for each column; empty ones at its end may be left off or too many. */
function fits(head: readonly string[], cells: readonly string[]): boolean {
  return lastFilled(cells) <= lastFilled(head) && (cells.length >= lastFilled(head) || lastFilled(head) === 1);
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}

/** A line of a form (`Workbook Session ID<tab>cluster=…`) also starts with the name, but goes on with the value. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const fields = names.map(fieldOf);
  const namesSession = fields.includes("sessionId") || (fields.includes("id") && fields.some(isOther));
  // A name with a colon is that of a form's field, whose value follows on the line or the next ones.
  return namesSession && names.every((name) => name.length <= 60 && !/[:=]$/.test(name) && !hasPartOfId(name));
}

function hasPartOfId(cell: string): boolean {
  return /(?:cluster|session|usid)(?:=|%3d)|Y2x1c3Rlcj/i.test(cell);
}

function isOther(field: string | undefined): boolean {
  return field !== undefined && field !== "id";
}

/** The line below the header of a Markdown table. */
function isRule({ cells }: TableRow): boolean {
  return cells.every((cell) => /^[\s:-]*$/.test(cell));
}

function readRow(
  columns: readonly string[],
  { cells, line }: TableRow,
  delimiter: string,
  isRagged: boolean,
): readonly PasteFinding[] {
  const values = cells.flatMap((cell, column): NamedValue[] => {
    const name = columns[column] ?? "";
    const value = cell.trim();
    return value === "" ? [] : [[name === "" ? `column ${column + 1}` : name, value]];
  });
  const record = readPastedRecord(values, line);
  const { ids, facts, findings, unknownNames } = record;
  if (ids.length === 0) {
    const reasons = findings.length > 0 ? findings : [leftOut("noSession", line, cells.join(delimiter))];
    return namesPlace(facts.place) ? [...reasons, PLACE_NAMED] : reasons;
  }
  if (isRagged) return [...rowsOf(record, { fields: {}, place: UNKNOWN_PLACE }, line), ...findings];
  const names = unknownNames.length === 0 ? [] : [leftOut("fieldNotKnown", line, unknownNames.slice(0, 9).join(", "))];
  // A request in a column of any name says which workbook it was about.
  const place = namesPlace(facts.place) ? facts.place : requestPlaceIn(values);
  return [...rowsOf(record, { fields: facts.fields, place }, line), ...findings, ...names];
}

/** A row of our own export says so in its `format` column, and its cells are taken as they are. */
function ownRecord(columns: readonly string[], { cells }: TableRow): Readonly<Record<string, unknown>> | undefined {
  const isOurs = columns.some((name, at) => name === "format" && cells[at]?.startsWith("workbook-session/") === true);
  return isOurs ? recordOfCells(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]))) : undefined;
}
