import { timeIn } from "./heardFrom";
import type { SessionStatement } from "./sessionStatement";
import { tombstoneId } from "./tombstone";
import type { WorkbookSessionId } from "../sessions/workbookSession";

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
