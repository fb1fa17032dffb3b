import type { Clock } from "./ports/services";

export type LaterTries = {
  /** After the wait that the service asked for, or one that grows with every failure. */
  readonly again: (retryAfterSeconds: number | undefined) => Promise<void>;
  readonly succeeded: () => void;
};

const FIRST_WAIT_SECONDS = 30;
const TRIES = 5;
const NEVER = new AbortController().signal;

/** Tries again by itself a few times, one try at a time; only while the pane is open. */
export function createLaterTries(clock: Clock, attempt: () => Promise<void>): LaterTries {
  let tries = 0;
  let waiting = false;
  return {
    again: async (retryAfterSeconds) => {
      if (waiting || tries === TRIES) return;
      tries += 1;
      waiting = true;
      try {
        await clock.wait((retryAfterSeconds ?? FIRST_WAIT_SECONDS * 2 ** (tries - 1)) * 1000, NEVER);
      } finally {
        waiting = false;
      }
      await attempt();
    },
    succeeded: () => {
      tries = 0;
    },
  };
}
