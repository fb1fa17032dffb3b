import { claimsOf, outranks, type Claim } from "./statementClaims";
import type { SessionStatement } from "./sessionStatement";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/** The winning claims of one session, by register. */
export type Registers = ReadonlyMap<string, Claim>;

/** Every session that the statements speak of, forgotten ones included. */
export function winningClaims(statements: readonly SessionStatement[]): ReadonlyMap<WorkbookSessionId, Registers> {
  const sessions = new Map<WorkbookSessionId, Map<string, Claim>>();
  for (const statement of statements) {
    let registers = sessions.get(statement.sessionId);
    if (registers === undefined) {
      registers = new Map();
      sessions.set(statement.sessionId, registers);
    }
    for (const claim of claimsOf(statement)) {
      const holder = registers.get(claim.register);
      if (holder === undefined || outranks(claim, holder)) registers.set(claim.register, claim);
    }
  }
  return sessions;
}
