import type { BulkTarget } from "../../core/bulk/bulkRun";
import { isFinished, type KnownSession } from "../../core/sessions/knownSession";
import type { WorkbookState } from "../../core/workbookState";
import { workbookOf } from "../workbookOf";

/** Why an action that contacts Microsoft leaves a session out. */
export type LeftOut = (typeof LEFT_OUT)[number];

/** In the order in which they are told. `unplaced`: no workbook is known; `notFound`: its address is, and no file. */
export const LEFT_OUT = ["over", "notAnswering", "notFound", "unplaced"] as const;

/** To which of the selected sessions an action applies, as the buttons of their rows do, and which it leaves out. */
export type Reach = {
  /** In the order of the selection. */
  readonly targets: readonly BulkTarget[];
  readonly leftOut: Readonly<Record<LeftOut, readonly KnownSession[]>>;
};

export function reachOf(selected: readonly KnownSession[], shown: WorkbookState): Reach {
  const targets: BulkTarget[] = [];
  const leftOut: Record<LeftOut, KnownSession[]> = { over: [], notAnswering: [], notFound: [], unplaced: [] };
  for (const session of selected) {
    const workbook = workbookOf(session, shown);
    if (isFinished(session)) leftOut.over.push(session);
    else if (workbook === undefined) leftOut[session.place.kind === "document" ? "notFound" : "unplaced"].push(session);
    else if (workbook.outOfDate) leftOut.notAnswering.push(session);
    else targets.push({ session, workbook });
  }
  return { targets, leftOut };
}
