import { estimateEnd } from "./estimateEnd";
import { LONGEST_IDLE_MINUTES } from "./idleTimeout";
import type { KnownSession } from "./knownSession";

export type SessionWarning =
  /** "Merge conflict (when concurrent sessions are involved)" (Graph, best practices of the Excel APIs). */
  | { readonly kind: "severalPersistent"; readonly count: number }
  /** Nearly as many as one workbook is reported to allow. */
  | { readonly kind: "nearCeiling"; readonly count: number };

/**
 * "Around 25" sessions on one workbook, said a Microsoft program manager in 2017 (microsoft-graph-docs, issue 416). No
 * document says it, so it is shown as a report.
 */
export const REPORTED_CEILING = 25;
const NEAR_CEILING = 20;

/** Longer without use than Graph's idle limits, with a minute to spare: unless somebody used it unseen, it is over. */
const LONGEST_LIFE_MS = (LONGEST_IDLE_MINUTES + 1) * 60_000;

/** What is worth a warning about the sessions of one workbook. `now` in milliseconds. */
export function sessionWarnings(sessions: readonly KnownSession[], now: number): readonly SessionWarning[] {
  const alive = sessions.filter((session) => looksAlive(session, now));
  const persistent = alive.filter(({ persistChanges }) => persistChanges === true);
  const warnings: SessionWarning[] = [];
  if (persistent.length >= 2) warnings.push({ kind: "severalPersistent", count: persistent.length });
  if (alive.length >= NEAR_CEILING) warnings.push({ kind: "nearCeiling", count: alive.length });
  return warnings;
}

function looksAlive(session: KnownSession, now: number): boolean {
  if (session.status.kind !== "open") return false;
  const estimate = estimateEnd(session, now);
  return estimate.kind === "likely" || (estimate.kind === "lastSeen" && now - estimate.at < LONGEST_LIFE_MS);
}
