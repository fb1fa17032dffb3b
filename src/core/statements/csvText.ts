/** CSV as RFC 4180 has it. Cells are written as given: those that foreign text filled go through `guardFormula` first. */
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

export function withoutGuard(cell: string): string {
  return cell.replace(/^'([=+\-@\t\r'])/, "$1");
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
