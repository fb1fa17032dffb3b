import { fieldsOfLine } from "./fieldsOfLine";
import { SESSION_ID_MAX_LENGTH } from "../sessions/workbookSession";
import { afterBreak, endOfLine } from "./lineBreaks";
import { looksLikeToken } from "./looksLikeToken";
import { isWholeId, spellingsOfId } from "./spellingsOfId";

export type PastedLine = {
  readonly content: string;
  /** Where its last line ends, exclusive. */
  readonly end: number;
  readonly lines: number;
  /** Of the session id at its end, which goes on in the next lines, no whole one comes: what stands before that id. */
  readonly beforeCut?: string;
};

/**
 * The line that starts at `start`, with the lines over which a console, a terminal or a mail program broke the session
 * id at its end, also behind the `>` of quoted mail.
 */
export function lineAt(text: string, start: number): PastedLine {
  let end = endOfLine(text, start);
  let content = text.slice(start, end).trimEnd();
  const single = { content: text.slice(start, end), end, lines: 1 };
  let run = openRun(content);
  if (run === undefined || isWhole(run)) return single;
  let lines = 1;
  for (; lines < MOST_LINES && run.length < 2 * SESSION_ID_MAX_LENGTH && end < text.length; lines += 1) {
    const from = afterBreak(text, end);
    const to = endOfLine(text, from);
    const piece = text.slice(from, to).replace(QUOTED, "").trim();
    const more = /^[\w.%&;=+/-]{1,2000}/.exec(piece)?.[0];
    if (more === undefined || STARTS_ID.test(more)) break;
    const whole = isWhole(run + more);
    if (!whole && !(more === piece && isContinuation(more))) break;
    end = to;
    content += piece;
    run += more;
    if (whole) return { content, end, lines: lines + 1 };
  }
  const beforeCut = content.slice(0, content.length - run.length);
  if (lines > 1) return { content, end, lines, beforeCut };
  return restComesLater(text, end) ? { ...single, beforeCut } : single;
}

/** Behind marks that nobody here knows, the rest of an id stands in the next lines: then this is a piece of it. */
function restComesLater(text: string, end: number): boolean {
  let at = end;
  for (let line = 0; line < NEXT_LINES && at < text.length; line += 1) {
    const from = afterBreak(text, at);
    at = endOfLine(text, from);
    const next = text.slice(from, Math.min(at, from + MOST_CHARACTERS));
    if (STARTS_ID.test(next)) return false;
    if (PART_OF_ID.test(next)) return true;
  }
  return false;
}

const NEXT_LINES = 5;
/** What the later parts of published ids have in them. */
const PART_OF_ID = /usid=[0-9a-f]{4}|\.S&u|\.en-\w{2}\d|%2f\w{2,9}%3d/i;

/** Whether a line of the text breaks off within a session id. */
export function hasWrappedId(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const { end, lines } = lineAt(text, at);
    if (lines > 1) return true;
    at = afterBreak(text, end);
  }
  return false;
}

const MOST_LINES = 60;
const MOST_CHARACTERS = 2_000;
/** Of quoted mail, comments and tables. */
const QUOTED = /^\s{0,8}(?:>\s?|#\s|\/\/\s|\*\s|\|\s){1,9}/;
const STARTS_ID = /cluster(?:=|%3d)|Y2x1c3Rlcj/i;

/** What follows the last space or quote of a line, from where a session id starts in it. */
function openRun(content: string): string | undefined {
  if (!STARTS_ID.test(content)) return undefined;
  let from = content.length;
  while (from > 0 && content.length - from < MOST_CHARACTERS && !/[\s"'`<>]/.test(content.charAt(from - 1))) from -= 1;
  const run = content.slice(from);
  const start = STARTS_ID.exec(run)?.index;
  return start === undefined ? undefined : run.slice(start);
}

function isWhole(run: string): boolean {
  return spellingsOfId(run.replace(/[.,;:!?)\]}]{1,9}$/, "")).some(isWholeId);
}

/** A piece of an id, and neither a word of a sentence, a field of its own nor a credential. */
function isContinuation(piece: string): boolean {
  const isOwn = /^[a-z-]+[.;]?$/i.test(piece) || fieldsOfLine(piece).length > 0 || looksLikeToken(piece);
  return /[\d.%&=]/.test(piece) && !isOwn;
}
