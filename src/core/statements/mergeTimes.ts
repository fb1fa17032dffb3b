import type { KnownSession } from "../sessions/knownSession";
import { factRegister, fieldRegister, type Fact } from "./statementClaims";
import { timeIn } from "./heardFrom";
import type { Registers } from "./winningClaims";

type Times = Pick<KnownSession, "addedAt"> & Partial<Pick<KnownSession, "createdAt" | "seenAliveAt" | "lastUsedAt">>;

/** Times as written, in milliseconds; one in the future is clamped where it is shown, never here. */
export function mergeTimes(registers: Registers, item: string): Times {
  const created = registers.get(fieldRegister("createdAt", ""))?.statement;
  const createdAt = created === undefined ? undefined : timeIn(created, "createdAt");
  const since = registers.get(factRegister("since"))?.rank;
  // An answer that names no item proves nothing about this one.
  const seenAliveAt = item === "" ? undefined : latest([registers.get(factRegister("alive", item))?.rank]);
  const used = latest([latestOf(registers, "used", ""), latestOf(registers, "alive", item)]);
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    addedAt: since === undefined ? (createdAt ?? 0) : -since,
    ...(seenAliveAt === undefined ? {} : { seenAliveAt }),
    ...(used === undefined ? {} : { lastUsedAt: used }),
  };
}

/** The highest time of a fact on this item, or of statements that name no item. */
export function latestOf(registers: Registers, fact: Fact, item: string): number | undefined {
  return latest([registers.get(factRegister(fact, item))?.rank, registers.get(factRegister(fact))?.rank]);
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.flatMap((time) => (time !== undefined && Number.isFinite(time) ? [time] : []));
  return known.length === 0 ? undefined : Math.max(...known);
}
