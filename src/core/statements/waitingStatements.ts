import type { OwnerKey } from "../account";
import { mergeSession } from "./mergeStatements";
import { outdatedStatements } from "./retention";
import type { SessionStatement } from "./sessionStatement";
import { fingerprint } from "./fingerprint";
import { isSaidHere } from "./heardFrom";
import { fieldRegister, winningClaims, type Registers } from "./claims";

/** A statement of this device that is not in the owner's folder yet, and the item id of the folder it belongs in. */
export type WaitingStatement = { readonly statement: SessionStatement; readonly folder: string; readonly mark: string };

/**
 * The statements to write for an owner: those of this device about sessions that are this owner's or nobody's, as soon
 * as their workbook is known. What was read from the folder is there already; what is outdated decides nothing.
 */
export function waitingStatements(
  statements: readonly SessionStatement[],
  owner: OwnerKey,
  /** Marks of the statements that are in the folder. */
  inFolder: ReadonlySet<string>,
): readonly WaitingStatement[] {
  const missing = statements
    .filter(({ door }) => door !== "folder")
    .filter((each) => !inFolder.has(fingerprintOf(each)));
  if (missing.length === 0) return [];
  const concerned = new Set(missing.map(({ sessionId }) => sessionId));
  const said = statements.filter(({ sessionId }) => concerned.has(sessionId));
  const outdated = new Set(outdatedStatements(said));
  // Forgotten sessions, too: their tombstones must get to the other devices.
  const claims = winningClaims(said);
  const sessions = new Map([...claims].map(([id, registers]) => [id, mergeSession(id, registers)]));
  return missing.flatMap((statement) => {
    if (outdated.has(statement)) return [];
    const session = sessions.get(statement.sessionId);
    const registers = claims.get(statement.sessionId);
    const folder = session?.place.kind === "driveItem" ? session.place.itemId : statement.itemId;
    const kept = ownerSaidHere(registers);
    if (folder === undefined || (kept !== undefined && kept !== owner)) return [];
    return [{ statement, folder, mark: fingerprintOf(statement) }];
  });
}

/** The owner by statements made here: no record of others keeps a session from its owner's other devices. */
function ownerSaidHere(registers: Registers | undefined): string | undefined {
  const said = registers?.get(fieldRegister("ownerKey", ""))?.statement;
  return said !== undefined && isSaidHere(said, "ownerKey") ? said.ownerKey : undefined;
}

/** The same statement is asked for at every redraw. */
export function fingerprintOf(statement: SessionStatement): string {
  let mark = marks.get(statement);
  if (mark === undefined) {
    mark = fingerprint(statement);
    marks.set(statement, mark);
  }
  return mark;
}

const marks = new WeakMap<SessionStatement, string>();
