import { saysMissing } from "../../core/answers/remedyOf";
import type { GraphTrouble, Trouble } from "../../core/answers/trouble";
import type { FolderHoldUp } from "../../core/folderState";

export type HeldUp = { readonly kind: "heldUp"; readonly why: FolderHoldUp; readonly retryAfterSeconds?: number };

/** Why something could not be changed in the folder. */
export function holdUpOf(trouble: Trouble): HeldUp {
  switch (trouble.kind) {
    case "offline":
      return { kind: "heldUp", why: "offline" };
    case "silence":
    case "partMissing":
    case "failed":
      return { kind: "heldUp", why: "noAnswer" };
    case "signIn":
    case "signInNeeded":
      return { kind: "heldUp", why: "signInNeeded" };
    case "storage":
      return { kind: "heldUp", why: "notStored" };
    case "graph": {
      const { retryAfterSeconds } = trouble.error;
      const after = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      return { kind: "heldUp", why: refusalOf(trouble), ...after };
    }
  }
}

function refusalOf({ error, remedy }: GraphTrouble): FolderHoldUp {
  if (remedy === "waitForTurn") return "busy";
  // A proxy's page is no refusal of OneDrive's: it is asked again.
  if (error.foreign === true && error.status < 500) return "noAnswer";
  return HOLD_UPS[error.status] ?? (error.status >= 500 ? "busy" : "refused");
}

/** OneDrive's refusals of a new file (OneDrive, error codes). */
const HOLD_UPS: Readonly<Record<number, FolderHoldUp>> = {
  0: "noAnswer",
  400: "refusedSome",
  409: "changed",
  412: "changed",
  413: "refusedSome",
  423: "locked",
  429: "busy",
  507: "full",
};

/** Did OneDrive itself say that a folder or file is not there? A proxy's 404 takes nothing away. */
export function isMissing(trouble: Trouble): boolean {
  return trouble.kind === "graph" && trouble.error.status === 404 && saysMissing(trouble.error);
}
