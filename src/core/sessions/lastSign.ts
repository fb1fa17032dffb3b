import type { KnownSession } from "./knownSession";

/** The last sign of life that anybody reported, else when it became known here. */
export function lastSign(session: KnownSession): number {
  return Math.max(session.seenAliveAt ?? 0, session.lastUsedAt ?? 0, session.createdAt ?? 0) || session.addedAt;
}
