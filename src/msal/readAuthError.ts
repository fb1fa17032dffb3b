import { AuthError, ClientAuthError, ClientAuthErrorCodes, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { SignInTrouble } from "../core/answers/trouble";
import { nameInRefusal } from "./accountName";
import { reasonOfNumber, reasonOfCode } from "./entraErrorReasons";
import type { StrategyName } from "./signInStrategy";

export type FailedCall = {
  readonly way: StrategyName;
  readonly interactive: boolean;
  readonly tenant: string;
  /** Whom Microsoft was asked for, as the pane names accounts, where that is known. */
  readonly account?: () => string | undefined;
};

export type AuthErrorReading =
  /** `claims` is what the next request of a person has to carry. */
  | { readonly kind: "clickNeeded"; readonly claims?: string }
  | { readonly kind: "trouble"; readonly trouble: SignInTrouble };

/** By MSAL's `errorCode` and Entra's number only: messages change, and may carry what must not be shown. */
export function readAuthError(error: unknown, call: FailedCall): AuthErrorReading {
  if (!(error instanceof AuthError)) return trouble("refused", nameOf(error));
  const number = numberOf(error);
  const reason = reasonOf(error, number, call);
  const asksAPerson = number !== undefined && reasonOfNumber(number) === "forAPerson";
  if (!call.interactive && (asksAPerson || isForAPerson(error, reason, call))) return clickNeeded(error);
  const account = isOfAccount(reason, number) ? (nameInRefusal(error.errorMessage) ?? call.account?.()) : undefined;
  return trouble(reason, error.errorCode, number, {
    ...(reason === "wrongTenant" ? { tenant: call.tenant } : {}),
    ...(account === undefined ? {} : { account }),
  });
}

/** NESTED_APP_AUTH_UNAVAILABLE passes the host's own code on, in an error class that knows its codes otherwise. */
export function isBridgeGone(error: unknown): error is ClientAuthError {
  if (!(error instanceof ClientAuthError)) return false;
  return error.errorCode === ClientAuthErrorCodes.nestedAppAuthBridgeDisabled || !CLIENT_CODES.has(error.errorCode);
}

const CLIENT_CODES = new Set<string>(Object.values(ClientAuthErrorCodes));

/** A code that does not look like one may hold anything, and is left out. */
export function shownCode(code: string): string | undefined {
  return /^[\w.-]{1,64}$/.test(code) ? code : undefined;
}

function reasonOf(error: AuthError, number: number | undefined, call: FailedCall): SignInTrouble["reason"] {
  const byNumber = number === undefined ? undefined : reasonOfNumber(number);
  if (byNumber === "forAPerson") return "refused";
  if (byNumber !== undefined) return byNumber;
  if (isThrottled(error)) return "throttled";
  // A window closed by its user; from the bridge the same word means the host's own prompt.
  if (error.errorCode === "user_cancelled") return call.way === "nested" ? "cancelled" : "popupClosed";
  // A refusal of the bridge that names nothing, and asks for nobody, is Excel's own failure, and no word of Entra.
  const asks = error instanceof InteractionRequiredAuthError;
  if (error.errorCode === "" && call.way === "nested" && !asks) return "hostFailed";
  return reasonOfCode(error.errorCode, number);
}

/** Microsoft has looked at an account, and did not sign it in. */
function isOfAccount(reason: SignInTrouble["reason"], number: number | undefined): boolean {
  return OF_ACCOUNT.has(reason) || (reason === "refused" && number !== undefined);
}

const OF_ACCOUNT: ReadonlySet<SignInTrouble["reason"]> = new Set<SignInTrouble["reason"]>([
  "consentMissing",
  "conditionalAccess",
  "wrongTenant",
  "accountUnavailable",
  "accountBlocked",
  "appDisabled",
]);

/** MSAL repeats a throttled answer from its cache, with the bare numbers in place of a code. */
function isThrottled(error: AuthError): boolean {
  return ("status" in error && error.status === 429) || /^\d+( \d+)*$/.test(error.errorCode);
}

/** Silent calls end like this wherever a window would help; a silent frame that gave no answer is one of them. */
function isForAPerson(error: AuthError, reason: SignInTrouble["reason"], { way }: FailedCall): boolean {
  if (reason === "consentMissing") return true;
  if (reason === "timedOut") return way === "browser";
  if (reason !== "refused") return false;
  return error instanceof InteractionRequiredAuthError || CODES_FOR_A_PERSON.has(error.errorCode);
}

const CODES_FOR_A_PERSON = new Set([
  "USER_INTERACTION_REQUIRED",
  "UserInteractionRequired",
  "login_required",
  "interaction_required",
  "no_account_error",
  "no_account_in_silent_request",
  "iframe_closed_prematurely",
  "block_iframe_reload",
  "redirect_bridge_empty_response",
  "hash_empty_error",
  "hash_does_not_contain_known_properties",
  "no_state_in_hash",
  "unable_to_parse_state",
  "state_mismatch",
  "interaction_in_progress",
  "empty_response",
]);

function numberOf(error: AuthError): number | undefined {
  // A string in MSAL's types; Entra's JSON, which is passed on as it is, has numbers.
  const given: unknown = "errorNo" in error ? error.errorNo : undefined;
  if (typeof given === "number") return given;
  const digits =
    (typeof given === "string" ? /^\d+$/.exec(given)?.[0] : undefined) ??
    /AADSTS(\d{4,9})/.exec(error.errorMessage)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown_error";
}

function clickNeeded(error: AuthError): AuthErrorReading {
  const claims = error instanceof InteractionRequiredAuthError ? error.claims : "";
  return claims === "" ? { kind: "clickNeeded" } : { kind: "clickNeeded", claims };
}

function trouble(
  reason: SignInTrouble["reason"],
  errorCode: string,
  number?: number,
  names: Pick<SignInTrouble, "tenant" | "account"> = {},
): AuthErrorReading {
  const code = shownCode(errorCode);
  return {
    kind: "trouble",
    trouble: {
      reason,
      ...(code === undefined ? {} : { code }),
      ...(number === undefined ? {} : { number }),
      ...names,
    },
  };
}
