import type { ResultEntry } from "../results/resultEntry";
import { savesForSure } from "../sessions/knownSession";
import { shortId } from "../sessions/workbookSession";
import type { BulkItem, BulkRun } from "./bulkRun";

/** What became of the sessions of a closing run, for copying, saving and sending; `now` in milliseconds. */
export function runEntries({ items, workbook }: BulkRun, now: number): readonly ResultEntry[] {
  return items.map((item) => entryOfItem(item, workbook.item.name, now));
}

function entryOfItem({ session, state }: BulkItem, fileName: string, now: number): ResultEntry {
  const answer = state.kind === "answered" ? state : undefined;
  const { label } = session;
  const persistChanges = savesForSure(session) ? true : session.persistChanges === false ? false : undefined;
  const outcome = answer === undefined || answer.outcome === "alive" ? "notSent" : answer.outcome;
  return {
    at: new Date("at" in state ? state.at : now).toISOString(),
    outcome,
    shortId: shortId(session.id),
    fileName,
    ...(label === undefined ? {} : { name: label }),
    ...(persistChanges === undefined ? {} : { persistChanges }),
    ...(answer?.account === undefined ? {} : { accountName: answer.account }),
    ...(answer?.requestId === undefined ? {} : { requestId: answer.requestId }),
  };
}
