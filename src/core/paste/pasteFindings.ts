import type { SessionStatement } from "../statements/sessionStatement";
import type { SessionIdRefusal, WorkbookSessionId } from "../sessions/workbookSession";
import type { SessionFacts } from "./sessionFacts";

/** A session in a text, and the text's facts about it. `line` counts from 1, in the text as given. */
export type PasteRow = {
  readonly id: WorkbookSessionId;
  readonly facts: Partial<SessionStatement>;
  /** The text names the session's workbook, but its item is not known from that: no other one may be assumed. */
  readonly placeNotUnderstood?: true;
  /** `statement`: a record of our own format, whose writer, times and answers count as they are. */
  readonly from: "statement" | "text";
  readonly line: number;
};

/** A piece of the text that became no row. `excerpt` is masked: no whole id or token. `count`: lines or records. */
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

/** What the readers find. A row's place is kept apart, and a piece's text is masked only where it is reported. */
export type PasteFinding =
  | ({ readonly kind: "row" } & FoundRow)
  | ({ readonly kind: "leftOut" } & FoundPiece)
  /** A workbook is named, but not for which session. */
  | { readonly kind: "place" };

export type FoundRow = SessionFacts & Pick<PasteRow, "id" | "from" | "line">;

export type FoundPiece = Omit<PasteLeftOut, "excerpt"> & {
  /** Never leaves this folder: it may hold a whole id or a token. */
  readonly text: string;
};

export const PLACE_NAMED: PasteFinding = { kind: "place" };

export function foundRow(id: WorkbookSessionId, { fields, place }: SessionFacts, line: number): PasteFinding {
  return { kind: "row", id, fields, place, from: "text", line };
}

export function leftOut(why: PasteReason, line: number, text: string): PasteFinding {
  return { kind: "leftOut", why, line, count: 1, text };
}

/** Why a text is not a session id. "cutShort" says more than "notAnId". */
export function leftOutId(why: Exclude<SessionIdRefusal, "empty">, line: number, text: string): PasteFinding {
  const hasPart = /(?:cluster|session|usid)(?:=|%3d)|Y2x1c3Rlcj/i.test(text);
  const isCut = hasPart && (why === "notAnId" || (why === "notAscii" && MASKED.test(text)));
  return leftOut(isCut ? "cutShort" : why, line, text);
}

/** Dots and blocks that replace what was taken out. */
const MASKED = /[\u2022\u2026\u22ef\u2219\u2500-\u25ff\u2588\u00b7\u2b24\u26ab]/;

/**
 * Adds findings to a list. Neighbours with the same reason are counted as one; in a list too long to read, so are those
 * a few findings apart: a text may hold millions of lines that say nothing.
 */
export function gatherFindings(into: PasteFinding[], more: readonly PasteFinding[]): void {
  for (const finding of more) {
    const at = finding.kind === "leftOut" ? placeToCount(into, finding.why) : -1;
    const same = into[at];
    if (finding.kind === "leftOut" && same?.kind === "leftOut")
      into[at] = { ...same, count: same.count + finding.count };
    else if (finding.kind !== "place" || into.at(-1)?.kind !== "place") into.push(finding);
  }
}

const READ_ONE_BY_ONE = 1_000;
const LOOK_BACK = 20;

function placeToCount(findings: readonly PasteFinding[], why: string): number {
  const reach = findings.length > READ_ONE_BY_ONE ? LOOK_BACK : 1;
  for (let at = findings.length - 1; at >= 0 && at >= findings.length - reach; at -= 1) {
    const finding = findings[at];
    if (finding?.kind === "leftOut" && finding.why === why) return at;
  }
  return -1;
}
