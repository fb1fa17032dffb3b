import { readTime } from "../readTime";
import type { SessionStatement } from "./sessionStatement";
import { tombstoneId } from "./tombstone";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * How far a statement is believed, by where its bytes were read and never by what they say: Graph's answer here, then the
 * person and this pane here, then another device of the same account, then anybody's record.
 */
export const BELIEF = { record: 0, device: 1, here: 2, graph: 3 } as const;

export type Belief = (typeof BELIEF)[keyof typeof BELIEF];

/** What the statement itself, or one field of it, is worth. */
export function beliefOf(statement: SessionStatement, field = ""): Belief {
  const { heard, door } = statement;
  // Kept by a version that did not note where it had read it.
  if (heard === undefined) return door === "folder" ? BELIEF.record : BELIEF.here;
  if (heard.fields === undefined) return heard.device === true ? BELIEF.device : BELIEF.record;
  if (heard.fields.includes(field)) return BELIEF.record;
  if (heard.in === "text") return BELIEF.here;
  return heard.device === true ? BELIEF.device : BELIEF.record;
}

export function isSaidHere(statement: SessionStatement, field = ""): boolean {
  return beliefOf(statement, field) >= BELIEF.here;
}

/**
 * A time that the statement names, in milliseconds; one of others is never later than its file, or than its reading where
 * the file's time is not known. When this account's own device wrote it stays as it is: both devices must order the
 * person's words alike, and each knows its own by that time.
 */
export function timeIn(statement: SessionStatement, field: TimeField): number | undefined {
  const time = readTime(statement[field]);
  if (time === undefined || isSaidHere(statement, field)) return time;
  if (field === "writtenAt" && beliefOf(statement, field) === BELIEF.device) return Math.min(time, LATEST);
  const { read, created } = statement.heard ?? {};
  // Not the earlier of both: each device reads at another time, by another clock, and they would order records unlike.
  return Math.min(time, readTime(created) ?? readTime(read) ?? LATEST);
}

/** When this device first knew of it; undefined where nobody noted that. */
export function knownHereAt(statement: SessionStatement): number | undefined {
  if (statement.heard !== undefined) return readTime(statement.heard.read);
  return isSaidHere(statement) ? readTime(statement.writtenAt) : undefined;
}

type TimeField = "writtenAt" | "answeredAt" | "closedAt" | "createdAt" | "lastUsedAt";

/** Before the last time that can be written, so that whoever acts here later is later. */
const LATEST = Date.UTC(9999, 11, 30);

/**
 * The time to write on a new statement of a session: now, or just after everything that is known of it. A clock that is
 * behind would otherwise make a new label, answer or tombstone lose to what it is meant to replace.
 */
export function stampAfter(statements: readonly SessionStatement[], sessionId: WorkbookSessionId, now: number): string {
  let time = now;
  const tombstone = tombstoneId(sessionId);
  for (const statement of statements) {
    if (statement.sessionId !== sessionId && statement.sessionId !== tombstone) continue;
    for (const field of TIMES) time = Math.max(time, (timeIn(statement, field) ?? 0) + 1);
  }
  return new Date(Math.min(time, LAST)).toISOString();
}

const TIMES = ["writtenAt", "answeredAt", "closedAt"] as const;
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
