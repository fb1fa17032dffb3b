import type { CloseOutcome } from "../answers/sessionOutcome";
import type { ClosedFile } from "../documents/fileStamp";
import type { HistoryEntry } from "../history/historyEntry";
import { savesForSure, type KnownSession } from "../sessions/knownSession";
import { namingOf } from "./namingOf";
import { withoutSecrets } from "./withoutSecrets";
import { shortId } from "../sessions/workbookSession";

/** A close as it was answered. `at` in milliseconds since the epoch. */
export type AnsweredClose = {
  readonly session: KnownSession;
  readonly fileName: string;
  readonly outcome: CloseOutcome;
  readonly at: number;
  readonly account?: string;
  readonly requestId?: string;
  readonly file?: ClosedFile;
};

/** The same without the session's whole id, for the history and for results. */
export function entryOf({ session, fileName, outcome, at, account, requestId, file }: AnsweredClose): HistoryEntry {
  const kind = savesForSure(session) || session.persistChanges === false ? session.persistChanges : undefined;
  const label = withoutSecrets(session.label);
  return {
    at: new Date(at).toISOString(),
    outcome: outcome.kind,
    shortId: shortId(session.id),
    fileName,
    ...(label === undefined ? { naming: namingOf(session) } : { name: label }),
    // A temporary session saves nothing, so there is nothing to look for.
    ...(file === undefined || kind === false ? {} : { file }),
    ...(kind === undefined ? {} : { persistChanges: kind }),
    ...(account === undefined ? {} : { accountName: account }),
    ...(requestId === undefined ? {} : { requestId }),
    ...ownRequestIdOf(outcome),
  };
}

/** The client-request-id of a close that failed: after silence it is all that support can look for. */
function ownRequestIdOf(outcome: CloseOutcome): Pick<HistoryEntry, "clientRequestId"> {
  const unanswered = "clientRequestId" in outcome ? outcome.clientRequestId : undefined;
  const clientRequestId = "error" in outcome ? (outcome.error?.clientRequestId ?? unanswered) : unanswered;
  return clientRequestId === undefined ? {} : { clientRequestId };
}
