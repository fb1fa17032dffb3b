import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fingerprint } from "./fingerprint";

/**
 * What stands in a tombstone where other statements have the session's id: a mark by which the id is known again when
 * somebody brings it, and from which nobody can make it.
 */
export function tombstoneId(id: WorkbookSessionId): WorkbookSessionId {
  // No id of Graph's, and none that is ever sent: the statements of a session are only found by it.
  let tombstone = made.get(id);
  if (tombstone === undefined) {
    tombstone = `forgotten-${fingerprint(id)}` as WorkbookSessionId;
    made.set(id, tombstone);
  }
  return tombstone;
}

/** Asked for every listed session at every redraw. */
const made = new Map<WorkbookSessionId, WorkbookSessionId>();

export function isTombstoneId(id: string): boolean {
  return TOMBSTONE.test(id);
}

/** The mark of the session that a statement speaks of: of its id, or the one that is left of it. */
export function sessionMarkOf(id: WorkbookSessionId): string {
  return TOMBSTONE.exec(id)?.[1] ?? fingerprint(id);
}

const TOMBSTONE = /^forgotten-([0-9a-f]{16})$/;
