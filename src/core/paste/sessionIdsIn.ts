import { SESSION_ID_MAX_LENGTH, type SessionIdRefusal, type WorkbookSessionId } from "../sessions/workbookSession";
import { readSessionId } from "./readSessionId";
import { ID_START, MAY_HOLD_ID, scanId } from "./scanSessionId";

export type RefusedWord = { readonly why: Exclude<SessionIdRefusal, "empty">; readonly text: string };

export type IdsInText = {
  readonly ids: readonly WorkbookSessionId[];
  /** Words that are meant as ids and are none. */
  readonly refused: readonly RefusedWord[];
};

/**
 * Every whole session id in a text: raw, percent-encoded, in base64, or broken over lines and literals. A piece of one
 * is refused. `isClean`: the text is known to hold no token. `seen`: what was read before, and what is in this text from
 * now on.
 */
export function sessionIdsIn(text: string, isClean = false, seen?: Set<string>): IdsInText {
  const mayHoldId = MAY_HOLD_ID.test(text);
  return mayHoldId || STRAY_MARK.test(text) ? idsAndPieces(text, mayHoldId, isClean, seen ?? new Set()) : NOTHING;
}

const NOTHING: IdsInText = { ids: [], refused: [] };

function idsAndPieces(text: string, mayHoldId: boolean, isClean: boolean, seen: Set<string>): IdsInText {
  const ids = new Set<WorkbookSessionId>();
  const pieces: string[] = [];
  let others = "";
  let from = 0;
  for (const start of mayHoldId ? startsIn(text) : []) {
    if (start < from) continue;
    const scanned = scanId(text, start, isClean);
    others += `${text.slice(from, start)} `;
    from = scanned.end;
    if (scanned.kind === "whole") {
      if (scanned.id.length <= SESSION_ID_MAX_LENGTH && !seen.has(scanned.id)) ids.add(scanned.id);
      seen.add(scanned.id);
    } else {
      WORD.lastIndex = start + 1;
      const word = text.charAt(start) + (WORD.exec(text)?.[0].slice(0, MOST_CHARACTERS) ?? "");
      from = Math.max(from, WORD.lastIndex);
      if (!seen.has(word)) pieces.push(word);
      seen.add(word);
    }
  }
  others += text.slice(from);
  const refused = pieces.flatMap((word) => refusedWord(word, isClean));
  const stray = STRAY_PART.exec(others)?.[0].trim();
  if (stray === undefined || seen.has(stray)) return { ids: [...ids], refused };
  seen.add(stray);
  // The end of an id that a space parted from its start, or an end without any start.
  return { ids: [...ids], refused: [{ why: pieces.length > 0 ? "spaces" : "notAnId", text: stray }] };
}

const MOST_CHARACTERS = 20_000;
const WORD = /(?:(?!cluster[=%]|Y2x1c3Rlcj)[^\s"'`<>()[\]{},;|\\])*/iy;

function* startsIn(text: string): Generator<number> {
  const pattern = new RegExp(ID_START, "gi");
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) yield found.index;
}

/** A bare `cluster=` of somebody's own is no piece of an id. */
function refusedWord(word: string, isClean: boolean): readonly RefusedWord[] {
  const reading = readSessionId(word, false, isClean);
  if (reading.kind === "id" || reading.why === "empty") return [];
  return reading.why === "token" || word.length >= 12 ? [{ why: reading.why, text: word }] : [];
}

/** The later parts of an id; an address may have a `session=` of its own. */
const STRAY_PART =
  /(?:^|[\s"'`>])[^\s"'`<>&=?]{0,400}(?:=[^\s"'`<>&=]{1,400})?&(?:usid=|session=(?=\d))[^\s"'`<>&]{0,400}|(?:^|[\s"'`>])(?:session=\d[^\s"'`<>&=]{1,400}&usid=|usid=[0-9a-f]{4})[^\s"'`<>&=]{0,400}/i;
/** Every one has one of these. */
const STRAY_MARK = /usid=|&session=\d/i;

/** The ids that a list of texts gives only when they are put together, as code writes what is too long for a line. */
export function idsInJoinedTexts(list: readonly unknown[]): readonly WorkbookSessionId[] {
  if (list.length < 2 || list.length > MOST_PIECES) return [];
  const texts = list.filter((element) => typeof element === "string");
  if (texts.length !== list.length) return [];
  const { ids } = sessionIdsIn(`"${texts.join('", "')}"`);
  return ids.filter((id) => !texts.some((text) => text.length >= id.length));
}

const MOST_PIECES = 60;
