import { STATEMENT_FORMAT, type SessionStatement } from "../../src/core/statements/sessionStatement";
import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";

/** The shape of a real id, without any of its meaning. */
export function aSessionId(name: string): WorkbookSessionId {
  const id = `cluster=PSG4&session=15.SG2PEPF00028F251.A116.1.U36.${name}14.5.en-US5.en-US24.%2fPB4%3d%3d.1.S&usid=${name}`;
  return id as WorkbookSessionId;
}

export function aStatement(parts: Partial<SessionStatement> = {}): SessionStatement {
  return { format: STATEMENT_FORMAT, sessionId: aSessionId("one"), ...parts };
}
