import { recordOfCells } from "../statements/statementCells";
import { fieldOf } from "./fieldOf";
import { hasWrappedId } from "./lineAt";
import { placeIn } from "./pasteFacts";
import { parseTable, type TableRow } from "./parseTable";
import { leftOut, type PasteFinding } from "./pasteFinding";
import { placeInValues } from "./placeInValues";
import { readRecord, type NamedValue } from "./readRecord";
import { rowsOf } from "./rowsOf";
import { readStatementRecord } from "./readStatementRecord";

/** A table with a header that names a session id: CSV with commas or semicolons, TSV, Markdown. Undefined for other text. */
export function readTable(text: string): readonly PasteFinding[] | undefined {
  const named = /^\s*sep=([,;\t|])\r?\n/i.exec(text);
  const body = named === null ? text : `\n${text.slice(named[0].length)}`;
  const header = /^\s*([^\r\n]+)/.exec(body)?.[1] ?? "";
  const delimiter = named?.[1] ?? DELIMITERS.find((candidate) => header.includes(candidate)) ?? ",";
  if (!isHeader(parseTable(header, delimiter)[0]?.cells ?? [])) return undefined;
  // In one column, the pieces of an id that was broken over lines would look like rows.
  if (!header.includes(delimiter) && hasWrappedId(body)) return undefined;
  const [head, ...rows] = parseTable(body, delimiter);
  if (head === undefined || rows.length === 0) return undefined;
  return rows.flatMap((row) => readRow(head.cells, row, delimiter));
}

const DELIMITERS = ["\t", "|", ",", ";"] as const;

/** A line of a form (`Workbook Session ID<tab>cluster=…`) also starts with the name, but goes on with the value. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const fields = names.map(fieldOf);
  const namesSession = fields.includes("sessionId") || (fields.includes("id") && fields.some(isOther));
  // A name with a colon is a field's, whose value goes on with the line or in the next ones.
  return namesSession && names.every((name) => name.length <= 60 && !/[:=]$/.test(name) && !hasPartOfId(name));
}

function hasPartOfId(cell: string): boolean {
  return /(?:cluster|session|usid)(?:=|%3d)|Y2x1c3Rlcj/i.test(cell);
}

function isOther(field: string | undefined): boolean {
  return field !== undefined && field !== "id";
}

function readRow(head: readonly string[], { cells, line }: TableRow, delimiter: string): readonly PasteFinding[] {
  if (delimiter === "|" && cells.every((cell) => /^[\s:-]*$/.test(cell))) return [];
  const values = cells.flatMap((cell, column): NamedValue[] => {
    const name = head[column]?.trim() ?? "";
    const value = cell.trim();
    return value === "" ? [] : [[name === "" ? `column ${column + 1}` : name, value]];
  });
  const own = ownRecord(head, cells);
  if (own !== undefined) return readStatementRecord(own, line);
  const record = readRecord(values, line);
  const { ids, facts, findings, unknownNames } = record;
  if (ids.length === 0) return findings.length > 0 ? findings : [leftOut("noSession", line, cells.join(delimiter))];
  const names = unknownNames.length === 0 ? [] : [leftOut("fieldNotKnown", line, unknownNames.slice(0, 9).join(", "))];
  // A request in a column of any name says which workbook it was about.
  const place = Object.keys(placeIn(facts)).length > 0 ? {} : placeInValues(values);
  return [...rowsOf(record, { ...facts, ...place }, line), ...findings, ...names];
}

/** A row of our own export says so in its `format` column, and its cells are taken as they are. */
function ownRecord(head: readonly string[], cells: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const named = head.map((name, column) => [name.trim(), cells[column] ?? ""] as const);
  const isOurs = named.some(([name, cell]) => name === "format" && cell.startsWith("workbook-session/"));
  return isOurs ? recordOfCells(Object.fromEntries(named)) : undefined;
}
