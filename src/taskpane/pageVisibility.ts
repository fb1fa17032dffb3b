import type { Visibility } from "../flow/ports";

/** A pane behind another add-in's, or in a tab in the background, is hidden. */
export const pageVisibility: Visibility = {
  onHidden: (hidden) => {
    const look = () => {
      if (document.visibilityState === "hidden") hidden();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  },
};
