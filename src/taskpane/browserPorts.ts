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

/** A browser treats a longer timeout as 0, and would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** A hidden pane paints nothing and gets no animation frames, so the wait has a limit. */
const LONGEST_PAINT_MS = 1_000;

export const painted: Painted = () =>
  new Promise((resolve) => {
    // The callback runs before the frame is painted; a task queued from it runs after.
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

/** Milliseconds after which a page that is being left is gone, and its timers with it. */
const GONE_MS = 2_000;

/**
 * Resolves at once in a page that stays; in one that is being left, only if the page is still there after `GONE_MS`
 * (navigation failed or was cancelled). A browser aborts the requests of a page that goes away, and its script may
 * still see them fail: it must not record that, because they may have succeeded.
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
