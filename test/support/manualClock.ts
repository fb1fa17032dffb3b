import type { Clock } from "../../src/flow/ports/services";

export type ManualClock = Clock & { readonly advance: (milliseconds: number) => Promise<void> };

/** A clock that stands still until it is moved. */
export function manualClock(start = 1_800_000_000_000): ManualClock {
  let now = start;
  const waiting = new Set<{ readonly due: number; readonly end: () => void }>();
  return {
    now: () => now,
    passed: () => now - start,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const end = () => {
          waiting.delete(entry);
          signal.removeEventListener("abort", end);
          resolve();
        };
        const entry = { due: now + milliseconds, end };
        waiting.add(entry);
        signal.addEventListener("abort", end);
      }),
    async advance(milliseconds) {
      now += milliseconds;
      for (const entry of [...waiting]) if (entry.due <= now) entry.end();
      // What waited goes on before the caller does.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** The same, which somebody sets by so many milliseconds while its timers run on. */
export function settableClock(): ManualClock & { readonly set: (by: number) => void } {
  const clock = manualClock();
  let by = 0;
  return { ...clock, now: () => clock.now() + by, set: (more) => void (by += more) };
}
