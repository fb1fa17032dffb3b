import type { Clock } from "../flow/ports";

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(ms, LONGEST_MS));
      signal.addEventListener("abort", done);
    }),
};

/** A browser takes a longer time for none, and would come back at once. */
const LONGEST_MS = 2 ** 31 - 1;
