import { useEffect, useRef, useState, type RefObject, type KeyboardEvent } from "react";
import type { KnownSession } from "../core/sessions/knownSession";

/**
 * The row that Tab leads to. When the control that had the focus goes away with its row's change (a closed session has
 * no *Close* any more), the focus goes to the row instead of getting lost.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, sessions: readonly KnownSession[]) {
  const [wanted, setWanted] = useState(0);
  const hadFocus = useRef(false);
  const current = Math.min(wanted, Math.max(0, sessions.length - 1));
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
    const rows = list.current;
    const row = rows?.querySelector<HTMLElement>(`[aria-posinset="${current + 1}"]`);
    (row ?? document.getElementById("sessions-title"))?.focus({ preventScroll: true });
  }, [sessions, current, list]);
  return { current, setCurrent: setWanted };
}

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
