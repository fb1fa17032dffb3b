import { readTime } from "../core/readTime";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { isUnderstood } from "../core/statements/partlyRead";
import { SESSIONS_A_STEP } from "../core/statements/repeatedMerge";
import { expiredStatements, outdatedStatements } from "../core/statements/retention";
import { isTombstoneId } from "../core/statements/tombstone";
import type { SessionStore } from "./ports/sessionStore";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A document that nobody opened for this long is looked up again. */
const DOCUMENT_DAYS = 365;

/**
 * Drops statements that later ones outdate, and all of sessions whose end is older than the retention, in steps of a few
 * hundred sessions, each of which reads what is stored by then. Nobody asked for it, so there is no answer: what could not
 * be dropped only stays for longer. Quarantined records are never touched. `now` in milliseconds.
 */
export function* tidyStore(store: SessionStore, now: number): Generator<void> {
  store.dropDocuments(({ at }) => isOlder(at, now, DOCUMENT_DAYS));
  store.dropHistory(({ at }) => isOlder(at, now, store.retentionDays()));
  const tidied = new Set<WorkbookSessionId>();
  for (;;) {
    const all = store.statements();
    const some = new Set<WorkbookSessionId>();
    for (const { sessionId } of all) {
      if (some.size < SESSIONS_A_STEP && !tidied.has(sessionId)) some.add(sessionId);
    }
    if (some.size === 0) return;
    for (const id of some) tidied.add(id);
    // A tombstone doesn't name the session that it is about.
    const said = all.filter(({ sessionId }) => some.has(sessionId) || isTombstoneId(sessionId));
    const outdated = outdatedStatements(said).filter(isUnderstood);
    const dropped = new Set([...outdated, ...expiredStatements(said, now, store.retentionDays())]);
    if (dropped.size > 0) store.dropStatements((statement) => dropped.has(statement));
    yield;
  }
}

function isOlder(at: string, now: number, days: number): boolean {
  return (readTime(at) ?? 0) < now - days * DAY_MS;
}
