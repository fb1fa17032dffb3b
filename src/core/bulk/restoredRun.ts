import type { KnownSession } from "../sessions/knownSession";
import type { BulkRecord, BulkStep } from "./bulkRecord";
import { workbookAt } from "./bulkRecord";
import type { BulkItemState, BulkPhase, BulkRun } from "./bulkRun";

/**
 * A run as storage tells it. A session that was forgotten since has no item; what has no step, or is to be sent again,
 * is queued.
 */
export function restoredRun(
  record: BulkRecord,
  steps: ReadonlyMap<string, BulkStep>,
  sessionOf: (mark: string) => KnownSession | undefined,
  phase: BulkPhase,
): BulkRun {
  const items = record.sessions.flatMap((mark, place) => {
    const session = sessionOf(mark);
    const workbook = workbookAt(record, place);
    if (session === undefined || workbook === undefined) return [];
    return [{ session, workbook, state: stateAfter(steps.get(mark)) }];
  });
  return { id: record.id, action: record.action, items, phase };
}

export function stateAfter(step: BulkStep | undefined): BulkItemState {
  if (step === undefined) return { kind: "queued" };
  if (step.kind === "again") return { kind: "queued", ...(step.before === undefined ? {} : { before: step.before }) };
  const { run: _run, session: _session, step: _step, ...result } = step;
  return result;
}
