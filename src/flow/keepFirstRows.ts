import type { PaneState } from "../core/paneState";
import { arranged, FIRST_ROWS, isSettled } from "../core/sessions/listView";
import { sessionsOf } from "../core/sessions/sessionsOf";
import type { SessionStore } from "./ports/sessionStore";

/**
 * Notes which rows the list begins with, so that the next opening can draw them before it reads all the rest. Called at
 * every change; does nothing where the list is the same.
 */
export function createFirstRowsKeeper(store: SessionStore): (state: PaneState) => void {
  let kept: PaneState | undefined;
  return (state) => {
    const { workbook, view, firstOf } = state;
    if (state.sessions === kept?.sessions && workbook === kept.workbook && view === kept.view) return;
    kept = state;
    if (firstOf !== undefined) return;
    if (workbook.kind !== "found" || workbook.from.kind !== "document" || !store.isLarge()) return;
    const { here } = sessionsOf(state);
    const open = arranged(here, view).filter((session) => !isSettled(session));
    const sessions = open.slice(0, FIRST_ROWS).map(({ id }) => id);
    store.keepFirstRows(workbook.from.url, { sessions, count: here.length, open: open.length });
  };
}
