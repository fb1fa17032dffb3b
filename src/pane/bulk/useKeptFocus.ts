import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus in the line when a change of phase takes the focused button away. `begins`: the line is new because
 * somebody has just begun the run, by a dialog or a menu that is gone; then the focus goes to its button, which cancels
 * or stops the run.
 */
export function useKeptFocus(line: RefObject<HTMLElement | null>, phase: string, begins: boolean): void {
  const wasInside = useRef(true);
  const isFirst = useRef(begins);
  useEffect(() => {
    if (!isFirst.current) return undefined;
    // After `restoreFocus`, which finds what opened the dialog gone, and goes to the list.
    const timer = setTimeout(() => {
      isFirst.current = false;
      line.current?.querySelector("button")?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [line]);
  useEffect(() => {
    const here = line.current;
    if (here === null) return undefined;
    const isLost = () => document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost()) (here.querySelector("button") ?? here).focus({ preventScroll: true });
    const look = () => (wasInside.current = here.contains(document.activeElement));
    look();
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, [line, phase]);
}
