import type { CloseHistory, SessionOutcome, Verdict, CloseAnswer, CloseVerdict, CloseOutcome } from "./closeOutcome";
import { type GraphError, waitSeconds } from "./graphError";
import { remedyOf, saysMissing, tokenIsToBlame } from "./remedyOf";
import type { SessionAnswer } from "../statements/sessionStatement";

/** What one answer to closeSession means. Silence is not a failure: the session may well be closed. */
export function judgeClose(answer: CloseAnswer, history: CloseHistory): CloseVerdict {
  switch (answer.kind) {
    case "accepted":
      return { kind: "outcome", outcome: { kind: "closed" } };
    case "silence":
      return { kind: "outcome", outcome: { kind: "unknown", clientRequestId: answer.clientRequestId } };
    case "error":
      return judgeSessionError(answer.error, history);
  }
}

/** What refreshSession (*Keep alive*, *Check*) ended in. */
export type RefreshOutcome = { readonly kind: "alive" } | SessionOutcome;

/** What one answer to refreshSession means; `accepted` is a 204 here too (Graph, refreshSession). */
export function judgeRefresh(answer: CloseAnswer, history: CloseHistory): Verdict<RefreshOutcome> {
  switch (answer.kind) {
    case "accepted":
      return { kind: "outcome", outcome: { kind: "alive" } };
    case "silence":
      return { kind: "outcome", outcome: { kind: "unknown", clientRequestId: answer.clientRequestId } };
    case "error":
      return judgeSessionError(answer.error, history);
  }
}

/** What an error means for a request that named a session: closeSession and refreshSession alike. */
function judgeSessionError(error: GraphError, history: CloseHistory): Verdict<SessionOutcome> {
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

/** What came back when the driveItem was asked for: any answer of the `Graph` port fits. */
export type ItemAnswer =
  | { readonly kind: "ok" }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence" }
  | { readonly kind: "offline" };

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

/** What becomes of the session's row: the answer to state about it, or `stays` when nothing was learnt. */
export function fateOf(outcome: CloseOutcome | RefreshOutcome): SessionAnswer | "stays" {
  switch (outcome.kind) {
    case "refused":
    case "later":
      return "stays";
    case "unknown":
      return "noAnswer";
    default:
      return outcome.kind;
  }
}
