import { SESSION_ID_MAX_LENGTH, type SessionIdRefusal, type WorkbookSessionId } from "../sessions/workbookSession";
import { readSessionId } from "./readSessionId";
import { ID_START, MAY_HOLD_ID, scanId } from "./scanSessionId";

export type RefusedWord = { readonly why: Exclude<SessionIdRefusal, "empty">; readonly text: string };

export type IdsInText = {
  readonly ids: readonly WorkbookSessionId[];
  /** Words that are meant as ids but are not. */
  readonly refused: readonly RefusedWord[];
};

/**
 * A whole id, a word that is meant as one but is not, or the later part of an id that was separated from its start.
 * `from` and `to` (exclusive) are its place in the text.
 */
export type IdMark = { readonly from: number; readonly to: number } & (
  { readonly kind: "id"; readonly id: WorkbookSessionId } | IdPiece | { readonly kind: "stray"; readonly text: string }
);

/** `why`: undefined for an unrelated bare `cluster=`, which is not a piece of an id. */
type IdPiece = { readonly kind: "piece"; readonly text: string; readonly why: RefusedWord["why"] | undefined };

/** Every whole session id in a text, and what is meant as one. `isClean`: it is known to hold no token. */
export function sessionIdsIn(text: string, isClean = false): IdsInText {
  return idsOfMarks(idMarksIn(text, isClean));
}

/** What neighbouring marks hold, each once. `seen`: what earlier marks held; what these hold is added. */
export function idsOfMarks(marks: readonly IdMark[], seen: Set<string> = new Set()): IdsInText {
  if (marks.length === 0) return NOTHING;
  const ids: WorkbookSessionId[] = [];
  const pieces: IdPiece[] = [];
  let stray: string | undefined;
  for (const mark of marks) {
    const text = mark.kind === "id" ? mark.id : mark.text;
    if (seen.has(text)) continue;
    seen.add(text);
    if (mark.kind === "id") ids.push(mark.id);
    else if (mark.kind === "piece") pieces.push(mark);
    else stray = text;
  }
  // The end of an id that a space separates from its start, or an end without any start.
  if (stray !== undefined) return { ids, refused: [{ why: pieces.length > 0 ? "spaces" : "notAnId", text: stray }] };
  return { ids, refused: pieces.flatMap(({ why, text }) => (why === undefined ? [] : [{ why, text }])) };
}

const NOTHING: IdsInText = { ids: [], refused: [] };

/**
 * The ids in a text with their places, in one pass: raw, percent-encoded, in base64, or broken over lines and literals.
 * A piece of an id is refused.
 */
export function idMarksIn(text: string, isClean = false): readonly IdMark[] {
  const mayHoldId = MAY_HOLD_ID.test(text);
  if (!mayHoldId && !STRAY_MARK.test(text)) return [];
  const marks: IdMark[] = [];
  let others = "";
  let from = 0;
  for (const start of mayHoldId ? startsIn(text) : []) {
    if (start < from) continue;
    const scanned = scanId(text, start, isClean);
    const before = text.slice(from, start);
    from = scanned.end;
    if (scanned.kind === "whole") {
      if (scanned.id.length <= SESSION_ID_MAX_LENGTH) marks.push({ kind: "id", from: start, to: from, id: scanned.id });
    } else {
      WORD.lastIndex = start + 1;
      const word = text.charAt(start) + (WORD.exec(text)?.[0].slice(0, MOST_CHARACTERS) ?? "");
      from = Math.max(from, WORD.lastIndex);
      marks.push({ kind: "piece", from: start, to: from, text: word, why: whyRefused(word, isClean) });
    }
    others += before + " ".repeat(from - start);
  }
  others += text.slice(from);
  const found = STRAY_PART.exec(others);
  const stray = found?.[0].trim();
  if (found === null || stray === undefined) return marks;
  const to = found.index + found[0].length;
  const before = marks.findIndex((mark) => mark.from >= to);
  marks.splice(before < 0 ? marks.length : before, 0, { kind: "stray", from: to - stray.length, to, text: stray });
  return marks;
}

const MOST_CHARACTERS = 20_000;
const WORD = /(?:(?!cluster[=%]|Y2x1c3Rlcj)[^\s"'`<>()[\]{},;|\\])*/iy;

function* startsIn(text: string): Generator<number> {
  const pattern = new RegExp(ID_START, "gi");
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) yield found.index;
}

function whyRefused(word: string, isClean: boolean): RefusedWord["why"] | undefined {
  const reading = readSessionId(word, false, isClean);
  if (reading.kind === "id" || reading.why === "empty") return undefined;
  return reading.why === "token" || word.length >= 12 ? reading.why : undefined;
}

/** The later parts of an id; an address may have a `session=` of its own. */
const STRAY_PART =
  /(?:^|[\s"'`>])[^\s"'`<>&=?]{0,400}(?:=[^\s"'`<>&=]{1,400})?&(?:usid=|session=(?=\d))[^\s"'`<>&]{0,400}|(?:^|[\s"'`>])(?:session=\d[^\s"'`<>&=]{1,400}&usid=|usid=[0-9a-f]{4})[^\s"'`<>&=]{0,400}/i;
/** Every stray part has one of these. */
const STRAY_MARK = /usid=|&session=\d/i;

/** The ids that a list of texts holds only when joined, as code writes what is too long for a line. */
export function idsInJoinedTexts(list: readonly unknown[]): readonly WorkbookSessionId[] {
  if (list.length < 2 || list.length > MOST_PIECES) return [];
  const texts = list.filter((element) => typeof element === "string");
  if (texts.length !== list.length) return [];
  const { ids } = sessionIdsIn(`"${texts.join('", "')}"`);
  return ids.filter((id) => !texts.some((text) => text.length >= id.length));
}

const MOST_PIECES = 60;
