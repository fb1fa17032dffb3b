import { useEffect, useRef, useState, type RefObject, type KeyboardEvent } from "react";
import type { KnownSession } from "../core/sessions/knownSession";
import { withKeys } from "./lazyViews";
import { usePaneTools } from "./paneTools";
import { useSelection } from "./selection/useSelection";
import { useDialogs } from "./useDialogs";

/**
 * The row that Tab focuses, and the keys that move to another one; what else a key does comes from the part `keys`.
 * `scrollTo`: for a list that renders only the visible rows, so that a row far away is rendered, some renders later.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  sessions: readonly KnownSession[],
  scrollTo?: (index: number) => void,
) {
  const [wanted, setCurrent] = useState(0);
  const focusNext = useRef<number>(undefined);
  const { open: openDialog } = useDialogs();
  const selection = useSelection();
  const { rightToLeft } = usePaneTools();
  const current = Math.min(wanted, Math.max(0, sessions.length - 1));
  const rowAt = (index: number) => list.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`);
  useEffect(() => {
    const row = focusNext.current === undefined ? undefined : rowAt(focusNext.current);
    if (!row) return;
    focusNext.current = undefined;
    row.focus({ preventScroll: scrollTo !== undefined });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event, current, sessions.length);
    const session = sessions[current];
    if (next === undefined) {
      if (session === undefined) return;
      // Once that part is loaded, this runs before the browser does what it does with the key.
      withKeys(({ rowKey }) => rowKey(event, { session, sessions, openDialog, selection, rightToLeft }));
      return;
    }
    event.preventDefault();
    const to = sessions[next];
    if (event.shiftKey && session && to)
      selection.stepTo(
        session.id,
        to.id,
        sessions.map(({ id }) => id),
      );
    if (next !== current) focusNext.current = next;
    setCurrent(next);
    scrollTo?.(next);
  };
  return { current, setCurrent, onKeyDown };
}

const PAGE = 10;

/** The row to which arrow keys, Home, End and page keys move in a list; undefined for every other key. */
function nextIndex(event: KeyboardEvent, current: number, count: number): number | undefined {
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
