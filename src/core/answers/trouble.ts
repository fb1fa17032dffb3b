import type { GraphError } from "./graphError";
import { remedyOf } from "./remedyOf";
import type { Remedy } from "./errorCodeRemedies";

/** All that can stop an action before or instead of Graph's answer to it. */
export type Trouble =
  /**
   * `remedy`: what the error's code means; undefined when that is not known. `inOwnDrive`: the request is for a file in
   * the user's own drive, where access to more files changes nothing. `account`: the display name of whoever asked.
   */
  | GraphTrouble
  | { readonly kind: "signIn"; readonly trouble: SignInTrouble }
  | { readonly kind: "signInNeeded" }
  | { readonly kind: "silence" }
  | { readonly kind: "offline" }
  | { readonly kind: "storage"; readonly why: "blocked" | "full" }
  | { readonly kind: "partMissing" }
  /** An error was thrown instead of an answer. `maybeSent`: a request that changes something may be on its way. */
  | { readonly kind: "failed"; readonly thrown: unknown; readonly maybeSent: boolean };

export type GraphTrouble = {
  readonly kind: "graph";
  readonly error: GraphError;
  readonly remedy: Remedy | undefined;
  readonly inOwnDrive?: true;
  readonly account?: string;
};

export function graphTrouble(error: GraphError, account?: string): GraphTrouble {
  return { kind: "graph", error, remedy: remedyOf(error), ...(account === undefined ? {} : { account }) };
}

/** Why sign-in gave no token. Each reason has its own sentence; `code` is MSAL's or Entra's, for support. */
export type SignInTrouble = {
  readonly reason:
    | "cancelled"
    | "popupBlocked"
    | "popupClosed"
    | "noNetwork"
    | "disabled"
    | "throttled"
    | "timedOut"
    | "consentMissing"
    | "conditionalAccess"
    | "wrongTenant"
    | "accountUnavailable"
    /** Another account answered than Office's own; the next click accepts it. */
    | "otherAccount"
    /** The workbook belongs to another organisation than this add-in is set up for; no sign-in was tried. */
    | "otherOrganization"
    | "notConfigured"
    /** The organization's administrator turned the app off. */
    | "appDisabled"
    /** The account is locked, turned off or deleted, or its password has expired. */
    | "accountBlocked"
    /** Excel's own sign-in failed before Microsoft answered. */
    | "hostFailed"
    /** Microsoft's sign-in service failed. */
    | "serviceFault"
    | "refused";
  readonly code?: string;
  /** AADSTS number, where one is known. */
  readonly number?: number;
  /** The tenant that was asked, where a refusal depends on it. */
  readonly tenant?: string;
  /** The host in the workbook's address, where that is the trouble. */
  readonly host?: string;
  /** The strategies that were tried, each but the last with the code that ended it: `nested: bridge_start_failed`. */
  readonly tried?: readonly string[];
  /**
   * The name of the other account that answered, or of the one that was not signed in, where it is known: a display
   * name, or the ends of a user name. For the pane only, not for support.
   */
  readonly account?: string;
};
