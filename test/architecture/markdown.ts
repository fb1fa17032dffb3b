const FENCE = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;
const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm;
const ATTRIBUTE = /\b(?:href|src)="([^"]*)"/g;

/** Where every link and picture of a Markdown text leads, as it is written; what only stands in code is no link. */
export function linksIn(markdown: string): readonly string[] {
  const text = markdown.replace(FENCE, "").replace(CODE_SPAN, "");
  return [LINK, DEFINITION, ATTRIBUTE].flatMap((form) => firstOf(text, form));
}

/** What may follow `#` in a link to this text: one for each heading, made as GitHub makes them. */
export function anchorsIn(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  return firstOf(markdown.replace(FENCE, ""), /^#{1,6} +(.*?)(?: +#+)?$/gm).map((heading) => {
    const slug = slugOf(heading);
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** Everything within single backticks. */
export function codeSpansIn(markdown: string): readonly string[] {
  return firstOf(markdown.replace(FENCE, ""), CODE_SPAN);
}

/** The text of all fenced blocks in this language; "" is for those that name none. */
export function blocksIn(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(FENCE)].flatMap(([, named, text]) => (named === language ? (text ?? "") : []));
}

/** The cells of all rows of all tables; the row of a heading is a row too, the line below it is none. */
export function rowsIn(markdown: string): readonly (readonly string[])[] {
  return firstOf(markdown.replace(FENCE, ""), /^ *\|(.*)\|$/gm)
    .filter((row) => !/^[\s|:-]+$/.test(row))
    .map((row) => row.split("|").map((cell) => cell.trim()));
}

/** Lines that are typed at a terminal: in blocks of a shell, and within backticks. */
export function commandsIn(markdown: string): readonly string[] {
  const lines = blocksIn(markdown, "sh").flatMap((block) => block.split("\n"));
  return [...lines, ...codeSpansIn(markdown)]
    .flatMap((line) => line.split("&&"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function slugOf(heading: string): string {
  const shown = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
  return shown
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
}

function firstOf(text: string, form: RegExp): readonly string[] {
  return [...text.matchAll(form)].flatMap(([, first]) => first ?? []);
}
