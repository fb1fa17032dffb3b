import { readTime } from "../readTime";
import type { SessionStatement } from "./sessionStatement";
import { tombstoneId } from "./tombstone";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * How far a statement is believed depends on where its bytes were read, never on what they say: Graph's answer here is
 * believed most, then the user and this pane here, then another device of the same account, then anybody's record.
 */
export const BELIEF = { record: 0, device: 1, here: 2, graph: 3 } as const;

export type Belief = (typeof BELIEF)[keyof typeof BELIEF];

/** How far the statement itself, or one field of it, is believed. */
export function beliefOf(statement: SessionStatement, field = ""): Belief {
  const { heard, door } = statement;
  // Stored by a version that did not note where it had read it.
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
 * A time in the statement, in milliseconds. A time from others is never later than its file, or than its reading when
 * the file's time is not known. The `writtenAt` of this account's other device stays as it is: both devices must order
 * the user's statements alike, and each knows its own by that time.
 */
export function timeIn(statement: SessionStatement, field: TimeField): number | undefined {
  const time = readTime(statement[field]);
  if (time === undefined || isSaidHere(statement, field)) return time;
  if (field === "writtenAt" && beliefOf(statement, field) === BELIEF.device) return Math.min(time, LATEST);
  const { read, created } = statement.heard ?? {};
  // Not the earlier of both: each device reads at another time, by another clock, and would order records differently.
  return Math.min(time, readTime(created) ?? readTime(read) ?? LATEST);
}

/** When this device first knew of it; undefined where nobody noted that. */
export function knownHereAt(statement: SessionStatement): number | undefined {
  if (statement.heard !== undefined) return readTime(statement.heard.read);
  return isSaidHere(statement) ? readTime(statement.writtenAt) : undefined;
}

type TimeField = "writtenAt" | "answeredAt" | "closedAt" | "createdAt" | "lastUsedAt";

/** Before the last time that can be written, so that an action here can still be later. */
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
