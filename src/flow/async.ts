import type { Clock } from "./ports/services";

/** Loads once and keeps what came; a failure is not kept, so that the next call loads again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let loaded: Promise<T> | undefined;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch {
      // A script that did not arrive: told to the user as a part that is missing.
      loaded = undefined;
      return undefined;
    }
  };
}

/** Does `work` once for all calls within `ms`: another pane that adds 500 sessions raises 500 storage events. */
export function coalesce(clock: Clock, ms: number, work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    const go = () => {
      waiting = false;
      work();
    };
    // A wait that fails is over as well.
    void clock.wait(ms, NEVER).then(go, go);
  };
}

const NEVER = new AbortController().signal;
