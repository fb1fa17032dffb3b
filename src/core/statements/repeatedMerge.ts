import type { KnownSession } from "../sessions/knownSession";
import type { WorkbookSessionId } from "../sessions/workbookSession";
import { asTheyBecameKnown, mergeStatements } from "./mergeStatements";
import type { SessionStatement } from "./sessionStatement";
import { isTombstoneId } from "./tombstone";

type Merged = { readonly said: SessionStatement[]; session?: KnownSession };

/**
 * `mergeStatements` for whoever asks after every change: a session of which nothing new was said is the same object as
 * before, and costs nothing.
 */
export function createRepeatedMerge(): typeof mergeStatements {
  let before: ReadonlyMap<WorkbookSessionId, Merged> = new Map();
  let tombstones: readonly SessionStatement[] = [];
  return (statements) => {
    const now = new Map<WorkbookSessionId, Merged>();
    for (const statement of statements) {
      const known = now.get(statement.sessionId);
      if (known === undefined) now.set(statement.sessionId, { said: [statement] });
      else known.said.push(statement);
    }
    const lastTombstones = tombstones;
    tombstones = [...now].flatMap(([id, { said }]) => (isTombstoneId(id) ? said : []));
    // A tombstone doesn't name the session that it is about.
    const isReusable = isSame(tombstones, lastTombstones);
    const changed: SessionStatement[] = [];
    for (const [id, merged] of now) {
      const last = isReusable ? before.get(id) : undefined;
      if (last === undefined || !isSame(last.said, merged.said)) changed.push(...merged.said);
      else if (last.session !== undefined) merged.session = last.session;
    }
    for (const session of mergeStatements([...changed, ...tombstones])) {
      const merged = now.get(session.id);
      if (merged !== undefined) merged.session = session;
    }
    before = now;
    return [...now.values()].flatMap(({ session }) => session ?? []).sort(asTheyBecameKnown);
  };
}

function isSame(some: readonly SessionStatement[], others: readonly SessionStatement[]): boolean {
  return some.length === others.length && some.every((statement, index) => statement === others[index]);
}
