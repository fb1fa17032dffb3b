import { withoutNotice } from "../core/noticePlace";
import type { ListView } from "../core/sessions/listView";
import type { PaneContext } from "./paneContext";

/** What works at once and without a network: also the message that a part did not load can be dismissed. */
export type ViewActions = {
  readonly dismissNotice: (number: number) => void;
  readonly setView: (view: ListView) => void;
};

export function createViewActions({ model, services, reportStorageFailure }: PaneContext): ViewActions {
  let kept = model.state().view;
  return {
    setView: (view) => {
      model.update((state) => ({ ...state, view }));
      // Another pane may have changed the other half since this one read it.
      const stored = services.store.setView(view, kept);
      if (stored.kind === "stored") kept = view;
      reportStorageFailure(stored, true);
    },
    dismissNotice: (number) => model.update((state) => withoutNotice(state, number)),
  };
}
