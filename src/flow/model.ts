import type { PaneState } from "../core/paneState";

/** The pane's one mutable thing: a state, replaced as a whole, and those who want to know. */
export type Model = {
  readonly state: () => PaneState;
  readonly update: (change: (state: PaneState) => PaneState) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createModel(initial: PaneState): Model {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    update: (change) => {
      const next = change(current);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
