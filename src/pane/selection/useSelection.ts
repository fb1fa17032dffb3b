import { createContext, useContext, useMemo, useState } from "react";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";

/** The sessions that the user picked for an action on several at once. Ids that left the list are not in `selected`. */
export type Selection = {
  readonly selected: ReadonlySet<WorkbookSessionId>;
  /** The checkboxes stay visible, even while nothing is selected. */
  readonly isSelecting: boolean;
  readonly start: () => void;
  readonly toggle: (id: WorkbookSessionId) => void;
  /** Selects the rows from the one that was toggled last to this one; `shown` is the visible order. */
  readonly selectTo: (id: WorkbookSessionId, shown: readonly WorkbookSessionId[]) => void;
  readonly set: (ids: Iterable<WorkbookSessionId>) => void;
  /** Ends the selection. */
  readonly clear: () => void;
};

export const SelectionContext = createContext<Selection>({
  selected: new Set(),
  isSelecting: false,
  start: () => undefined,
  toggle: () => undefined,
  selectTo: () => undefined,
  set: () => undefined,
  clear: () => undefined,
});

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

type Chosen = { readonly ids: ReadonlySet<WorkbookSessionId>; readonly last?: WorkbookSessionId };

/** For the pane itself. `listed`: the sessions that can be selected now. */
export function useSelectionState(listed: readonly { readonly id: WorkbookSessionId }[]): Selection {
  const [chosen, choose] = useState<Chosen>();
  return useMemo(() => {
    const known = new Set(listed.map(({ id }) => id));
    const selected = new Set([...(chosen?.ids ?? [])].filter((id) => known.has(id)));
    return {
      selected,
      isSelecting: chosen !== undefined,
      start: () => choose({ ids: selected }),
      toggle: (id) => {
        const ids = new Set(selected);
        if (!ids.delete(id)) ids.add(id);
        choose({ ids, last: id });
      },
      selectTo: (id, shown) => {
        const from = chosen?.last === undefined ? -1 : shown.indexOf(chosen.last);
        const to = shown.indexOf(id);
        const between = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
        choose({ ids: new Set([...selected, ...between]), last: chosen?.last ?? id });
      },
      set: (ids) => choose({ ids: new Set(ids) }),
      clear: () => choose(undefined),
    };
  }, [chosen, listed]);
}
