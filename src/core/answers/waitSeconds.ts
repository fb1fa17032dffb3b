import type { GraphError } from "./graphError";

const FIRST_WAIT = 5;
const LONGEST_WAIT = 120;
/** A day: what is asked for beyond it is a mistake of somebody's, and no timer of a browser counts past 24 days. */
const LONGEST_ASKED = 86_400;

/**
 * Seconds to wait before the next try; `attempt` counts from 1. Retry-After decides where it could be read; a browser
 * often may not read it, and then the wait doubles with each attempt.
 */
export function waitSeconds(error: GraphError, attempt: number): number {
  if (error.retryAfterSeconds !== undefined) return Math.min(LONGEST_ASKED, Math.max(1, error.retryAfterSeconds));
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (Math.max(1, attempt) - 1));
}
