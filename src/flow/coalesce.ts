import type { Clock } from "./ports/services";

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
    // The work is done also when the wait fails.
    void clock.wait(ms, NEVER).then(go, go);
  };
}

const NEVER = new AbortController().signal;
