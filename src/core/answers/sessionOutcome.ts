import type { GraphError } from "./graphError";
import type { Remedy } from "./errorCodeRemedies";

/**
 * What came back from one request that names a session. `accepted` is a 204 and nothing else (Graph, closeSession and
 * refreshSession); any other 2xx is an `error` with the codes of its body. `silence`: it was sent, but no answer came
 * in time.
 */
export type SessionReply =
  | { readonly kind: "accepted" }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence"; readonly clientRequestId: string };

/**
 * What this add-in saw before: only a session that it saw alive on this very item can be called "already ended".
 * `attempt` counts the requests of one action from 1, for our own backoff.
 */
export type SessionHistory = {
  readonly seenAlive: boolean;
  readonly tokenRenewed: boolean;
  readonly attempt?: number;
};

/** What to do with an answer: a final outcome, or one more step before there is one. */
export type Verdict<Outcome> =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  /** A bare 404: the session or the workbook is missing. Ask for the driveItem, then `judgeMissing`. */
  | { readonly kind: "askForItem"; readonly error: GraphError }
  /** 401: one fresh token (with `claims`, where there are any), one more request. */
  | { readonly kind: "renewToken"; readonly claims?: string };

/** The outcome of a success: `closed` of closeSession, `alive` of refreshSession (*Keep alive*, *Check*). */
export type Success = "closed" | "alive";

export type CloseOutcome = SessionOutcome<"closed">;
export type RefreshOutcome = SessionOutcome<"alive">;

/** Every outcome of a request that names a session. `remedy` is what the error's code means. */
export type SessionOutcome<Word extends Success = Success> = { readonly kind: Word } | SessionFailure;

export type SessionFailure =
  | { readonly kind: "ended" | "notKnown" | "workbookGone"; readonly remedy: Remedy; readonly error: GraphError }
  | { readonly kind: "refused"; readonly remedy: Remedy; readonly error: GraphError }
  | { readonly kind: "later"; readonly remedy: Remedy; readonly waitSeconds: number; readonly error: GraphError }
  | { readonly kind: "unknown"; readonly error?: GraphError; readonly clientRequestId?: string }
  | { readonly kind: "unusable"; readonly error: GraphError };
