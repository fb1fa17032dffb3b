import type { Clock, Painted, Pause, Visibility } from "../flow/ports/services";

export const systemClock: Clock = {
  now: () => Date.now(),
  passed: () => performance.now(),
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

/** A page that gets no frame is looked at so often, and so many milliseconds apart. */
const LOOKS = { count: 4, everyMs: 250 };

/**
 * After the frame that shows what is in the document now. A pane that is hidden, or behind others, gets no frames: it
 * waits for a second in all. That second is counted in parts, as a busy page would let it pass at one go.
 */
export const painted: Painted = () =>
  new Promise((resolve) => {
    // The callback runs before its frame is painted; the next one runs after.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    const look = (left: number) => {
      if (left === 0) resolve();
      else setTimeout(look, LOOKS.everyMs, left - 1);
    };
    look(LOOKS.count);
  });

/**
 * Until nothing else is to be done, where the browser can tell: a key and the rows that it asks for come first. Not by a
 * timer, which a browser holds back for a second in a hidden pane.
 */
export const pause: Pause = () =>
  new Promise((resolve) => {
    if ("scheduler" in window) void scheduler.postTask(resolve, { priority: "background" });
    else {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }
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
