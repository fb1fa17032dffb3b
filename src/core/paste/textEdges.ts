import { afterBreak, endOfLine } from "./wrappedLines";

/**
 * Whether another object, section or list element begins or ends with a line, as far as its marks tell. `indentBefore`:
 * of the last line with text.
 */
export function isEdgeLine(content: string, indentBefore: number): boolean {
  const start = content.slice(0, 700);
  return EDGE.test(start) || (STARTS_LESS_INDENTED.test(start) && (indentOf(start) ?? indentBefore) < indentBefore);
}

/** A bracket, a heading, the name of a section, or a rule, also with a title in it. */
const EDGE =
  /^\s{0,200}(?:[}\])]{1,9}[,;]?|[{[(]|\[{1,2}[\w .-]{1,60}\]{1,2}|[-=*_]{3,200}|[-=*_]{1,200}[[ ][\w .:#()-]{1,60}[\] ][-=*_]{3,200}|#{1,6}[ \t]\S.{0,200})\s{0,200}$/;

/** The name of what follows, as YAML has it, or an element of a list. */
const STARTS_LESS_INDENTED = /^[ \t>]{0,200}(?:-[ \t]|["']?[\w][\w .-]{0,60}["']?\s?:\s{0,40}$)/;

/** How far a line with text is indented. */
export function indentOf(content: string): number | undefined {
  return /^([ \t>]{0,200})\S/.exec(content.slice(0, 300))?.[1]?.length;
}

/** An element of a YAML list that goes on in the next line: `- driveId: …`, and below it, indented, `itemId: …`. */
export function startsElement(content: string, text: string, end: number): boolean {
  const dash = /^([ \t>]{0,200})-[ \t]{1,9}["']?[A-Za-z][\w -]{0,40}["']?\s?:/.exec(content)?.[1];
  if (dash === undefined) return false;
  const from = afterBreak(text, end);
  const next = text.slice(from, Math.min(endOfLine(text, from), from + 300));
  const indent = /^([ \t>]{0,200})["']?[A-Za-z][\w -]{0,40}["']?\s?:/.exec(next)?.[1];
  return indent !== undefined && indent.length > dash.length;
}

/**
 * A line in pieces, where it holds several objects that each say something: `{'id': …}, {'id': …}`, `Session(…) Session(…)`,
 * `(…),(…)`. What one says belongs to no other.
 */
export function objectsOnLine(content: string): readonly string[] {
  if (!BETWEEN_OBJECTS.test(content)) return [content];
  const objects: string[] = [];
  let from = 0;
  let says = false;
  let cut = 0;
  for (const found of [...content.matchAll(new RegExp(BETWEEN_OBJECTS, "g")), undefined]) {
    const end = found === undefined ? content.length : found.index + found[0].length;
    const isSaying = SAYS.test(content.slice(cut, end));
    if (isSaying && says) {
      objects.push(content.slice(from, cut));
      from = cut;
    }
    says ||= isSaying;
    cut = end;
  }
  return [...objects, content.slice(from)];
}

const BETWEEN_OBJECTS = /[)}]\]?[,;]?\s{0,4}(?=(?:@|[A-Za-z_]\w{0,40})?[({])/;
/** The start of a session's id, a drive's or an item's. */
const SAYS = /cluster(?:=|%)|Y2x1c3Rlcj|(?<![\w!-])b(?:!|%21)[\w-]{20}|(?<!\w)01[A-Z2-7]{32}/i;
