import type { GraphError } from "./graphError";
import type { Remedy } from "./workbookErrorCodes";

/**
 * What came back from one closeSession request. `accepted` is a 204 and nothing else (Graph, closeSession); any other
 * 2xx is an `error` with the codes of its body. `silence`: it was sent, and no answer came in time.
 */
export type CloseAnswer =
  | { readonly kind: "accepted" }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence"; readonly clientRequestId: string };

/**
 * What this add-in saw before: only a session that it saw alive on this very item can be called "already ended".
 * `attempt` counts the requests of one close from 1, for the own back-off.
 */
export type CloseHistory = {
  readonly seenAlive: boolean;
  readonly tokenRenewed: boolean;
  readonly attempt?: number;
};

/** What to do with an answer: a final outcome, or one more step before there is one. */
export type Verdict<Outcome> =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  /** A bare 404: the session or the workbook. Ask for the driveItem, then `judgeMissing`. */
  | { readonly kind: "askForItem"; readonly error: GraphError }
  /** 401: one fresh token (with `claims`, where there are any), one more request. */
  | { readonly kind: "renewToken"; readonly claims?: string };

export type CloseVerdict = Verdict<CloseOutcome>;

export type CloseOutcome = { readonly kind: "closed" } | SessionOutcome;

/** All that a request which names a session can end in, except success. */
export type SessionOutcome =
  | { readonly kind: "ended"; readonly error: GraphError }
  | { readonly kind: "notKnown"; readonly error: GraphError }
  | { readonly kind: "workbookGone"; readonly error: GraphError }
  | { readonly kind: "refused"; readonly remedy: Remedy; readonly error: GraphError }
  | { readonly kind: "later"; readonly remedy: Remedy; readonly waitSeconds: number; readonly error: GraphError }
  | { readonly kind: "unknown"; readonly error?: GraphError; readonly clientRequestId?: string }
  | { readonly kind: "unusable"; readonly error: GraphError };
