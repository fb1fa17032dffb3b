import { currentRow } from "../currentRow";
import { ROW } from "./rowKey";

/**
 * The keys that work anywhere in the pane, except in dialogs and menus: Ctrl+F, Esc in the search, F6, Tab. On the web
 * office.js listens on the window; what is handled here does not get there.
 */
export function watchPaneKeys(): () => void {
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof Element) || target.closest(OVERLAYS) !== null) return;
  if (event.key === "Tab" && isPassedByTab(target)) {
    // At Tab office.js knows only what it would have come to by Tab itself: from anything else it leaves the pane.
    event.stopPropagation();
    return;
  }
  const next = focusAfter(event, target);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/** A row's button, the title of the list: they get the focus in other ways. The browser goes on from them by itself. */
function isPassedByTab(target: Element): boolean {
  return target instanceof HTMLElement && target.tabIndex < 0 && target !== document.body;
}

/** Where a key takes the focus; undefined if it is none of ours. */
function focusAfter(event: KeyboardEvent, target: Element): HTMLElement | undefined {
  const search = find<HTMLInputElement>(SEARCH);
  if (event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey)) return search;
  if (event.key === "F6") return nextRegion(target, event.shiftKey ? -1 : 1);
  if (event.key !== "Escape" || target !== search || search === undefined) return undefined;
  if (search.value === "") return currentRow();
  search.setRangeText("", 0, search.value.length);
  // React reads the field when the browser tells of an input.
  search.dispatchEvent(new Event("input", { bubbles: true }));
  return search;
}

/** F6 goes round: the head, the list, the messages. Those that are not there are left out. */
function nextRegion(target: Element, step: 1 | -1): HTMLElement | undefined {
  const here = target.closest(MESSAGE) !== null ? MESSAGES : target.closest(ROW) !== null ? LIST : HEAD;
  const at = REGIONS.indexOf(here);
  const order = [1, 2, 3].map((distance) => REGIONS[(at + step * distance + 3) % 3]);
  return order.map((region) => region?.()).find((element) => element !== undefined);
}

const OVERLAYS = "[role=dialog], [role=alertdialog], [role=menu]";
const SEARCH = "main input[type=search]";
const MESSAGE = "[data-message]";
const HEAD = () => find("header button:enabled, main button:enabled, main input");
const LIST = currentRow;
const MESSAGES = () => find(`${MESSAGE} button:enabled`);
const REGIONS: readonly (() => HTMLElement | undefined)[] = [HEAD, LIST, MESSAGES];

function find<E extends HTMLElement>(selector: string): E | undefined {
  return document.querySelector<E>(selector) ?? undefined;
}
