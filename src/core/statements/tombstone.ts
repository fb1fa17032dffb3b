import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fingerprint } from "./fingerprint";

/**
 * What a tombstone has in the place of the session's id: a mark that recognises the id when it is imported again, but
 * from which nobody can derive it.
 */
export function tombstoneId(id: WorkbookSessionId): WorkbookSessionId {
  // Not an id of Graph, and never sent: it is only used to find the statements of a session.
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

/** The mark of a statement's session: computed from the id, or the one that a tombstone holds. */
export function sessionMarkOf(id: WorkbookSessionId): string {
  return TOMBSTONE.exec(id)?.[1] ?? fingerprint(id);
}

const TOMBSTONE = /^forgotten-([0-9a-f]{16})$/;
