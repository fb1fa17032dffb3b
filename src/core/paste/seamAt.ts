/** What a text put into an id. `isLoose`: other things than one id stand so as well, as the values of a list do. */
export type Seam = { readonly end: number; readonly isLoose: boolean; readonly isSoftBreak: boolean };

const BREAK = "(?:\\r\\n|[\\n\\r\\u2028\\u2029])";
/** Before the rest of a quoted, commented, listed or indented line. */
const MARKS = "[ \\t]{0,200}(?:(?:>|#|//|\\*|\\||--|\\+|')[ \\t]{0,80}){0,9}";
const QUOTE = "\\\\{0,3}[\"'`]{1,3}";
const OPERATORS = `(?:[\\s+&_.|\\\\\`^~()>*#-]{0,400})`;
const ASSIGNMENT =
  "(?:;?\\s{0,80}[\\w$.:]{1,60}\\s{0,9}(?:\\+|\\.|&|\\|\\|)?=\\s{0,9}(?:[\\w$.]{1,60}\\s{0,9}[+.&|]{1,2}\\s{0,9})?)";
const LITERAL_PREFIX = "(?:[a-z]{1,2}|[@$]{1,2})?";

/** A line that a console, a terminal or a mail program broke, or a shell's backslash does. */
const LINE = new RegExp(`[ \\t]{0,200}[\\\\\`^]?[ \\t]{0,200}${BREAK}${MARKS}`, "y");
/** The same, written as an escape. */
const ESCAPED_LINE = /(?:\\{1,3}r)?\\{1,3}n[ \t]{0,200}/y;
/** One string literal beside the next, with whatever joins them in a language. */
const LITERALS = new RegExp(`${QUOTE}${OPERATORS}${LITERAL_PREFIX}${QUOTE}`, "iy");
/** The values of a list, or what is added by a statement of its own. */
const STATEMENTS = new RegExp(`${QUOTE}(?:${OPERATORS},|${ASSIGNMENT})${OPERATORS}${LITERAL_PREFIX}${QUOTE}`, "iy");
const TAGS = /(?:<\/?(?:wbr|span|b|i|em|strong|font|code|mark|u|a|br)\b[^<>]{0,200}>\s{0,80}){1,9}/iy;
/** Quoted-printable ends a line that goes on in `=`, which the run before it holds. */
const SOFT_BREAK = new RegExp(`[ \\t]{0,9}${BREAK}${MARKS}`, "y");

/** The seam at `at`, after `before`, which starts with what is meant as an id. */
export function seamAt(text: string, at: number, before: string): Seam | undefined {
  if (before.endsWith("=") && /^cluster=3d/i.test(before)) return seam(SOFT_BREAK, text, at, false, true);
  return (
    seam(LINE, text, at, false) ??
    seam(ESCAPED_LINE, text, at, false) ??
    seam(LITERALS, text, at, false) ??
    seam(STATEMENTS, text, at, true) ??
    seam(TAGS, text, at, true)
  );
}

function seam(pattern: RegExp, text: string, at: number, isLoose: boolean, isSoftBreak = false): Seam | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { end: at + found[0].length, isLoose, isSoftBreak };
}
