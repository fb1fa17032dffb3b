import type { SessionFailure, SessionHistory, SessionOutcome, SessionReply, Success, Verdict } from "./sessionOutcome";
import { type GraphError, waitSeconds } from "./graphError";
import { remedyOf, saysMissing, tokenIsToBlame } from "./remedyOf";
import type { SessionAnswer } from "../statements/sessionStatement";

/**
 * Says what one answer to closeSession or refreshSession means; `success` is the outcome of a 204. Silence is not a
 * failure: the request may well have done its work.
 */
export function judgeSession<Word extends Success>(
  reply: SessionReply,
  history: SessionHistory,
  success: Word,
): Verdict<SessionOutcome<Word>> {
  switch (reply.kind) {
    case "accepted":
      return { kind: "outcome", outcome: { kind: success } };
    case "silence":
      return outcome({ kind: "unknown", clientRequestId: reply.clientRequestId });
    case "error":
      return judgeSessionError(reply.error, history);
  }
}

function judgeSessionError(error: GraphError, history: SessionHistory): Verdict<SessionFailure> {
  if (!history.tokenRenewed && tokenIsToBlame(error)) return renewToken(error);
  const remedy = remedyOf(error);
  switch (remedy) {
    case "createAgain":
    case "createWhenFree":
    case "createOtherwise":
    case "liftRestriction":
    case "cleanWorkbook":
      return outcome({ kind: history.seenAlive ? "ended" : "notKnown", remedy, error });
    case "workbookGone":
      return outcome({ kind: "workbookGone", remedy, error });
    case "askForItem":
      return saysMissing(error) ? { kind: "askForItem", error } : outcome({ kind: "unknown", error });
    case "waitForTurn":
    case "waitForService":
      return outcome({ kind: "later", remedy, waitSeconds: waitSeconds(error, history.attempt ?? 1), error });
    case "abandonSession":
      return outcome({ kind: "unusable", error });
    case "check":
    case undefined:
      // A 504 means that Graph stopped waiting, not that nothing was done; an unknown answer proves nothing.
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

function outcome(outcome: SessionFailure): Verdict<SessionFailure> {
  return { kind: "outcome", outcome };
}

function renewToken({ claims }: GraphError): Verdict<SessionFailure> {
  return claims === undefined ? { kind: "renewToken" } : { kind: "renewToken", claims };
}

/** What came back when the driveItem was asked for: any answer of the `Graph` port fits. */
export type ItemAnswer =
  | { readonly kind: "ok" }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence" }
  | { readonly kind: "offline" };

type MissingHistory = Pick<SessionHistory, "seenAlive" | "attempt">;

/**
 * Says what a bare 404 to a session request (`missing`) meant, after the request for the driveItem: if the item exists,
 * the session is missing; if not, the workbook is; without a clear answer about the item, nothing is known.
 */
export function judgeMissing(answer: ItemAnswer, missing: GraphError, history: MissingHistory): SessionFailure {
  switch (answer.kind) {
    case "ok":
      return { kind: history.seenAlive ? "ended" : "notKnown", remedy: "askForItem", error: missing };
    case "silence":
    case "offline":
      return { kind: "unknown", error: missing };
    case "error":
      return judgeItemError(answer.error, missing, history);
  }
}

function judgeItemError(error: GraphError, missing: GraphError, history: MissingHistory): SessionFailure {
  const remedy = remedyOf(error);
  switch (remedy) {
    case "askForItem":
      return saysMissing(error) ? { kind: "workbookGone", remedy, error } : { kind: "unknown", error: missing };
    case "workbookGone":
      return { kind: "workbookGone", remedy, error };
    case "waitForTurn":
    case "waitForService":
      return { kind: "later", remedy, waitSeconds: waitSeconds(error, history.attempt ?? 1), error };
    case "newToken":
    case "askMore":
    case "seeRestriction":
    case "waitForPeople":
      return { kind: "refused", remedy, error };
    default:
      // The request for the item failed for its own reason, which says nothing about the session.
      return { kind: "unknown", error: missing };
  }
}

/** The answer to record for the session, or `unchanged` when nothing was learnt. */
export function answerToRecord(outcome: SessionOutcome): SessionAnswer | "unchanged" {
  switch (outcome.kind) {
    case "refused":
    case "later":
      return "unchanged";
    case "unknown":
      return "noAnswer";
    default:
      return outcome.kind;
  }
}
