import { IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "./idleTimeout";
import type { KnownSession } from "./knownSession";

export type EndEstimate =
  | { readonly kind: "likely"; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: "probablyEnded" }
  /** No estimate: somebody else may be using it. `at` is never later than now. */
  | { readonly kind: "lastSeen"; readonly at: number };

const MINUTE_MS = 60_000;

const ABOUT_MS = MINUTE_MS;

/** Only for a session created here and used by nobody else: no other use of it would be seen. `now` in ms. */
export function estimateEnd(session: KnownSession, now: number): EndEstimate {
  const seen = Math.max(session.lastUsedAt ?? 0, session.seenAliveAt ?? 0) || (session.createdAt ?? session.addedAt);
  const at = Math.min(seen, now);
  if (session.origin !== "createdHere" || session.handedOver || hasEnd(session)) return { kind: "lastSeen", at };
  const end = at + idleMinutes(session) * MINUTE_MS;
  const toMs = end + ABOUT_MS - now;
  if (toMs <= 0) return { kind: "probablyEnded" };
  return { kind: "likely", fromMs: Math.max(0, end - ABOUT_MS - now), toMs };
}

/** Where the kind is not known, the shorter limit: a session must not be taken for open when it has ended. */
function idleMinutes({ persistChanges }: KnownSession): number {
  if (persistChanges === undefined) return SHORTEST_IDLE_MINUTES;
  return IDLE_MINUTES[persistChanges ? "persistent" : "temporary"];
}

function hasEnd({ status }: KnownSession): boolean {
  return status.kind === "closed" || status.kind === "ended" || status.kind === "reportedClosed";
}
