import { fingerprint } from "../../src/core/statements/fingerprint";
import { STATEMENT_FORMAT, type SessionStatement } from "../../src/core/statements/sessionStatement";
import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";

/** The shape of a real id from its first part to its last, without any of its meaning: another one for each name. */
export function aSessionId(name: string): WorkbookSessionId {
  const guid = guidOf(name);
  const id =
    `cluster=PSG4&session=15.SG2PEPF00028F251.A116.1.U36.${guid}14.5.en-US5.en-US24.1003bffdac523939-Private1.S24.` +
    `%2fPB4%2fZ2jfkuixIdpcxO1bg%3d%3d16.16.0.14410.3505014.5.en-US5.en-US1.M1.N0.1.S&usid=${guid}`;
  return id as WorkbookSessionId;
}

function guidOf(name: string): string {
  const [one, two] = [fingerprint(name), fingerprint(`${name} again`)];
  return `${one.slice(0, 8)}-${one.slice(8, 12)}-4${one.slice(13)}-8${two.slice(1, 4)}-${two.slice(4)}`;
}

export function aStatement(parts: Partial<SessionStatement> = {}): SessionStatement {
  return { format: STATEMENT_FORMAT, sessionId: aSessionId("one"), ...parts };
}
