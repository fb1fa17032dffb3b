import type { KnownSession } from "../sessions/knownSession";
import type { WorkbookSessionId } from "../sessions/workbookSession";
import { asTheyBecameKnown, mergeStatements } from "./mergeStatements";
import type { SessionStatement } from "./sessionStatement";
import { isTombstoneId } from "./tombstone";

type Merged = { readonly said: SessionStatement[]; session?: KnownSession };

/** So many sessions are merged in some ten milliseconds. */
export const SESSIONS_A_STEP = 250;

/**
 * `mergeStatements` for whoever asks after every change: a session of which nothing new was said is the same object as
 * before, and costs nothing. `steps` does the same, a few hundred sessions at a time, so that something else can be done
 * in between; the merge that follows finds it done.
 */
export function createRepeatedMerge() {
  let before: ReadonlyMap<WorkbookSessionId, Merged> = new Map();
  let tombstones: readonly SessionStatement[] = [];
  function* steps(statements: readonly SessionStatement[]): Generator<void, readonly KnownSession[]> {
    const now = new Map<WorkbookSessionId, Merged>();
    for (const statement of statements) {
      const known = now.get(statement.sessionId);
      if (known === undefined) now.set(statement.sessionId, { said: [statement] });
      else known.said.push(statement);
    }
    const saidForgotten = [...now].flatMap(([id, { said }]) => (isTombstoneId(id) ? said : []));
    // A tombstone doesn't name the session that it is about.
    const last = isSame(saidForgotten, tombstones) ? before : undefined;
    let changed: Merged[] = [];
    const mergeChanged = () => {
      for (const session of mergeStatements([...changed.flatMap(({ said }) => said), ...saidForgotten])) {
        const merged = now.get(session.id);
        if (merged !== undefined) merged.session = session;
      }
      changed = [];
    };
    for (const [id, merged] of now) {
      const known = last?.get(id);
      if (known === undefined || !isSame(known.said, merged.said)) changed.push(merged);
      else if (known.session !== undefined) merged.session = known.session;
      if (changed.length < SESSIONS_A_STEP) continue;
      mergeChanged();
      yield;
    }
    mergeChanged();
    before = now;
    tombstones = saidForgotten;
    return [...now.values()].flatMap(({ session }) => session ?? []).sort(asTheyBecameKnown);
  }
  const merge: typeof mergeStatements = (statements) => {
    const merging = steps(statements);
    for (;;) {
      const { done, value } = merging.next();
      if (done === true) return value;
    }
  };
  return { merge, steps };
}

function isSame(some: readonly SessionStatement[], others: readonly SessionStatement[]): boolean {
  return some.length === others.length && some.every((statement, index) => statement === others[index]);
}
