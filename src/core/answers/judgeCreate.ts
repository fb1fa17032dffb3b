import type { Verdict } from "./sessionOutcome";
import { findCode, isDocumented, saysMissing, tokenIsToBlame } from "./remedyOf";
import { type GraphError, waitSeconds } from "./graphError";
import type { Remedy, WorkbookErrorCode } from "./workbookErrorCodes";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/** What came back from createSession: an answer of the `Graph` port fits. A failed operation is an `error`. */
export type CreateReply =
  | { readonly kind: "ok"; readonly value: Created | Pending }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence"; readonly clientRequestId: string };

export type CreateOutcome =
  | Created
  | Pending
  | { readonly kind: "refused"; readonly remedy: Remedy; readonly error: GraphError }
  | { readonly kind: "later"; readonly remedy: Remedy; readonly waitSeconds: number; readonly error: GraphError }
  /** A session may have been opened; its id cannot be known. Never repeated without a click. */
  | { readonly kind: "maybeOpened"; readonly error?: GraphError; readonly clientRequestId?: string };

export type CreateVerdict = Exclude<Verdict<CreateOutcome>, { readonly kind: "askForItem" }>;

type Created = { readonly kind: "created"; readonly id: WorkbookSessionId; readonly persistChanges: boolean };

type Pending = { readonly kind: "pending"; readonly operation: string };

/** `attempt` counts the requests of one creation from 1. */
export type CreateHistory = { readonly tokenRenewed: boolean; readonly attempt?: number };

/** What one answer to createSession, or the end of its operation, means. */
export function judgeCreate(reply: CreateReply, history: CreateHistory): CreateVerdict {
  switch (reply.kind) {
    case "ok":
      return outcome(reply.value);
    case "silence":
      return outcome({ kind: "maybeOpened", clientRequestId: reply.clientRequestId });
    case "error":
      return judgeError(reply.error, history);
  }
}

function judgeError(error: GraphError, history: CreateHistory): CreateVerdict {
  // A proxy's page may replace any answer of Graph, also "opened". There is no retry after one.
  if (error.foreign === true && error.claims === undefined) return outcome({ kind: "maybeOpened", error });
  if (!history.tokenRenewed && tokenIsToBlame(error)) return renewToken(error);
  const row = findCode(error.codes, error.status);
  // A gateway that lost the answer (502, 504) may have passed the request on; an unknown answer proves nothing.
  if (row === undefined || row.remedy === "check" || row.code === "badGateway" || isUnproven(error, row)) {
    return outcome({ kind: "maybeOpened", error });
  }
  // Without a session in the request, a bare 503 is only a busy service (Graph's special case is for sessions).
  const remedy = row.code === "serviceUnavailable" ? "waitForService" : row.remedy;
  if (remedy === "waitForTurn" || remedy === "waitForService") {
    return outcome({ kind: "later", remedy, waitSeconds: waitSeconds(error, history.attempt ?? 1), error });
  }
  return outcome({ kind: "refused", remedy, error });
}

/** A 500 without a documented code, or a 404 that may not be Graph's: the session may have been opened by then. */
function isUnproven(error: GraphError, row: WorkbookErrorCode): boolean {
  if (row.remedy === "askForItem") return !saysMissing(error);
  return row.code === "internalServerError" && !isDocumented(error.codes);
}

function outcome(outcome: CreateOutcome): CreateVerdict {
  return { kind: "outcome", outcome };
}

function renewToken({ claims }: GraphError): CreateVerdict {
  return claims === undefined ? { kind: "renewToken" } : { kind: "renewToken", claims };
}
