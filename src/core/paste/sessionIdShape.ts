import { decodedOnce } from "../documents/addressText";
import { isGivenSessionId } from "../sessions/workbookSession";
import { isTombstoneId } from "../statements/tombstone";

const HEX = "[0-9a-fA-F]";
const GUID = `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`;
/** What parts of an id consist of, as it is escaped: no blanks, quotes, marks of code, of lists and of rows. */
const PART = "[\\w.%+/~!:@-]{1,4096}";

/**
 * A session id from its first part to its last, as all published ones are: it ends with a whole GUID after `usid=`, or,
 * if it is from 2018, with the session part itself. Everything else with these parts is a piece of an id, and may be
 * the start of many; so is one whose session part has no number, or whose letters somebody made capitals.
 */
const WHOLE = `cluster=${PART}&session=(?=[^&]{0,4096}\\d)(?:${PART}&usid=${GUID}|${PART}\\.[A-Z]\\d{1,3}\\.N\\d{1,3}\\.\\d{1,3}\\.A)`;
const EXACTLY = new RegExp(`^${WHOLE}$`);
const AT_START = new RegExp(`^${WHOLE}(?![A-Za-z0-9-]|%${HEX}{2}|&\\w{1,40}=|\\.\\w)`);

export function isWholeId(text: string): boolean {
  return EXACTLY.test(text) && !isMasked(text);
}

/** The whole id that a text starts with. Dots after the session part alone may stand for the rest of it. */
export function wholeIdAtStart(text: string): string | undefined {
  const id = AT_START.exec(text)?.[0];
  if (id === undefined || isMasked(id)) return undefined;
  return /&usid=/i.test(id) || !/^(?:[&_]|\.{2}|\u2026)/.test(text.slice(id.length)) ? id : undefined;
}

/** Whether a person or a program replaced a part of an id by something else. */
export function isMasked(id: string): boolean {
  return MASKS.test(id) || CROSSES.test(id);
}

/** In one case, as people type them; in the base64 of an id, chance gives both cases. */
const CROSSES = /x{4}|X{4}/;

