import type { BulkTarget } from "../../core/bulk/bulkRun";
import { isSameItem } from "../../core/documents/driveItem";
import type { KnownSession } from "../../core/sessions/knownSession";
import type { FoundWorkbook } from "../../core/workbookState";

export type SelectedWorkbook = {
  readonly workbook: FoundWorkbook;
  /** Those of its sessions that are selected, in their order; there is at least one. */
  readonly sessions: readonly KnownSession[];
};

/** The workbooks of the selected sessions, in the order in which they come first. */
export function workbooksOf(targets: readonly BulkTarget[]): readonly SelectedWorkbook[] {
  const workbooks: { readonly workbook: FoundWorkbook; readonly sessions: KnownSession[] }[] = [];
  for (const { session, workbook } of targets) {
    const known = workbooks.find((each) => isSameItem(each.workbook.item, workbook.item));
    if (known === undefined) workbooks.push({ workbook, sessions: [session] });
    else known.sessions.push(session);
  }
  return workbooks;
}

/** May a close of one of them have saved changes, so that there is something to compare afterwards? */
export function maySave({ sessions }: SelectedWorkbook): boolean {
  return sessions.some(({ persistChanges }) => persistChanges !== false);
}
