import { expiredStatements } from "../core/statements/expiredStatements";
import type { HistoryEntry } from "../core/history/historyEntry";
import { outdatedStatements } from "../core/statements/outdatedStatements";
import { readTime } from "../core/statements/readTime";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type { RememberedDocument } from "../flow/ports";
import type { RecordShelf } from "./recordShelf";

type Shelves = {
  readonly statements: RecordShelf<SessionStatement>;
  readonly documents: RecordShelf<RememberedDocument>;
  readonly history: RecordShelf<HistoryEntry>;
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** A document that nobody opened for so long is looked up again. */
const DOCUMENT_DAYS = 365;

/** Drops what is outdated or past its time. What was set aside is never touched. `now` in milliseconds. */
export function tidyShelves({ statements, documents, history }: Shelves, now: number, retentionDays: number): void {
  const all = statements.records();
  const dropped = new Set([...outdatedStatements(all), ...expiredStatements(all, now, retentionDays)]);
  statements.drop((statement) => dropped.has(statement));
  documents.drop(({ at }) => isOlder(at, now, DOCUMENT_DAYS));
  history.drop(({ at }) => isOlder(at, now, retentionDays));
}

function isOlder(at: string, now: number, days: number): boolean {
  return (readTime(at) ?? 0) < now - days * DAY_MS;
}
