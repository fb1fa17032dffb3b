import type { Clock } from "./ports/services";

/** Later than the timer of a pane that somebody just clicked in, and that is awake. */
const SLEPT_MS = 10_000;

/** Later than that of a pane which may be hidden: browsers let the timers of a page that is hidden for long fire once a minute. */
export const SLEPT_HIDDEN_MS = 120_000;

/**
 * Waits so many milliseconds before something is sent; `begins` is told until when. Where it took `sleptMs` longer, the
 * computer slept, and nobody could cancel: then it waits again.
 */
export async function waitAwake(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  begins: (until: number) => void,
  sleptMs = SLEPT_MS,
): Promise<void> {
  for (let slept = ms > 0; slept && !signal.aborted;) {
    const until = clock.now() + ms;
    begins(until);
    await clock.wait(ms, signal);
    slept = clock.now() > until + sleptMs;
  }
}
