/**
 * An answer of Graph that is not a success, as data. `codes` run from `error.code` inwards through each `innerError`,
 * in lower case, because Graph documents workbook error codes as case insensitive. `status` is the HTTP status; a
 * long-running operation that failed arrives with 200 (Graph, "Error handling for the Excel APIs").
 * `message` is left out on purpose: Graph may change it at any time, so nothing may depend on it.
 */
export type GraphError = {
  readonly status: number;
  readonly codes: readonly string[];
  /** The body is not an error of Graph, but a proxy's page, other JSON or nothing: it proves nothing. */
  readonly foreign?: true;
  readonly requestId?: string;
  readonly clientRequestId?: string;
  readonly date?: string;
  /** Seconds; absent when the header was missing or hidden from the browser. */
  readonly retryAfterSeconds?: number;
  /** The `claims` of a WWW-Authenticate challenge, where a browser may read it. */
  readonly claims?: string;
};

const FIRST_WAIT = 5;
const LONGEST_WAIT = 120;
/** A day: a longer Retry-After is a mistake, and no browser timer counts past 24 days. */
const LONGEST_ASKED = 86_400;

/**
 * Seconds to wait before the next retry; `attempt` counts from 1. Retry-After decides where it could be read; a browser
 * often may not read it, and then the wait doubles with each attempt.
 */
export function waitSeconds(error: GraphError, attempt: number): number {
  if (error.retryAfterSeconds !== undefined) return Math.min(LONGEST_ASKED, Math.max(1, error.retryAfterSeconds));
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (Math.max(1, attempt) - 1));
}
