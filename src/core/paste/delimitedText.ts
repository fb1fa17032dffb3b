export type TableRow = { readonly cells: readonly string[]; readonly line: number };

/**
 * Rows of delimited text (RFC 4180: quotes around cells, doubled inside, line breaks allowed in them). `line` is where a
 * row starts, from 1. Blank rows are left off. An unclosed quote runs to the end of the text.
 */
export function parseDelimited(text: string, delimiter: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  const plain = plainCellOf(delimiter);
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line: startLine });
    cells = [];
    startLine = line;
  };
  while (at < text.length) {
    const quote = quoteAt(text, at, delimiter);
    const cell = quote === undefined ? cellAt(text, at, plain) : quotedCell(text, quote, plain);
    cells.push(cell.value);
    if (quote !== undefined) line += lineBreaksIn(text, at, cell.end);
    at = cell.end;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at >= text.length) cells.push("");
      continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    endRow();
  }
  endRow();
  return rows;
}

/** Where a quoted cell's quote is, also after an indent or a space; undefined for an unquoted cell. */
function quoteAt(text: string, from: number, delimiter: string): number | undefined {
  let at = from;
  while ((text[at] === " " || text[at] === "\t") && text[at] !== delimiter && at - from < MOST_INDENT) at += 1;
  return text[at] === '"' ? at : undefined;
}

const MOST_INDENT = 80;

type Cell = { readonly value: string; readonly end: number };

function quotedCell(text: string, start: number, plain: RegExp): Cell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: [...pieces, text.slice(from)].join(""), end: text.length };
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      // Whatever follows a closing quote still belongs to the cell.
      const rest = cellAt(text, quote + 1, plain);
      return { value: [...pieces, rest.value.trimEnd()].join(""), end: rest.end };
    }
    pieces.push('"');
    from = quote + 2;
  }
}

/** Matches a cell without quotes from its start. */
function plainCellOf(delimiter: string): RegExp {
  return new RegExp(`[^${delimiter.replace(/[\\\]^-]/g, "\\$&")}\\n\\r]*`, "y");
}

function cellAt(text: string, start: number, plain: RegExp): Cell {
  plain.lastIndex = start;
  const end = plain.test(text) ? plain.lastIndex : start;
  return { value: text.slice(start, end), end };
}

function lineBreaksIn(text: string, from: number, to: number): number {
  const cell = text.slice(from, to);
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}
