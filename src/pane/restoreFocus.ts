/** What the focus goes back to after a dialog: what has it now or, in a menu that closes, the button of the menu. */
export function dialogOpener(): Element | null {
  const { activeElement } = document;
  if (activeElement?.closest("[role=menu]") === null) return activeElement;
  return document.querySelector("[aria-haspopup=menu][aria-expanded=true]") ?? activeElement;
}

/**
 * Gives the focus back, or to the list where the opener is gone. Fluent knows only openers that are components of its
 * own; for others it moves the focus to the first control of the page, so this comes after it.
 */
export function restoreFocus(opener: Element | null): void {
  setTimeout(() => {
    const back = opener?.isConnected === true && opener !== document.body ? opener : currentRow();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  });
}

function currentRow(): Element | null {
  return document.querySelector('li[aria-posinset][tabindex="0"]') ?? document.getElementById("sessions-title");
}
