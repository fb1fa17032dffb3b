import { FIRST_FOLDER_WAIT_SECONDS, FOLDER_RETRIES } from "../../core/retryLimits";
import type { Clock } from "../ports/services";

export type SyncBackoff = {
  /** Retries after the wait that the service asked for, or after one that doubles with every failure. */
  readonly schedule: (retryAfterSeconds: number | undefined) => Promise<void>;
  readonly reset: () => void;
};

const NEVER = new AbortController().signal;

/** Retries a sync with OneDrive by itself a few times, one retry at a time; only while the pane is open. */
export function createSyncBackoff(clock: Clock, attempt: () => Promise<void>): SyncBackoff {
  let attempts = 0;
  let waiting = false;
  return {
    schedule: async (retryAfterSeconds) => {
      if (waiting || attempts === FOLDER_RETRIES) return;
      attempts += 1;
      waiting = true;
      try {
        await clock.wait((retryAfterSeconds ?? FIRST_FOLDER_WAIT_SECONDS * 2 ** (attempts - 1)) * 1000, NEVER);
      } finally {
        waiting = false;
      }
      await attempt();
    },
    reset: () => {
      attempts = 0;
    },
  };
}
