import { savesForSure, type KnownSession } from "./knownSession";

/** How long a close that may lose changes can still be cancelled, in seconds: the default and the most. */
export const MOMENT_SECONDS = 5;

/** A number of seconds as it is kept: whole, from none to the most. */
export function withinMoment(seconds: number): number {
  if (!Number.isFinite(seconds)) return MOMENT_SECONDS;
  return Math.min(MOMENT_SECONDS, Math.max(0, Math.round(seconds)));
}

/**
 * How long a close of these sessions waits between its confirmation and the first request, in milliseconds: as long as
 * the one that needs it most. `shortened`, in seconds, is what the user set for temporary sessions created here; it
 * never shortens the wait for a session that somebody else opened or whose kind is not known.
 */
export function momentToThink(sessions: readonly KnownSession[], shortened: number): number {
  return Math.max(0, ...sessions.map((session) => secondsFor(session, shortened))) * 1000;
}

function secondsFor(session: KnownSession, shortened: number): number {
  if (savesForSure(session)) return 0;
  const { persistChanges, origin, doubts } = session;
  const isOwnTemporary = persistChanges === false && origin === "createdHere" && doubts === undefined;
  return isOwnTemporary ? withinMoment(shortened) : MOMENT_SECONDS;
}
