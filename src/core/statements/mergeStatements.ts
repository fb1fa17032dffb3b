import type { KnownSession, SessionPlace } from "../sessions/knownSession";
import { BELIEF, beliefOf, isSaidHere } from "./heardFrom";
import { mergeDoubts, recordsOf, mergeStatus, mergeTimes } from "./mergeSessionFields";
import type { SessionStatement } from "./sessionStatement";
import { factRegister, fieldRegister, itemKey, winningClaims, type Registers } from "./claims";
import { isTombstoneId, tombstoneId } from "./tombstone";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * What all statements together say: one session per id, in the order in which they became known. Neither the order of
 * the statements, nor repetitions, nor wrong clocks change the result. A further statement never removes a session,
 * except a tombstone of this device, until the id is added again by hand.
 */
export function mergeStatements(statements: readonly SessionStatement[]): readonly KnownSession[] {
  const all = winningClaims(statements);
  return [...all]
    .filter(([id]) => !isTombstoneId(id) && forgottenBy(id, all) === undefined)
    .map(([id, registers]) => mergeSession(id, registers))
    .sort(asTheyBecameKnown);
}

export function asTheyBecameKnown(one: KnownSession, other: KnownSession): number {
  return one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1);
}

type AllRegisters = ReadonlyMap<WorkbookSessionId, Registers>;

/** The tombstone that hides a session, whatever else is said of it. Earlier versions wrote it under the id itself. */
export function forgottenBy(id: WorkbookSessionId, all: AllRegisters): SessionStatement | undefined {
  const registers = all.get(id);
  const tombstone = factRegister("forgotten");
  const claims = [registers?.get(tombstone), hasTombstones(all) ? all.get(tombstoneId(id))?.get(tombstone) : undefined];
  const added = registers?.get(factRegister("addedByHand"))?.rank ?? Number.NEGATIVE_INFINITY;
  const hiding = claims.flatMap((claim) => (claim === undefined || added > claim.rank ? [] : [claim]));
  return hiding.toSorted((one, other) => other.rank - one.rank)[0]?.statement;
}

export function isForgotten(statements: readonly SessionStatement[], id: WorkbookSessionId): boolean {
  const tombstone = tombstoneId(id);
  const said = statements.filter(({ sessionId }) => sessionId === id || sessionId === tombstone);
  return forgottenBy(id, winningClaims(said)) !== undefined;
}

/** Without tombstones, the marks of thousands of ids need not be computed. */
function hasTombstones(all: AllRegisters): boolean {
  let known = withTombstones.get(all);
  if (known === undefined) {
    known = [...all.keys()].some(isTombstoneId);
    withTombstones.set(all, known);
  }
  return known;
}

const withTombstones = new WeakMap<AllRegisters, boolean>();

export function mergeSession(id: WorkbookSessionId, registers: Registers): KnownSession {
  const item = itemOf(registers);
  const owner = winner(registers, "ownerKey");
  const origin = registers.get(factRegister("door"))?.statement.door ?? "folder";
  // If nothing is known but what was read in a OneDrive, the owner of that OneDrive counts.
  const isOwn = owner !== undefined && (isSaidHere(owner, "ownerKey") || origin === "folder");
  const session: KnownSession = {
    id,
    persistChanges: winner(registers, "persistChanges")?.persistChanges,
    place: placeOf(registers),
    origin,
    ...(isOwn
      ? pick(owner.heard?.owner === undefined ? owner : { ...owner, ownerKey: owner.heard.owner }, "ownerKey")
      : {}),
    ...pick(winner(registers, "createdBy"), "createdBy"),
    ...pick(winner(registers, "label"), "label"),
    ...pick(winner(registers, "note"), "note"),
    ...mergeTimes(registers, item),
    handedOver: isHandedOver(registers),
    status: mergeStatus(registers, item),
  };
  return { ...session, ...mergeDoubts(registers, session), ...recordsOf(registers) };
}

/** Handed over by this add-in, here or on another device: its use may not be seen here. */
function isHandedOver(registers: Registers): boolean {
  const said = winner(registers, "handedOver");
  return said !== undefined && beliefOf(said, "handedOver") > BELIEF.record;
}

/** The key of the session's driveItem, which answers and times are about; empty when it is not known. */
export function itemOf(registers: Registers): string {
  return itemKey(registers.get(factRegister("place"))?.statement ?? {});
}

/** A document URL is only a place until the driveItem behind it is known. */
function placeOf(registers: Registers): SessionPlace {
  const { driveId, itemId } = registers.get(factRegister("place"))?.statement ?? {};
  if (driveId !== undefined && itemId !== undefined) {
    const item = itemKey({ driveId, itemId });
    const name = winner(registers, "fileName", item);
    const link = winner(registers, "webUrl", item);
    const isLinkOurs = link !== undefined && isSaidHere(link, "webUrl");
    const isReported = name === undefined ? link !== undefined && !isLinkOurs : !isSaidHere(name, "fileName");
    return {
      kind: "driveItem",
      driveId,
      itemId,
      ...pick(name, "fileName"),
      // Beside a name that was said here, somebody else's link would pass for ours.
      ...(isLinkOurs || isReported ? pick(link, "webUrl") : {}),
      ...(isReported && { nameReported: true }),
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
  // An empty label or note removes an older one. Left out, not undefined: exactOptionalPropertyTypes tells them apart.
  return (value === undefined || value === "" ? {} : { [field]: value }) as Present<F>;
}

type Present<F extends keyof SessionStatement> = { readonly [K in F]?: NonNullable<SessionStatement[K]> };
