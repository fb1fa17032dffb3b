import type { DriveItem } from "../core/documents/driveItem";
import { STATEMENT_FORMAT, type SessionStatement } from "../core/statements/sessionStatement";
import { stampAfter } from "../core/statements/heardFrom";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { runAtOnce } from "./steps";
import { tidyStore } from "./tidyStore";
import type { SessionStore, StoreAnswer } from "./ports/sessionStore";

/** Writes what is known as a statement of this pane, now. */
export type StatementWriter = (sessionId: WorkbookSessionId, facts: Partial<SessionStatement>) => StoreAnswer;

/**
 * Every statement is stamped later than all that this pane has read of the session, so that what was done after reading
 * counts as later even when two clocks differ.
 */
export function createStatementWriter(writer: string, now: () => number, store: SessionStore): StatementWriter {
  return (sessionId, facts) => {
    const writtenAt = stampAfter(store.statements(), sessionId, now());
    const answered = facts.answer === undefined ? {} : { answeredAt: writtenAt };
    const statement: SessionStatement = {
      format: STATEMENT_FORMAT,
      sessionId,
      writtenAt,
      writer,
      ...facts,
      ...answered,
    };
    const stored = store.add(statement);
    if (stored.kind === "stored" || stored.why === "blocked") return stored;
    // Dropping expired and outdated statements makes room.
    runAtOnce(tidyStore(store, now()));
    return store.add(statement);
  };
}

/** Where a session belongs, as statement fields. */
export function placeFacts(item: DriveItem): Partial<SessionStatement> {
  return {
    driveId: item.driveId,
    itemId: item.itemId,
    fileName: item.name,
    ...(item.webUrl === undefined ? {} : { webUrl: item.webUrl }),
    ...(item.siteId === undefined ? {} : { siteId: item.siteId }),
  };
}
