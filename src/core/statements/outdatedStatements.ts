import type { SessionStatement } from "./sessionStatement";
import { winningClaims } from "./winningClaims";

/**
 * The statements that decide nothing: whatever they say, another one says it later. They may be dropped, and the merge
 * stays the same, now and with every statement that is still to come.
 */
export function outdatedStatements(statements: readonly SessionStatement[]): readonly SessionStatement[] {
  const deciding = new Set<SessionStatement>();
  for (const [id, registers] of winningClaims(statements)) {
    for (const { statement } of registers.values()) deciding.add(statement);
    // One that says nothing but the id decides nothing, and is still all that is known of the session.
    const first = registers.size === 0 ? statements.find(({ sessionId }) => sessionId === id) : undefined;
    if (first !== undefined) deciding.add(first);
  }
  return statements.filter((statement) => !deciding.has(statement));
}
