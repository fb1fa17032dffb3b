import type { Clock } from "../flow/ports/services";

/** Milliseconds after which a step counts as unanswered. */
export const TIME_LIMITS = {
  authContext: 5_000,
  start: 10_000,
  silent: 20_000,
  /** A person reads, types and approves on a telephone. */
  interactive: 5 * 60_000,
} as const;

export type Limited<T> = { readonly kind: "answer"; readonly value: T } | { readonly kind: "late" };

/**
 * MSAL waits for ever for a host that does not answer. A result or rejection after the limit is dropped; a
 * rejection within the limit is passed on.
 */
export async function withTimeLimit<T>(clock: Clock, milliseconds: number, work: Promise<T>): Promise<Limited<T>> {
  const settled = new AbortController();
  try {
    return await Promise.race([
      work.then((value) => ({ kind: "answer", value }) as const),
      clock.wait(milliseconds, settled.signal).then(() => ({ kind: "late" }) as const),
    ]);
  } finally {
    settled.abort();
  }
}
