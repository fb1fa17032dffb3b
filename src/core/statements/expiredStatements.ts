import { isForgotten, itemOf } from "./mergeStatements";
import { mergeStatus } from "./mergeStatus";
import type { SessionStatement } from "./sessionStatement";
import { factRegister } from "./statementClaims";
import { winningClaims, type Registers } from "./winningClaims";
import type { WorkbookSessionId } from "../sessions/workbookSession";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * All statements of sessions that ended, or were reported closed, more than `retentionDays` ago. Of a forgotten session
 * the tombstone stays: a file or another device may bring its statements back at any time. `now` in milliseconds.
 */
export function expiredStatements(
  statements: readonly SessionStatement[],
  now: number,
  retentionDays: number,
): readonly SessionStatement[] {
  const oldest = now - retentionDays * DAY_MS;
  const kept = new Map<WorkbookSessionId, SessionStatement | undefined>();
  for (const [id, registers] of winningClaims(statements)) {
    const end = endOf(registers);
    if (end !== undefined && end < oldest) kept.set(id, tombstoneOf(registers));
  }
  return statements.filter((statement) => {
    return kept.has(statement.sessionId) && kept.get(statement.sessionId) !== statement;
  });
}

function endOf(registers: Registers): number | undefined {
  const tombstone = tombstoneOf(registers);
  if (tombstone !== undefined) return registers.get(factRegister("forgotten"))?.rank;
  const status = mergeStatus(registers, itemOf(registers));
  if (status.kind === "open" || status.kind === "marked") return undefined;
  // 0 stands for an end whose time nobody wrote: too little to drop it for.
  return status.at === 0 ? undefined : status.at;
}

function tombstoneOf(registers: Registers): SessionStatement | undefined {
  return isForgotten(registers) ? registers.get(factRegister("forgotten"))?.statement : undefined;
}
