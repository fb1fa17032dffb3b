import type { KeyboardEvent } from "react";
import type { KnownSession } from "../../core/sessions/knownSession";
import type { Dialogs } from "../useDialogs";
import type { Selection } from "../selection/useSelection";

type Place = {
  readonly session: KnownSession;
  /** All rows of the list, in their order. */
  readonly sessions: readonly KnownSession[];
  readonly openDialog: Dialogs["open"];
  readonly selection: Selection;
  readonly rightToLeft: boolean;
};

/**
 * What a key does on a row that has the focus; moving among the rows is `useRowKeys`. What a control of the row does
 * too is done by that control, so that a key never does what the row does not offer.
 */
export function rowKey(event: KeyboardEvent, { session, sessions, openDialog, selection, rightToLeft }: Place): void {
  const row = event.target;
  if (!(row instanceof HTMLElement)) return;
  if (event.key === "Escape" && selection.isSelecting) return endSelecting(event, row, selection);
  if (!row.matches(ROW)) return;
  const done = (act: () => void) => {
    event.preventDefault();
    act();
  };
  const box = row.querySelector<HTMLInputElement>("input[type=checkbox]");
  if (event.ctrlKey || event.metaKey) {
    // Other lists of the pane keep what is selected in them.
    if (event.key === "a" && box !== null)
      done(() => {
        // A key that came before this file was loaded has made the browser mark all text.
        document.getSelection()?.removeAllRanges();
        selection.set([...selection.selected, ...sessions.map(({ id }) => id)]);
      });
    return;
  }
  switch (event.key) {
    case "Enter":
      return done(() => openDialog({ kind: "details", session }));
    case "F2":
      return done(() => openDialog({ kind: "rename", session }));
    case " ":
      return done(() => box?.click());
    case "Delete":
      return done(() => (row.querySelector<HTMLElement>(CLOSE) ?? closeSelected())?.click());
    case "ContextMenu":
    case rightToLeft ? "ArrowLeft" : "ArrowRight":
      return done(() => openMenuOf(row));
    case "F10":
      return event.shiftKey ? done(() => openMenuOf(row)) : undefined;
    default:
      return undefined;
  }
}

/** On a row, or on one of its controls: some of those go with the selection, and the row stays. */
function endSelecting(event: KeyboardEvent, target: HTMLElement, selection: Selection): void {
  const row = target.closest<HTMLElement>(ROW);
  // In a menu that was opened from a row, Esc is the menu's.
  if (row === null) return;
  event.preventDefault();
  // Not for office.js either, which would take the focus to the first control of the pane.
  event.stopPropagation();
  selection.clear();
  row.focus();
}

export const ROW = "li[aria-posinset]";

const CLOSE = "[data-key=Delete]";

/** While sessions are selected, no row offers to close it alone. */
function closeSelected(): HTMLElement | null {
  return document.querySelector(`[role=toolbar] ${CLOSE}`);
}

function openMenuOf(row: HTMLElement): void {
  row.querySelector<HTMLElement>("[aria-haspopup=menu]")?.click();
}
