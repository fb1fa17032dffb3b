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
