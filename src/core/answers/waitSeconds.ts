import type { GraphError } from "./graphError";

const FIRST_WAIT = 5;
const LONGEST_WAIT = 120;

/**
 * Seconds to wait before the next try; `attempt` counts from 1. Retry-After decides where it could be read; a browser
 * often may not read it, and then the wait doubles with each attempt.
 */
export function waitSeconds(error: GraphError, attempt: number): number {
  if (error.retryAfterSeconds !== undefined) return Math.max(1, error.retryAfterSeconds);
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (Math.max(1, attempt) - 1));
}
