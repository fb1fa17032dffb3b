import { forgottenBy, itemOf } from "./mergeStatements";
import { mergeStatus } from "./mergeStatus";
import { readTime } from "./readTime";
import type { SessionStatement } from "./sessionStatement";
import { factRegister } from "./statementClaims";
import { isTombstoneId } from "./tombstone";
import { winningClaims, type Registers } from "./winningClaims";
import type { WorkbookSessionId } from "../sessions/workbookSession";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * All statements of sessions that ended, or of which this device has known for so long that they were reported closed,
 * more than `retentionDays` ago. Of a forgotten session the tombstone stays: a file or another device may bring its
 * statements back at any time. `now` in milliseconds.
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
      // Whatever time others wrote: they may have written any.
      return registers.get(factRegister("reportKnown"))?.rank;
    case "closed":
    case "ended":
      // 0 stands for an end whose time nobody wrote: too little to drop it for.
      return status.at === 0 ? undefined : status.at;
  }
}
