import type { Verdict } from "./sessionOutcome";
import { asksToWait, remedyWithoutSession, tokenIsToBlame } from "./remedyOf";
import { type GraphError, waitSeconds } from "./graphError";
import type { Remedy } from "./errorCodeRemedies";
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
  const remedy = remedyWithoutSession(error);
  if (remedy === "check") return outcome({ kind: "maybeOpened", error });
  if (asksToWait(remedy)) {
    return outcome({ kind: "later", remedy, waitSeconds: waitSeconds(error, history.attempt ?? 1), error });
  }
  return outcome({ kind: "refused", remedy, error });
}

function outcome(outcome: CreateOutcome): CreateVerdict {
  return { kind: "outcome", outcome };
}

function renewToken({ claims }: GraphError): CreateVerdict {
  return claims === undefined ? { kind: "renewToken" } : { kind: "renewToken", claims };
}
