import {
  SESSION_ID_MAX_LENGTH,
  type SessionIdReading,
  type SessionIdRefusal,
  type WorkbookSessionId,
} from "../sessions/workbookSession";
import { holdsToken } from "./quickTokenCheck";
import { decodingsOfId } from "./sessionIdForms";
import { isPieceOfId, isWholeId } from "./sessionIdShape";

/**
 * Reads what a person gives as a session id: raw, percent-encoded as a whole (`cluster%3D…`), as the base64 of
 * `?sessionId=` (Graph, workbookOperation), or escaped as in HTML or a command line, with the quotes, spaces and line
 * breaks of copying around it. An id itself is never decoded: its own percent escapes go into the header as they are.
 *
 * Free text must be a whole id, as all published ones are. Where a machine already named it the session id (`named`: a
 * header line, Graph's answer, our own format), any text that a header can carry is accepted, so that a new form of
 * Microsoft's ids is not refused, unless it looks like a piece of one of today's ids. `isClean`: the text is known to
 * hold no token.
 */
export function readSessionId(text: string, named = false, isClean = false): SessionIdReading {
  if (text.length > 4 * SESSION_ID_MAX_LENGTH) return refused("tooLong");
  const value = withoutDotsAfterWhole(withoutWrapping(text));
  if (value === "") return refused("empty");
  if (!isClean && holdsToken(value)) return refused("token");
  const decoded = decodingsOfId(value);
  if (decoded.some(holdsToken)) return refused("token");
  const id = [value, ...decoded].find(isWholeId) ?? (named && isPlausible(value) ? value : undefined);
  return id === undefined ? refused(whyNot(value)) : whole(id);
}

/** What may be written into a header without changing it: printable ASCII without spaces. */
export function isHeaderSafe(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** Marks of placeholders, of code around an id, of lists and rows, and of escapes. */
const NEVER_IN_IDS = /["<>\\{}`|^;,[\]*]/;

function isPlausible(text: string): boolean {
  return (
    text.length >= 16 && isHeaderSafe(text) && !NEVER_IN_IDS.test(text) && !isPieceOfId(text) && !/^https?:/i.test(text)
  );
}

function withoutDotsAfterWhole(value: string): string {
  const bare = value.replace(/(?:\.{1,9}|\u2026)$/, "");
  return bare !== value && isWholeId(bare) && /&usid=/i.test(bare) ? bare : value;
}

function whole(id: string): SessionIdReading {
  if (id.length > SESSION_ID_MAX_LENGTH) return refused("tooLong");
  // Foreign text becomes an id here and in scanSessionId: it was just checked.
  return { kind: "id", id: id as WorkbookSessionId };
}

function whyNot(value: string): SessionIdRefusal {
  if (/\p{Cc}/u.test(value)) return "controlCharacters";
  if (/[^\x20-\x7e]/.test(value)) return "notAscii";
  if (value.length > SESSION_ID_MAX_LENGTH) return "tooLong";
  if (value.includes(" ") && /(?:cluster|session|usid)=/i.test(value)) return "spaces";
  return "notAnId";
}

/** Peels what copying leaves around a value, one layer at a time; an id itself ends in none of these. */
function withoutWrapping(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && WRAPPING.test(text.charAt(from))) from += 1;
  while (to > from && WRAPPING_END.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to).replace(/^[\w-]{1,40}=(?=cluster(?:=|%3d))|^sessionId=/i, "");
}

/** Quotes, and what is not seen: spaces of no width, and the marks of direction that chats put around foreign text. */
const AROUND = "\\s\"'`\u2018-\u201f\u00ab\u00bb\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff";
const WRAPPING = new RegExp(`[${AROUND}<(]`);
const WRAPPING_END = new RegExp(`[${AROUND}>),;]`);

function refused(why: SessionIdRefusal): SessionIdReading {
  return { kind: "refused", why };
}
