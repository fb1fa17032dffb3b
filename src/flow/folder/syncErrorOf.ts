import { asksToWait, saysMissing } from "../../core/answers/remedyOf";
import type { GraphTrouble, Trouble } from "../../core/answers/trouble";
import type { SyncError } from "../../core/folderState";

export type FailedSync = { readonly kind: "failed"; readonly why: SyncError; readonly retryAfterSeconds?: number };

/** Why something could not be changed in the folder. */
export function syncErrorOf(trouble: Trouble): FailedSync {
  switch (trouble.kind) {
    case "offline":
      return { kind: "failed", why: "offline" };
    case "silence":
    case "partMissing":
    case "failed":
      return { kind: "failed", why: "noAnswer" };
    case "signIn":
    case "signInNeeded":
      return { kind: "failed", why: "signInNeeded" };
    case "storage":
      return { kind: "failed", why: "notStored" };
    case "graph": {
      const { retryAfterSeconds } = trouble.error;
      const after = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      return { kind: "failed", why: refusalOf(trouble), ...after };
    }
  }
}

function refusalOf({ error, remedy }: GraphTrouble): SyncError {
  if (asksToWait(remedy)) return "busy";
  // A proxy's page is not a refusal by OneDrive: the request is retried.
  if (error.foreign === true && error.status < 500) return "noAnswer";
  return SYNC_ERRORS[error.status] ?? (error.status >= 500 ? "busy" : "refused");
}

/** OneDrive's refusals of a new file (OneDrive, error codes). */
const SYNC_ERRORS: Readonly<Record<number, SyncError>> = {
  0: "noAnswer",
  400: "refusedSome",
  409: "changed",
  412: "changed",
  413: "refusedSome",
  423: "locked",
  429: "busy",
  507: "full",
};

/** Did OneDrive itself say that a folder or file is not there? A proxy's 404 proves nothing. */
export function isMissing(trouble: Trouble): boolean {
  return trouble.kind === "graph" && trouble.error.status === 404 && saysMissing(trouble.error);
}
