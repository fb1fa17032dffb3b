import { forgottenBy, itemOf } from "./mergeStatements";
import { mergeStatus } from "./mergeSessionFields";
import { readTime } from "../readTime";
import type { SessionStatement } from "./sessionStatement";
import { factRegister, winningClaims, type Registers } from "./claims";
import { isTombstoneId } from "./tombstone";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/** How long a session that is over stays listed, where nobody chose otherwise. */
export const DEFAULT_RETENTION_DAYS = 30;
export const MIN_RETENTION_DAYS = 1;
export const MAX_RETENTION_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A number of days as it is kept: whole, and within the limits. */
export function withinRetention(days: number): number {
  if (!Number.isFinite(days)) return DEFAULT_RETENTION_DAYS;
  return Math.min(MAX_RETENTION_DAYS, Math.max(MIN_RETENTION_DAYS, Math.round(days)));
}

/**
 * All statements of sessions that ended, or of which this device learnt that they were reported closed, more than
 * `retentionDays` ago. The tombstone of a forgotten session stays: a file or another device may bring its statements
 * back at any time. `now` in milliseconds.
 */
export function expiredStatements(
  statements: readonly SessionStatement[],
  now: number,
  retentionDays: number,
): readonly SessionStatement[] {
  const oldest = now - retentionDays * DAY_MS;
  const kept = new Map<WorkbookSessionId, SessionStatement | undefined>();
  const all = winningClaims(statements);
  for (const [id, registers] of all) {
    if (isTombstoneId(id)) continue;
    const tombstone = forgottenBy(id, all);
    const end = tombstone === undefined ? endOf(registers) : readTime(tombstone.writtenAt);
    if (end !== undefined && end < oldest) kept.set(id, tombstone);
  }
  return statements.filter((statement) => {
    return kept.has(statement.sessionId) && kept.get(statement.sessionId) !== statement;
  });
}

function endOf(registers: Registers): number | undefined {
  const status = mergeStatus(registers, itemOf(registers));
  switch (status.kind) {
    case "open":
    case "marked":
      return undefined;
    case "reportedClosed":
      // The time that others wrote does not count: they may have written any.
      return registers.get(factRegister("reportKnown"))?.rank;
    case "closed":
    case "ended":
      // 0 means that nobody wrote the time of the end: not enough to drop the session.
      return status.at === 0 ? undefined : status.at;
  }
}

/**
 * The statements that decide nothing: whatever they say, another one says it later. They may be dropped, and the merge
 * stays the same, now and with every statement that is still to come.
 */
export function outdatedStatements(statements: readonly SessionStatement[]): readonly SessionStatement[] {
  const deciding = new Set<SessionStatement>();
  for (const [id, registers] of winningClaims(statements)) {
    for (const { statement } of registers.values()) deciding.add(statement);
    // A statement with nothing but the id decides nothing, but is still all that is known of the session.
    const first = registers.size === 0 ? statements.find(({ sessionId }) => sessionId === id) : undefined;
    if (first !== undefined) deciding.add(first);
  }
  return statements.filter((statement) => !deciding.has(statement));
}
