import { withoutNotice } from "../core/noticePlace";
import type { ListView } from "../core/sessions/listView";
import type { PaneContext } from "./paneContext";

/** What works at once and without a network: also the message that a part did not load can be dismissed. */
export type ViewActions = {
  readonly dismissNotice: (number: number) => void;
  readonly setView: (chosen: Partial<ListView>) => void;
};

export function createViewActions({ model, services, reportStorageFailure }: PaneContext): ViewActions {
  let unkept: Partial<ListView> = {};
  return {
    setView: (chosen) => {
      model.update((state) => ({ ...state, view: { ...state.view, ...chosen } }));
      // Nothing else: another pane may have changed the rest since this one read it.
      unkept = { ...unkept, ...chosen };
      const stored = services.store.setView(unkept);
      if (stored.kind === "stored") unkept = {};
      reportStorageFailure(stored, true);
    },
    dismissNotice: (number) => model.update((state) => withoutNotice(state, number)),
  };
}
