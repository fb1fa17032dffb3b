/** Milliseconds after which an unanswered step counts as not answered. */
export const TIME_LIMITS = {
  authContext: 5_000,
  start: 10_000,
  silent: 20_000,
  /** A person reads, types and approves on a telephone. */
  interactive: 5 * 60_000,
} as const;
