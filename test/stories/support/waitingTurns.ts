import type { Frame } from "playwright-core";

/** How many actions, of all panes of this browser, wait for another one to have its answer. */
export function waitingTurns(frame: Frame): Promise<number> {
  return frame.evaluate(async () => (await navigator.locks.query()).pending?.length ?? 0);
}
