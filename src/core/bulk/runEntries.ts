import { namingOf } from "../results/namingOf";
import type { ResultEntry } from "../results/resultEntry";
import { savesForSure } from "../sessions/knownSession";
import { shortId } from "../sessions/workbookSession";
import { answerOf, type BulkItem, type BulkRun } from "./bulkRun";

/** What became of the sessions of a closing run, for copying, saving and sending; `now` in milliseconds. */
export function runEntries({ items }: BulkRun, now: number): readonly ResultEntry[] {
  return items.map((item) => entryOfItem(item, now));
}

function entryOfItem({ session, workbook, state }: BulkItem, now: number): ResultEntry {
  const { before } = workbook;
  const { driveId, itemId, name: fileName } = workbook.item;
  const answer = answerOf(state);
  const { label } = session;
  const persistChanges = savesForSure(session) ? true : session.persistChanges === false ? false : undefined;
  return {
    at: new Date(answer?.at ?? ("at" in state ? state.at : now)).toISOString(),
    outcome: outcomeOf(state),
    shortId: shortId(session.id),
    fileName,
    ...(label === undefined ? { naming: namingOf(session) } : { name: label }),
    // A temporary session saves nothing, so there is nothing to look for.
    ...(persistChanges === false || answer === undefined
      ? {}
      : { file: { driveId, itemId, ...(before === undefined ? {} : { before }) } }),
    ...(persistChanges === undefined ? {} : { persistChanges }),
    ...(answer?.account === undefined ? {} : { accountName: answer.account }),
    ...(answer?.requestId === undefined ? {} : { requestId: answer.requestId }),
  };
}

/** What is on its way may have been done: only an answer could tell. */
function outcomeOf(state: BulkItem["state"]): ResultEntry["outcome"] {
  if (state.kind === "sending") return "unknown";
  const outcome = answerOf(state)?.outcome ?? "alive";
  return outcome === "alive" ? "notSent" : outcome;
}
