import { useEffect } from "react";

/**
 * Tab and Esc in a dialog or a menu are its own. On the web office.js hears both on the window: it would lead Tab out of
 * the dialog, and after Esc to the first control of the pane and then to the sheet.
 */
export function useOwnKeys(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const inside = event.target instanceof Element && event.target.closest(OVERLAYS) !== null;
      if (inside && (event.key === "Tab" || event.key === "Escape")) event.stopPropagation();
    };
    document.addEventListener("keydown", keep);
    return () => document.removeEventListener("keydown", keep);
  }, []);
}

const OVERLAYS = "[role=dialog], [role=alertdialog], [role=menu]";
