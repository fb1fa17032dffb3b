import type { CloseHistory, SessionOutcome } from "./closeOutcome";
import type { GraphError } from "./graphError";
import { remedyOf, saysMissing } from "./remedyOf";
import { waitSeconds } from "./waitSeconds";

/** What came back when the driveItem was asked for: any answer of the `Graph` port fits. */
export type ItemAnswer =
  | { readonly kind: "ok" }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence" }
  | { readonly kind: "offline" }
  | { readonly kind: "partMissing" };

type MissingHistory = Pick<CloseHistory, "seenAlive" | "attempt">;

/**
 * What a bare 404 to a session request (`missing`) meant, now that the driveItem was asked for: with the item there, it
 * was the session; without it, the workbook; with no clear answer about the item, nothing is known.
 */
export function judgeMissing(answer: ItemAnswer, missing: GraphError, history: MissingHistory): SessionOutcome {
  switch (answer.kind) {
    case "ok":
      return { kind: history.seenAlive ? "ended" : "notKnown", error: missing };
    case "silence":
    case "offline":
    case "partMissing":
      return { kind: "unknown", error: missing };
    case "error":
      return judgeItemError(answer.error, missing, history);
  }
}

function judgeItemError(error: GraphError, missing: GraphError, history: MissingHistory): SessionOutcome {
  const remedy = remedyOf(error);
  switch (remedy) {
    case "askForItem":
      return saysMissing(error) ? { kind: "workbookGone", error } : { kind: "unknown", error: missing };
    case "workbookGone":
      return { kind: "workbookGone", error };
    case "waitForTurn":
    case "waitForService":
      return { kind: "later", remedy, waitSeconds: waitSeconds(error, history.attempt ?? 1), error };
    case "newToken":
    case "askMore":
    case "seeRestriction":
    case "waitForPeople":
      return { kind: "refused", remedy, error };
    default:
      // The request for the item failed on its own account, which says nothing about the session.
      return { kind: "unknown", error: missing };
  }
}
