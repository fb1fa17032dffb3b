import { useEffect, useRef, useState, type RefObject, type KeyboardEvent } from "react";
import type { KnownSession } from "../core/sessions/knownSession";

/**
 * The row that Tab focuses, and the keys that move to another one. When the focused control disappears as its row
 * changes (a closed session has no *Close* any more), the focus moves to the row instead of getting lost.
 * `scrollTo`: for a list that renders only the visible rows, so that a row far away is rendered, some renders later.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  sessions: readonly KnownSession[],
  scrollTo?: (index: number) => void,
) {
  const [wanted, setCurrent] = useState(0);
  const hadFocus = useRef(false);
  const focusNext = useRef<number>(undefined);
  const current = Math.min(wanted, Math.max(0, sessions.length - 1));
  const rowAt = (index: number) => list.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const enter = () => {
      hadFocus.current = true;
    };
    const leave = (event: FocusEvent) => {
      // A control that is removed loses the focus to nothing; going elsewhere names the next element.
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) hadFocus.current = false;
    };
    element.addEventListener("focusin", enter);
    element.addEventListener("focusout", leave);
    return () => {
      element.removeEventListener("focusin", enter);
      element.removeEventListener("focusout", leave);
    };
  }, [list]);
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    (rowAt(current) ?? document.getElementById("sessions-title"))?.focus({ preventScroll: true });
  }, [sessions, current, list]);
  useEffect(() => {
    const row = focusNext.current === undefined ? undefined : rowAt(focusNext.current);
    if (!row) return;
    focusNext.current = undefined;
    row.focus({ preventScroll: scrollTo !== undefined });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event, current, sessions.length);
    if (next === undefined) return;
    event.preventDefault();
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
