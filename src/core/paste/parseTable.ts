export type TableRow = { readonly cells: readonly string[]; readonly line: number };

/**
 * Rows of delimited text (RFC 4180: quotes around cells, doubled inside, line breaks allowed in them). `line` is where a
 * row starts, from 1. Blank rows are left off. An unclosed quote runs to the end of the text.
 */
export function parseTable(text: string, delimiter: string): readonly TableRow[] {
  const rows: TableRow[] = [];
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
    const cell = quote === undefined ? plainCell(text, at, delimiter) : quotedCell(text, quote, delimiter);
    cells.push(cell.value);
    line += lineBreaksIn(text, at, cell.end);
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

/** Where a cell is quoted, also behind an indent or a space after the delimiter. */
function quoteAt(text: string, from: number, delimiter: string): number | undefined {
  let at = from;
  while ((text[at] === " " || text[at] === "\t") && text[at] !== delimiter && at - from < MOST_INDENT) at += 1;
  return text[at] === '"' ? at : undefined;
}

const MOST_INDENT = 80;

type Cell = { readonly value: string; readonly end: number };

function quotedCell(text: string, start: number, delimiter: string): Cell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: [...pieces, text.slice(from)].join(""), end: text.length };
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      // Whatever follows a closing quote still belongs to the cell.
      const rest = plainCell(text, quote + 1, delimiter);
      return { value: [...pieces, rest.value.trimEnd()].join(""), end: rest.end };
    }
    pieces.push('"');
    from = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(start, end), end };
}

function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text[at] === "\n") count += 1;
  return count;
}
