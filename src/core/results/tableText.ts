/** A table as people read it: every cell is finished text, in the order of the columns. */
export type TextTable = {
  /** One sentence above the table. */
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** For a fixed-width font: columns padded to their widest cell, two blanks between them. */
export function alignedText({ summary, columns, rows }: TextTable): string {
  const widths = columns.map((column, at) => Math.max(...[column, ...rows.map((row) => row[at] ?? "")].map(widthOf)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width));
  return `${[summary, "", line(columns), line(rule), ...rows.map(line)].join("\n")}\n`;
}

/** For a font of any width: one block per row, and no empty facts. The first cell leads. */
export function blockText({ summary, columns, rows }: TextTable): string {
  const blocks = rows.map(([first = "", ...rest]) =>
    [first, ...rest.flatMap((cell, at) => (cell === "" ? [] : [`  ${columns[at + 1] ?? ""}: ${cell}`]))].join("\n"),
  );
  return `${[summary, ...blocks].join("\n\n")}\n`;
}

/** A table of GitHub Flavored Markdown: no cell's text is read as Markdown or HTML. */
export function markdownTable({ summary, columns, rows }: TextTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapedMarkdown).join(" | ")} |`;
  return `${[escapedMarkdown(summary), "", line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

/** The body of an email: plain elements with their own styles, because mail programs drop style sheets. */
export function htmlTable({ summary, columns, rows }: TextTable): string {
  const cell = (name: "th" | "td", style: string) => (text: string) =>
    `<${name} style="${style}${text.length > LONGEST_UNBROKEN ? "" : ";white-space:nowrap"}">${escapedHtml(text)}</${name}>`;
  const head = columns.map(cell("th", `${CELL};background:#f0f0f0;text-align:start`)).join("");
  const body = rows.map((row) => `<tr>${row.map(cell("td", CELL)).join("")}</tr>`).join("");
  return [
    `<div style="font-family:'Segoe UI',Arial,sans-serif;font-size:14px;color:#242424">`,
    `<p>${escapedHtml(summary)}</p>`,
    `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    "</div>",
  ].join("");
}

/** Characters: an id, a kind or a time is not broken, a long name is. */
const LONGEST_UNBROKEN = 24;

const CELL = "border:1px solid #c8c8c8;padding:4px 8px;vertical-align:top";

/** Isolates of `shownText` take no place on the screen. */
function widthOf(text: string): number {
  return [...text.replace(/[\u2068\u2069]/g, "")].length;
}

function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&").replace(/\s+/g, " ");
}

export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
