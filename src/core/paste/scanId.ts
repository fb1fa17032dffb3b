import { looksLikeToken } from "./looksLikeToken";
import { seamAt } from "./seamAt";
import { spellingsOfId } from "./spellingsOfId";
import { isWholeId, lengthsAddUp, wholeIdAtStart } from "./wholeId";

/** What stands where an id starts: the whole one, wherever the text broke it, or a piece, which is never an id. */
export type ScannedId =
  | { readonly kind: "whole"; readonly id: string; readonly end: number; readonly isJoined: boolean }
  | { readonly kind: "piece"; readonly end: number };

/** Where ids start in a text: raw, percent-encoded, quoted-printable or in base64. */
export const ID_START = /cluster(?:=|%(?:25){0,4}3d)|Y2x1c3Rlcj/gi;

/** The same, of a text as a whole: most lines hold none. */
export const MAY_HOLD_ID = new RegExp(ID_START, "i");

/** Characters of an id, up to where the next one starts: so no text is gone through twice. */
const RUN = /(?:(?!cluster[=%]|Y2x1c3Rlcj)(?:[\w.%+/~!:@$=-]|&(?:amp;|#38;|#x26;){0,9})){1,4096}/iy;
/** Over a seam there comes what an id may end in. */
const GOES_ON = /^[\s"'`+&_.|\\>#*()@-]{0,60}&(?:amp;)?u/i;
const MOST_SEAMS = 60;
const MOST_CHARACTERS = 8_192;

/**
 * Reads the id that starts at `start`, over the seams that consoles, mail and the string literals of any language put
 * into it. Pieces become one id only where that is whole, and where the lengths in it do not say that one is missing.
 */
export function scanId(text: string, start: number): ScannedId {
  let run = text.charAt(start) + runAt(text, start + 1);
  const firstEnd = start + run.length;
  let joined = "";
  let end = start;
  let isLoose = false;
  for (let seams = 0; run !== "" && seams <= MOST_SEAMS && joined.length < MOST_CHARACTERS; seams += 1) {
    const id = wholeIn(joined + run, seams > 0);
    if (id !== undefined) {
      const after = end + endIn(run, id, joined);
      const goesOn = !/&usid=/i.test(id) && GOES_ON.test(text.slice(after, after + 100));
      const isSure = !goesOn && (seams === 0 || isOneId(id, isLoose));
      if (!isSure || looksLikeToken(id)) break;
      return { kind: "whole", id, end: after, isJoined: seams > 0 };
    }
    end += run.length;
    const seam = seamAt(text, end, joined + run);
    if (seam === undefined) break;
    joined = (joined + run).slice(0, seam.isSoftBreak ? -1 : undefined);
    isLoose ||= seam.isLoose;
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
  const bare = text.replace(/[.:!]{1,9}$/, "");
  return spellingsOfId(isJoined ? bare.replace(/(?<==)[^=]+$/, "") : bare).find(isWholeId);
}

function plain(text: string): string {
  const printable = /^cluster=3d/i.test(text) ? text.replaceAll(/=([0-9a-f]{2})/gi, asCharacter) : text;
  return printable.replaceAll(/&(?:amp;|#38;|#x26;){1,9}/gi, "&");
}

function asCharacter(_escape: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Pieces from near each other are taken for one id, unless it says otherwise; others only where it says so. */
function isOneId(id: string, isLoose: boolean): boolean {
  const adds = lengthsAddUp(id);
  return adds === true || (adds === undefined && !isLoose);
}

/** How much of the last run belongs to the id. */
function endIn(run: string, id: string, before: string): number {
  if (!/^cluster=/i.test(before + run)) return run.length;
  const tail = id.slice(-36);
  const at = run.lastIndexOf(tail);
  return at >= 0 ? at + tail.length : Math.max(0, Math.min(run.length, id.length - plain(before).length));
}
