import type { Clock, Painted, Visibility } from "../flow/ports/services";

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

/** A hidden pane paints nothing and gets no frames, so the wait has an end of its own. */
const LONGEST_PAINT_MS = 1_000;

export const painted: Painted = () =>
  new Promise((resolve) => {
    // The frame's callback runs before it is painted; a task queued from it runs after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_PAINT_MS);
  });

/** A pane behind another add-in's, or in a tab in the background, is hidden. */
export const pageVisibility: Visibility = {
  onHidden: (hidden) => {
    const look = () => {
      if (document.visibilityState === "hidden") hidden();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  },
};

/** Milliseconds in which a page that is being left is gone; its timers go with it. */
const GONE_MS = 2_000;

/**
 * Resolves at once in a page that stays; in one that is being left only if it is there some time later all the same
 * (another page did not come, or it was taken back). A browser breaks off the requests of a page that goes away, and
 * its script may still hear of it: what it would write then is not what became of them.
 */
export function watchLeaving(page: Pick<Window, "addEventListener" | "setTimeout">): () => Promise<void> {
  let isLeft = false;
  for (const event of ["beforeunload", "pagehide"]) page.addEventListener(event, () => (isLeft = true));
  return async () => {
    if (!isLeft) return;
    await new Promise<void>((resolve) => page.setTimeout(resolve, GONE_MS));
    isLeft = false;
  };
}