const MASKS =
  /\.{2}|[_#?~\u2022\u25cf]{3}|([+/!:@-])\1{2}|=0{8}(?:-0{4}){3}-0{12}$|redact|(?:%2a){2}|%e2%80%a[26]|%e2%97%8f|(?:^|[.=&])(?:hidden|masked|removed|deleted|omitted|filtered|censored|scrubbed|obfuscated|secret|snip|truncated|(?:anonym|sanit)i[sz]ed|x{2,3})(?=[.&]|$)|%(?![0-9a-f]{2})/i;

/**
 * Whether a text that was joined from pieces is a whole id, with nothing lost between the pieces and no mark of a line
 * kept among them. The session part of an id gives the length of each of its fields: `15.SG2PEPF00028F25`, `1.A`,
 * `116.…`; the long one consists of fields again. Only lengths that add up show that the pieces belong together.
 */
export function isJoinedId(text: string): boolean {
  return isWholeId(text) && /^cluster=\w+&/i.test(text) && lengthsAddUp(text);
}

function lengthsAddUp(id: string): boolean {
  const session = /&session=([^&]*)/i.exec(id)?.[1] ?? "";
  const text = decodedOnce(session);
  const start = skipFields(text, 0, 2);
  const end = start === undefined ? undefined : fieldEnd(text, start);
  if (start === undefined || end === undefined) return false;
  const long = text.slice(start, end).replace(/^\d{1,3}\./, "");
  return (isFields(long, 6) && isFields(text.slice(end), 6)) || isOfChangedAddress(session, text);
}

/** Somebody may have changed the address in it, so that it is a little longer or shorter, but escaped as it was. */
function isOfChangedAddress(session: string, text: string): boolean {
  const [before = "", length] = BEFORE_ADDRESS.exec(text) ?? [];
  const after = before.length + Number(length);
  if (!ESCAPED_ADDRESS.test(session)) return false;
  const rests = SLACKS.map((slack) => text.slice(after + slack));
  return rests.some((rest) => LANGUAGES.test(rest) && isFields(rest, 10));
}

const BEFORE_ADDRESS = /^\d{1,3}\.\w+\.[A-Z]\d{3}\.1\.[A-Z](\d{2,3})\./i;
const ESCAPED_ADDRESS = /^\d{1,3}\.\w+\.[A-Z]\d{3}\.1\.[A-Z]\d{2,3}\.https?%3a[\w%]+\.\d\.[a-z]{2}/i;
/** The field after it has two languages, each with its length. */
const LANGUAGES = /^\d{2}\.\d{1,2}\.[a-z]{2}/i;
const SLACKS = [0, 1, -1, 2, -2];

function skipFields(text: string, from: number, count: number): number | undefined {
  let at: number | undefined = from;
  for (let field = 0; field < count && at !== undefined; field += 1) at = fieldEnd(text, at);
  return at;
}

/** Whether a text consists of such fields to its end, `least` of them or more; no published id has fewer. */
function isFields(text: string, least: number): boolean {
  let at: number | undefined = 0;
  for (let field = 0; at !== undefined; field += 1) {
    if (at === text.length) return field >= least;
    at = fieldEnd(text, at);
  }
  return false;
}

function fieldEnd(text: string, at: number): number | undefined {
  const [prefix, length] = /^(0|[1-9]\d{0,2})\./.exec(text.slice(at, at + 4)) ?? [];
  if (prefix === undefined || length === undefined) return undefined;
  const start = at + prefix.length;
  // A field of one character is a mark, and those are capitals.
  return length === "1" && !/[A-Z]/.test(text.charAt(start)) ? undefined : start + Number(length);
}

/**
 * Whether a text that was called a session id has the marks of a piece of one of today's ids, also in base64. A new
 * form of Microsoft's ids would have others.
 */
export function isPieceOfId(text: string): boolean {
  return isPiece(text) || isPieceInBase64(text);
}

function isPiece(text: string): boolean {
  return PARTS.test(text) || ONLY_A_GUID.test(text) || (/^[\w.-]{1,39}$/.test(text) && !/[-_.][a-z]{3}/i.test(text));
}

const PARTS =
  /(?:cluster|session|usid)(?:=|%)|^(?:uster|ster|ter|er|ssion|sion|ion|on|sid|id)=|[&=]|%[0-9a-f]|\.[A-Z]\d{0,3}\.|\d\.?en-?|-US\d?|[a-z]{2}-[A-Z]{2}\d|-Pri|PEPF|\d\.\d{1,2}\.0\.|\.{2}|redact/i;

/** A GUID or a part of one, with the lengths around it. */
const ONLY_A_GUID = /^\{?(?:[A-Z]?\d{0,3}\.)?[0-9a-f-]*[\d.]*\}?$/i;

/** Base64 of plain text is text again, wherever it was cut; an opaque value is not. */
function isPieceInBase64(text: string): boolean {
  if (!/^[\w+/%-]{16,}={0,2}$/.test(text)) return false;
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  return [0, 1, 2, 3].some((skipped) => {
    const rest = base64.slice(skipped).replace(/=+$/, "");
    const whole = rest.slice(0, rest.length - (rest.length % 4));
    return whole.length >= 8 && isPrintable(whole);
  });
}

function isPrintable(base64: string): boolean {
  try {
    return /^[\x20-\x7e]+$/.test(atob(base64));
  } catch {
    // Not base64 after all.
    return false;
  }
}

/**
 * May this be the session id in a record of our own format that somebody else wrote? It may be a whole id of today, an
 * id that Graph may give in another form, or a tombstone's. It may not be a piece of an id: that was cut off where the
 * record was made, and might be the start of many.
 */
export function isRecordedId(text: string): boolean {
  return isWholeId(text) || isTombstoneId(text) || (isGivenSessionId(text) && !isPieceOfId(text));
}
