import type { WorkbookSessionId } from "../sessions/workbookSession";
import { holdsToken } from "./quickTokenCheck";
import { decodingsOfId } from "./sessionIdForms";
import { isJoinedId, isWholeId, wholeIdAtStart } from "./sessionIdShape";

/** What is found where an id starts: the whole id, even where the text broke it, or a piece, which is never an id. */
export type ScannedId =
  | { readonly kind: "whole"; readonly id: WorkbookSessionId; readonly end: number; readonly isJoined: boolean }
  | { readonly kind: "piece"; readonly end: number };

/** Where ids start in a text: raw, percent-encoded, quoted-printable or in base64. */
export const ID_START = /cluster(?:=|%(?:25){0,4}3d)|Y2x1c3Rlcj/gi;

/** Whether a text holds such a start at all: most lines hold none. */
export const MAY_HOLD_ID = new RegExp(ID_START, "i");

/** Characters of an id, up to where the next one starts, so that no text is read twice. */
const RUN = /(?:(?!cluster[=%]|Y2x1c3Rlcj)(?:[\w.%+/~!:@$=-]|&(?:amp;|#38;|#x26;){0,9})){1,4096}/iy;
/** After a seam, the text goes on with what an id may end in. */
const GOES_ON = /^[\s"'`+&_.|\\>#*()@-]{0,60}&(?:amp;)?u/i;
const MOST_SEAMS = 60;
const MOST_CHARACTERS = 8_192;

/**
 * Reads the id that starts at `start`, over the seams that consoles, mail and the string literals of any language put
 * into it. Pieces are joined only into a whole id, and only if the lengths in it do not show that one is missing.
 * `isClean`: the text as it stands is known to hold no token.
 */
export function scanId(text: string, start: number, isClean = false): ScannedId {
  let run = text.charAt(start) + runAt(text, start + 1);
  const firstEnd = start + run.length;
  let joined = "";
  let end = start;
  for (let seams = 0; run !== "" && seams <= MOST_SEAMS && joined.length < MOST_CHARACTERS; seams += 1) {
    const id = wholeIn(joined + run, seams > 0);
    if (id !== undefined) {
      const after = end + endIn(run, id, joined);
      const goesOn = !/&usid=/i.test(id) && GOES_ON.test(text.slice(after, after + 100));
      const isSure = !goesOn && (seams === 0 || isJoinedId(id));
      const isAsItStands = seams === 0 && text.startsWith(id, start);
      if (!isSure || (!(isClean && isAsItStands) && holdsToken(id))) break;
      // Foreign text becomes an id here and in readSessionId: it was just checked.
      return { kind: "whole", id: id as WorkbookSessionId, end: after, isJoined: seams > 0 };
    }
    end += run.length;
    const seam = seamAt(text, end, joined + run);
    if (seam === undefined) break;
    joined = (joined + run).slice(0, seam.isSoftBreak ? -1 : undefined);
    end = seam.end;
    run = runAt(text, end);
  }
  return { kind: "piece", end: Math.max(firstEnd, start + 1) };
}

function runAt(text: string, at: number): string {
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0] ?? "";
}

function wholeIn(text: string, isJoined: boolean): string | undefined {
  const raw = /^cluster=/i.test(text) ? wholeIdAtStart(plain(text)) : undefined;
  if (raw !== undefined || /^cluster=/i.test(text)) return raw;
  const bare = text.slice(0, endOfEncoded(text)).replace(/[.:!]{1,9}$/, "");
  const encoded = isJoined ? bare.replace(/(?<==)[^=]+$/, "") : bare;
  return isWholeId(encoded) ? encoded : decodingsOfId(encoded).find(isWholeId);
}

/** In an address, the next parameter may follow: an encoded id has no `&` of its own. */
function endOfEncoded(text: string): number {
  const end = text.indexOf("&");
  return end < 0 ? text.length : end;
}

function plain(text: string): string {
  const printable = /^cluster=3d/i.test(text) ? text.replaceAll(/=([0-9a-f]{2})/gi, asCharacter) : text;
  return printable.replaceAll(/&(?:amp;|#38;|#x26;){1,9}/gi, "&");
}

function asCharacter(_escape: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** How much of the last run belongs to the id. */
function endIn(run: string, id: string, before: string): number {
  if (!/^cluster=/i.test(before + run)) return endOfEncoded(run);
  const tail = id.slice(-36);
  const at = run.lastIndexOf(tail);
  return at >= 0 ? at + tail.length : Math.max(0, Math.min(run.length, id.length - plain(before).length));
}

/** What a text put into an id. */
type Seam = { readonly end: number; readonly isSoftBreak: boolean };

const BREAK = "(?:\\r\\n|[\\n\\r\\u2028\\u2029])";
/** Before the rest of a quoted, commented, listed or indented line. */
const MARKS = "[ \\t]{0,200}(?:(?:>|#|//|\\*|\\||--|\\+|')[ \\t]{0,80}){0,9}";
const QUOTE = "\\\\{0,3}[\"'`]{1,3}";
const OPERATORS = `(?:[\\s+&_.|\\\\\`^~()>*#-]{0,400})`;
const ASSIGNMENT =
  "(?:;?\\s{0,80}[\\w$.:]{1,60}\\s{0,9}(?:\\+|\\.|&|\\|\\|)?=\\s{0,9}(?:[\\w$.]{1,60}\\s{0,9}[+.&|]{1,2}\\s{0,9})?)";
const LITERAL_PREFIX = "(?:[a-z]{1,2}|[@$]{1,2})?";

/** A line break by a console, a terminal, a mail program or a shell's backslash. */
const LINE = new RegExp(`[ \\t]{0,200}[\\\\\`^]?[ \\t]{0,200}${BREAK}${MARKS}`, "y");
/** The same, written as an escape. */
const ESCAPED_LINE = /(?:\\{1,3}r)?\\{1,3}n[ \t]{0,200}/y;
/** One string literal beside the next, with whatever joins them in a language. */
const LITERALS = new RegExp(`${QUOTE}${OPERATORS}${LITERAL_PREFIX}${QUOTE}`, "iy");
/** Between the values of a list, or before a text that a separate statement appends. */
const STATEMENTS = new RegExp(`${QUOTE}(?:${OPERATORS},|${ASSIGNMENT})${OPERATORS}${LITERAL_PREFIX}${QUOTE}`, "iy");
const TAGS = /(?:<\/?(?:wbr|span|b|i|em|strong|font|code|mark|u|a|br)\b[^<>]{0,200}>\s{0,80}){1,9}/iy;
/** Quoted-printable ends a line that goes on with `=`, which is part of the run before it. */
const SOFT_BREAK = new RegExp(`[ \\t]{0,9}${BREAK}${MARKS}`, "y");

/** The seam at `at`, after `before`, which starts with what is meant as an id. */
function seamAt(text: string, at: number, before: string): Seam | undefined {
  if (before.endsWith("=") && /^cluster=3d/i.test(before)) return seam(SOFT_BREAK, text, at, true);
  return (
    seam(LINE, text, at) ??
    seam(ESCAPED_LINE, text, at) ??
    seam(LITERALS, text, at) ??
    seam(STATEMENTS, text, at) ??
    seam(TAGS, text, at)
  );
}

function seam(pattern: RegExp, text: string, at: number, isSoftBreak = false): Seam | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { end: at + found[0].length, isSoftBreak };
}
