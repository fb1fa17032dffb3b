import type { KnownSession } from "../sessions/knownSession";

/** What a close of these sessions may lose. `doubtful`: what is known says one thing, and a record another. */
export type Risk = (typeof RISKS)[number];

/** The worst first. */
export const RISKS = ["temporary", "unknown", "doubtful", "saves"] as const;

export type RiskGroup = { readonly risk: Risk; readonly sessions: readonly KnownSession[] };

/** Sessions by what their close may lose, in the order of `RISKS`; risks without sessions are left out. */
export function byRisk(sessions: readonly KnownSession[]): readonly RiskGroup[] {
  return RISKS.map((risk) => ({ risk, sessions: sessions.filter((session) => riskOf(session) === risk) })).filter(
    (group) => group.sessions.length > 0,
  );
}

function riskOf({ persistChanges, doubts }: KnownSession): Risk {
  if (persistChanges === false) return "temporary";
  if (persistChanges === undefined) return "unknown";
  return doubts === undefined ? "saves" : "doubtful";
}
