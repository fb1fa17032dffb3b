import type { KnownSession } from "../core/sessions/knownSession";
import { usePaneState } from "./paneTools";
import { useSelection } from "./selection/useSelection";

/** What each row shows of the pane's state. The values stay the same as long as they are, so that rows are memoized. */
export function useRowState() {
  const { workbook, activities, keptAlive, rowNotices } = usePaneState();
  const { selected, isSelecting } = useSelection();
  const withActions = !isSelecting || selected.size === 0;
  return ({ id }: KnownSession) => ({
    ...{ shown: workbook, isSelecting, withActions },
    isSelected: selected.has(id),
    activity: activities.get(id),
    kept: keptAlive.get(id),
    notice: rowNotices.get(id),
  });
}
