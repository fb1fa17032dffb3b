import type { DriveItem } from "../core/driveItem";
import { STATEMENT_FORMAT, type SessionAnswer, type SessionStatement } from "../core/sessionStatement";
import type { WorkbookSessionId } from "../core/workbookSession";
import type { StoreAnswer } from "./ports";

/** Writes what is known as a statement of this pane, now. */
export type Say = (sessionId: WorkbookSessionId, facts: Partial<SessionStatement>) => StoreAnswer;

export function createSay(writer: string, now: () => number, add: (statement: SessionStatement) => StoreAnswer): Say {
  return (sessionId, facts) =>
    add({ format: STATEMENT_FORMAT, sessionId, writtenAt: new Date(now()).toISOString(), writer, ...facts });
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

/** Graph's answer as statement fields. */
export function answerFacts(answer: SessionAnswer, at: number): Partial<SessionStatement> {
  return { answer, answeredAt: new Date(at).toISOString() };
}
