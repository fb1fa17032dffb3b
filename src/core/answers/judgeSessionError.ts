import type { CloseHistory, SessionOutcome, Verdict } from "./closeOutcome";
import type { GraphError } from "./graphError";
import { remedyOf, saysMissing } from "./remedyOf";
import { tokenIsToBlame } from "./tokenIsToBlame";
import { waitSeconds } from "./waitSeconds";

/** What an error means for a request that named a session: closeSession and refreshSession alike. */
export function judgeSessionError(error: GraphError, history: CloseHistory): Verdict<SessionOutcome> {
  if (!history.tokenRenewed && tokenIsToBlame(error)) return renewToken(error);
  const remedy = remedyOf(error);
  switch (remedy) {
    case "createAgain":
    case "createWhenFree":
    case "createOtherwise":
    case "liftRestriction":
    case "cleanWorkbook":
      return outcome({ kind: history.seenAlive ? "ended" : "notKnown", error });
    case "workbookGone":
      return outcome({ kind: "workbookGone", error });
    case "askForItem":
      return saysMissing(error) ? { kind: "askForItem", error } : outcome({ kind: "unknown", error });
    case "waitForTurn":
    case "waitForService":
      return outcome({ kind: "later", remedy, waitSeconds: waitSeconds(error, history.attempt ?? 1), error });
    case "abandonSession":
      return outcome({ kind: "unusable", error });
    case "check":
    case undefined:
      // 504 means that Graph stopped waiting, not that nothing was done; and an answer that is not understood is no proof.
      return outcome({ kind: "unknown", error });
    case "newToken":
    case "useOwnerAccount":
    case "askMore":
    case "seeRestriction":
    case "waitForPeople":
    case "waitForCalculation":
    case "checkId":
    case "notOffered":
    case "tooLarge":
    case "simplifyWorkbook":
    case "notAboutSessions":
    case "internalFault":
      return outcome({ kind: "refused", remedy, error });
  }
}

function outcome(outcome: SessionOutcome): Verdict<SessionOutcome> {
  return { kind: "outcome", outcome };
}

function renewToken({ claims }: GraphError): Verdict<SessionOutcome> {
  return claims === undefined ? { kind: "renewToken" } : { kind: "renewToken", claims };
}
