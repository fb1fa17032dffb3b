import { AuthError, ClientAuthError, ClientAuthErrorCodes, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { SignInTrouble } from "../core/answers/trouble";
import { nameInRefusal } from "./accountName";
import { reasonOfNumber, reasonOfCode } from "./entraErrorReasons";
import type { StrategyName } from "./signInStrategy";

export type FailedCall = {
  readonly way: StrategyName;
  readonly interactive: boolean;
  readonly tenant: string;
  /** The account that was requested from Microsoft, as the pane names it, if it is known. */
  readonly account?: () => string | undefined;
};

export type AuthErrorReading =
  /** The next interactive request has to carry `claims`. */
  | { readonly kind: "clickNeeded"; readonly claims?: string }
  | { readonly kind: "trouble"; readonly trouble: SignInTrouble };

/** Decides by MSAL's `errorCode` and Entra's number only: messages change, and may hold what must not be shown. */
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

/** NESTED_APP_AUTH_UNAVAILABLE passes on the host's own code, in an error class whose other codes are all known. */
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
  if (isThrottled(error, call)) return "throttled";
  // The user closed the window; from the bridge the same code means that the user cancelled the host's own prompt.
  if (error.errorCode === "user_cancelled") return call.way === "nested" ? "cancelled" : "popupClosed";
  // A refusal by the bridge with neither code nor number that asks for no interaction is Excel's own failure, not Entra's.
  const asks = error instanceof InteractionRequiredAuthError || number !== undefined;
  if (error.errorCode === "" && call.way === "nested" && !asks) return "hostFailed";
  return reasonOfCode(error.errorCode, number);
}

/** Microsoft identified an account, and refused to sign it in. */
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

/** MSAL repeats a throttled answer from its cache, with the bare numbers in place of a code; a host has numbers too. */
function isThrottled(error: AuthError, { way }: FailedCall): boolean {
  return ("status" in error && error.status === 429) || (way !== "nested" && /^\d+( \d+)*$/.test(error.errorCode));
}

/** Silent calls fail like this when a window would help; a silent frame without an answer is one such case. */
function isForAPerson(error: AuthError, reason: SignInTrouble["reason"], { way }: FailedCall): boolean {
  if (reason === "consentMissing") return true;
  if (reason === "timedOut") return way === "browser";
  if (reason !== "refused") return false;
  // What the call brought is not taken any more, and a sign-in brings another (RFC 6749, 5.2). Excel asks by itself.
  if (error.errorCode === "invalid_grant") return way !== "nested";
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
  // MSAL's types say string, but it passes on Entra's JSON as it is, which has numbers.
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
