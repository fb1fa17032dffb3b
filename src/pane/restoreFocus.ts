import { currentRow } from "./currentRow";

/** The element that gets the focus after a dialog: the focused one or, in a menu that closes, the menu's button. */
export function dialogOpener(): Element | null {
  const { activeElement } = document;
  if (activeElement?.closest("[role=menu]") === null) return activeElement;
  return document.querySelector("[aria-haspopup=menu][aria-expanded=true]") ?? activeElement;
}

/**
 * Returns the focus to the opener or, if that is gone, to the list. Fluent knows only openers that are its own
 * components; for others it moves the focus to the first control of the page, so this runs after it. A run over many
 * sessions that a dialog begins takes the focus to its own line after this (bulk/useKeptFocus.ts).
 */
export function restoreFocus(opener: Element | null): void {
  setTimeout(() => {
    const back = opener?.isConnected === true && opener !== document.body ? opener : currentRow();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  });
}
