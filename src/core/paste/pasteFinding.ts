import { looksLikeToken } from "./looksLikeToken";
import type { PasteFacts } from "./pasteFacts";
import type { SessionStatement } from "../statements/sessionStatement";
import type { SessionIdRefusal, WorkbookSessionId } from "../sessions/workbookSession";

/** A session that a text told of, and what it said of it. `line` counts from 1, in the text as given. */
export type PasteRow = {
  readonly id: WorkbookSessionId;
  readonly facts: Partial<SessionStatement>;
  /** The text names the session's workbook in a way from which its item is not known: no other one may be assumed. */
  readonly placeNotUnderstood?: true;
  /** `statement`: a record of our own format, whose writer, times and answers count as they are. */
  readonly from: "statement" | "text";
  readonly line: number;
};

/** A piece of the text that became no row. `excerpt` is masked: no whole id or token is in it. `count`: lines or records. */
export type PasteLeftOut = {
  readonly why: PasteReason;
  readonly line: number;
  readonly count: number;
  readonly excerpt: string;
};

export type PasteReason =
  | Exclude<SessionIdRefusal, "empty">
  | "cutShort"
  | "noSession"
  | "notNeeded"
  | "notSet"
  | "duplicate"
  | "fieldRefused"
  | "fieldNotKnown"
  | "newerFormat"
  | "otherFormat"
  | "recordTooLarge"
  | "tooMuchText"
  | "tooManyRows";

export type PasteFinding =
  | ({ readonly kind: "row"; readonly facts: PasteFacts } & Omit<PasteRow, "facts" | "placeNotUnderstood">)
  | ({ readonly kind: "leftOut" } & PasteLeftOut)
  /** A workbook is named, and not for which session. */
  | { readonly kind: "place" };

export function leftOut(why: PasteReason, line: number, text: string): PasteFinding {
  return { kind: "leftOut", why, line, count: 1, excerpt: excerptOf(why, text) };
}

/** Why a text is no session id. That a part of it is missing says more than that it is none. */
export function leftOutId(why: Exclude<SessionIdRefusal, "empty">, line: number, text: string): PasteFinding {
  const hasPart = /(?:cluster|session|usid)(?:=|%3d)|Y2x1c3Rlcj/i.test(text);
  const isCut = hasPart && (why === "notAnId" || (why === "notAscii" && MASKED.test(text)));
  return leftOut(isCut ? "cutShort" : why, line, text);
}

/** Dots and blocks that stand for what was taken out. */
const MASKED = /[\u2022\u2026\u22ef\u2219\u2500-\u25ff\u2588\u00b7\u2b24\u26ab]/;

function excerptOf(why: PasteReason, text: string): string {
  return why === "token" || looksLikeToken(text.slice(0, 1_000)) ? maskedToken(text) : masked(text);
}

/** Enough to find the piece again, too little to use it: long words are cut to three characters. */
function masked(text: string): string {
  const start = text.slice(0, 200).replace(/\s+/g, " ").trim();
  const words = start.replace(/[^\s:=,;&"'{}()[\]<>|]{9,}/g, (word) =>
    isPlainWord(word) ? word : `${word.slice(0, 3)}…`,
  );
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
}

/** Of a credential, its label at most. */
function maskedToken(text: string): string {
  const label = /^[\s"'{-]{0,9}([a-z_-]{3,24})["']?\s?[:=]/i.exec(text)?.[1];
  return label === undefined ? `${text.trim().slice(0, 3)}…` : `${label}: …`;
}

const EXCERPT_LENGTH = 60;

function isPlainWord(word: string): boolean {
  return word.length <= 24 && /^(?:[a-z]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+)*[.!?]?)$/.test(word);
}
