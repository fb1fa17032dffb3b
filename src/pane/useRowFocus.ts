import { useEffect, useRef, useState, type RefObject } from "react";
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
