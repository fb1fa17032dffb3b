import type { Clock } from "./ports";

/** Does `work` once for all calls within `ms`: another pane that adds 500 sessions raises 500 storage events. */
export function inOneGo(clock: Clock, ms: number, work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    void clock.wait(ms, NEVER).then(() => {
      waiting = false;
      work();
    });
  };
}

const NEVER = new AbortController().signal;
