import type { KnownSession, SessionPlace } from "../sessions/knownSession";
import { mergeStatus } from "./mergeStatus";
import { mergeTimes } from "./mergeTimes";
import type { SessionStatement } from "./sessionStatement";
import { factRegister, fieldRegister, itemKey } from "./statementClaims";
import { winningClaims, type Registers } from "./winningClaims";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * What all statements together say: one session per id, in the order in which they became known. A join: neither the
 * order of the statements, nor repetitions, nor wrong clocks change the result, and a further statement never loses a
 * session, except a tombstone its own, until the id is added again by hand.
 */
export function mergeStatements(statements: readonly SessionStatement[]): readonly KnownSession[] {
  return [...winningClaims(statements)]
    .filter(([, registers]) => !isForgotten(registers))
    .map(([id, registers]) => mergeSession(id, registers))
    .sort((one, other) => one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1));
}

/** Hidden by *Forget*, whatever else is said of the session. */
export function isForgotten(registers: Registers): boolean {
  const forgotten = registers.get(factRegister("forgotten"));
  const added = registers.get(factRegister("addedByHand"));
  return forgotten !== undefined && !(added !== undefined && added.rank > forgotten.rank);
}

export function mergeSession(id: WorkbookSessionId, registers: Registers): KnownSession {
  const item = itemOf(registers);
  return {
    id,
    persistChanges: winner(registers, "persistChanges")?.persistChanges,
    place: placeOf(registers),
    door: registers.get(factRegister("door"))?.statement.door ?? "folder",
    ...pick(winner(registers, "ownerKey"), "ownerKey"),
    ...pick(winner(registers, "createdBy"), "createdBy"),
    ...pick(winner(registers, "label"), "label"),
    ...pick(winner(registers, "note"), "note"),
    ...mergeTimes(registers, item),
    handedOver: winner(registers, "handedOver")?.handedOver === true,
    status: mergeStatus(registers, item),
  };
}

/** What answers and times are about: the key of the session's driveItem, or nothing when that is not known. */
export function itemOf(registers: Registers): string {
  return itemKey(registers.get(factRegister("place"))?.statement ?? {});
}

/** A document URL is only a place until the driveItem behind it is known. */
function placeOf(registers: Registers): SessionPlace {
  const { driveId, itemId } = registers.get(factRegister("place"))?.statement ?? {};
  if (driveId !== undefined && itemId !== undefined) {
    const item = itemKey({ driveId, itemId });
    return {
      kind: "driveItem",
      driveId,
      itemId,
      ...pick(winner(registers, "fileName", item), "fileName"),
      ...pick(winner(registers, "webUrl", item), "webUrl"),
      ...pick(winner(registers, "siteId", item), "siteId"),
      ...pick(winner(registers, "source", item), "source"),
      ...pick(winner(registers, "userId", item), "userId"),
    };
  }
  const url = winner(registers, "documentUrl")?.documentUrl;
  return url === undefined ? { kind: "notKnown" } : { kind: "document", url };
}

/** The statement that decides a field; one that names this item counts before those that name none. */
function winner(registers: Registers, field: string, item = ""): SessionStatement | undefined {
  return (registers.get(fieldRegister(field, item)) ?? registers.get(fieldRegister(field, "")))?.statement;
}

function pick<F extends keyof SessionStatement>(from: SessionStatement | undefined, field: F): Present<F> {
  const value = from?.[field];
  // An empty label or note took an older one back. Left out, not undefined: exactOptionalPropertyTypes tells them apart.
  return (value === undefined || value === "" ? {} : { [field]: value }) as Present<F>;
}

type Present<F extends keyof SessionStatement> = { readonly [K in F]?: NonNullable<SessionStatement[K]> };
