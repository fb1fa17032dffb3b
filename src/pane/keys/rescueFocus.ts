import { currentRow } from "../currentRow";
import { ROW } from "./rowKey";

/**
 * Moves the focus to the next sensible place when the focused control disappears or is disabled: browsers then give it
 * to nothing, and the next Tab starts at the top. A control of a row gives it to its row, a row to the one that takes
 * its place, what stands in a dialog to the dialog's first control, what stands in a message, a bar or a part with a name
 * to the first control that is left there, everything else to the current row. Dialogs and menus return it themselves
 * when they close.
 */
export function rescueFocus(): () => void {
  let last: Trail | undefined;
  let looking = false;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = trailOf(target);
  };
  const look = () => {
    looking = false;
    const { activeElement } = document;
    // While another window has the focus, a call of `focus` could take it from there.
    if (last === undefined || activeElement !== document.body || !document.hasFocus()) return;
    if (isUsable(last.element)) return;
    const dialog = document.querySelector(DIALOG);
    // A focus outside an open dialog would make Fluent hide that dialog from screen readers.
    const next = dialog === null ? nextPlace(last) : dialog.querySelector<HTMLElement>(USABLE);
    next?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (looking) return;
    looking = true;
    setTimeout(look);
    // A browser takes the focus from a control that is disabled only when it draws the next frame.
    requestAnimationFrame(() => setTimeout(look));
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  document.addEventListener("focusin", note);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", note);
  };
}

const DIALOG = "[role=dialog], [role=alertdialog]";
const PART = "[data-message], [data-messages], [role=toolbar], section[aria-label]";
const USABLE = "button:enabled, input:enabled, textarea:enabled, summary, a[href]";

/** Where the focus was, as long as that can still be asked. */
type Trail = {
  readonly element: HTMLElement;
  readonly row: HTMLElement | null;
  readonly part: HTMLElement | null;
  readonly list: Element | null;
  readonly place: number;
};

function trailOf(element: HTMLElement): Trail {
  const row = element.closest<HTMLElement>(ROW);
  return {
    element,
    row,
    part: element.closest<HTMLElement>(PART),
    list: row?.parentElement ?? null,
    place: Number(row?.ariaPosInSet ?? 1),
  };
}

function nextPlace({ row, part, list, place }: Trail): HTMLElement | undefined {
  if (row?.isConnected === true) return row;
  const left = part?.isConnected === true ? part.querySelector<HTMLElement>(USABLE) : null;
  if (left !== null) return left;
  const rows = [...(list?.isConnected === true ? list.querySelectorAll<HTMLElement>(ROW) : [])];
  const count = Number(rows[0]?.ariaSetSize ?? 0);
  if (count === 0) return currentRow();
  const next = rows.find(({ ariaPosInSet }) => Number(ariaPosInSet) === Math.min(place, count));
  // A long list renders only the visible rows: one that was scrolled away is not lost.
  return next;
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}
