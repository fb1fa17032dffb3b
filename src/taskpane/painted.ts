import type { Painted } from "../flow/ports";

/** A hidden pane paints nothing and gets no frames, so the wait has an end of its own. */
const LONGEST_MS = 1_000;

export const painted: Painted = () =>
  new Promise((resolve) => {
    // The frame's callback runs before it is painted; a task queued from it runs after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_MS);
  });
