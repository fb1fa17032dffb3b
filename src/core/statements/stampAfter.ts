import { readTime } from "./readTime";
import type { SessionStatement } from "./sessionStatement";

/**
 * The time to write on a new statement of a session: now, or just after everything that is known of it. A clock that is
 * behind would otherwise make a new label, answer or tombstone lose to what it is meant to replace.
 */
export function stampAfter(statements: readonly SessionStatement[], sessionId: string, now: number): string {
  let time = now;
  for (const statement of statements) {
    if (statement.sessionId !== sessionId) continue;
    for (const written of [statement.writtenAt, statement.answeredAt, statement.closedAt]) {
      time = Math.max(time, (readTime(written) ?? 0) + 1);
    }
  }
  return new Date(time).toISOString();
}
