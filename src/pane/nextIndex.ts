import type { KeyboardEvent } from "react";

const PAGE = 10;

/** Where the arrow keys, Home, End and the page keys lead in a list; undefined for every other key. */
export function nextIndex(event: KeyboardEvent, current: number, count: number): number | undefined {
  // Inside a menu or a field these keys belong to it.
  if (count === 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const last = count - 1;
  switch (event.key) {
    case "ArrowDown":
      return Math.min(current + 1, last);
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "PageDown":
      return Math.min(current + PAGE, last);
    case "PageUp":
      return Math.max(current - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
