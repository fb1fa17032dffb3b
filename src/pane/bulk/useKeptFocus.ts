import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus in the line when a change of phase takes the focused button away, and takes it there when the dialog
 * or bar that began the run has gone: the focus is never lost.
 */
export function useKeptFocus(line: RefObject<HTMLElement | null>, phase: string): void {
  const wasInside = useRef(true);
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
