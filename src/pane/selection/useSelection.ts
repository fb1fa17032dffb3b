import { createContext, useContext, useMemo, useState } from "react";
import { extended, steppedOn, toggled, type Picked } from "../../core/sessions/selection";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";

/** The sessions that the user picked for an action on several at once. Ids that left the list are not in `selected`. */
export type Selection = {
  readonly selected: ReadonlySet<WorkbookSessionId>;
  /** The checkboxes stay visible, even while nothing is selected. */
  readonly isSelecting: boolean;
  readonly start: () => void;
  readonly toggle: (id: WorkbookSessionId) => void;
  /** A click with Shift: the rows from the anchor to this one; `shown` is the visible order. */
  readonly selectTo: (id: WorkbookSessionId, shown: readonly WorkbookSessionId[]) => void;
  /** Shift with a key that moves from one row to another. */
  readonly stepTo: (from: WorkbookSessionId, to: WorkbookSessionId, shown: readonly WorkbookSessionId[]) => void;
  readonly set: (ids: Iterable<WorkbookSessionId>) => void;
  /** Ends the selection. */
  readonly clear: () => void;
};

const nothing = () => undefined;

export const SelectionContext = createContext<Selection>({
  ...{ selected: new Set(), isSelecting: false, start: nothing, toggle: nothing, selectTo: nothing },
  ...{ stepTo: nothing, set: nothing, clear: nothing },
});

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

/** For the pane itself. `listed`: the sessions that can be selected now. */
export function useSelectionState(listed: readonly { readonly id: WorkbookSessionId }[]): Selection {
  const [chosen, choose] = useState<Picked>();
  return useMemo(() => {
    const known = new Set(listed.map(({ id }) => id));
    const stillListed = (ids: ReadonlySet<WorkbookSessionId> | undefined) =>
      new Set([...(ids ?? [])].filter((id) => known.has(id)));
    const selected = stillListed(chosen?.ids);
    // From the state itself: two keys may come before the next render.
    const edit = (change: (picked: Picked) => Picked) =>
      choose((now) => change({ ...now, ids: stillListed(now?.ids) }));
    return {
      selected,
      isSelecting: chosen !== undefined,
      start: () => choose({ ids: selected }),
      toggle: (id) => edit((picked) => toggled(picked, id)),
      selectTo: (id, shown) => edit((picked) => extended(picked, id, shown)),
      stepTo: (from, to, shown) => edit((picked) => steppedOn(picked, from, to, shown)),
      set: (ids) => choose({ ids: new Set(ids) }),
      clear: () => choose(undefined),
    };
  }, [chosen, listed]);
}
