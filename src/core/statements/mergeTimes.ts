import type { KnownSession } from "../sessions/knownSession";
import { factRegister, fieldRegister, type Fact } from "./statementClaims";
import { readTime } from "./readTime";
import type { Registers } from "./winningClaims";

type Times = Pick<KnownSession, "addedAt"> & Partial<Pick<KnownSession, "createdAt" | "seenAliveAt" | "lastUsedAt">>;

/** Times as written, in milliseconds; one in the future is clamped where it is shown, never here. */
export function mergeTimes(registers: Registers, item: string): Times {
  const createdAt = readTime(registers.get(fieldRegister("createdAt", ""))?.statement.createdAt);
  const since = registers.get(factRegister("since"))?.rank;
  const seenAliveAt = latestOf(registers, "alive", item);
  const used = latest([latestOf(registers, "used", ""), seenAliveAt]);
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
