import type { BulkItem } from "../../core/bulk/bulkRun";
import type { RowActivity } from "../../core/paneState";
import type { PaneContext } from "../paneContext";

/** The rows that wait for their turn in a run say so, as long as it goes on. */
export function markRows(
  model: PaneContext["model"],
  items: readonly BulkItem[],
  activity: RowActivity | undefined,
): void {
  model.update((state) => {
    const activities = new Map(state.activities);
    for (const { session } of items) {
      const before = activities.get(session.id)?.kind;
      if (activity === undefined && before === "queued") activities.delete(session.id);
      if (activity !== undefined && (before === undefined || before === "signInNeeded"))
        activities.set(session.id, activity);
    }
    return { ...state, activities };
  });
}
