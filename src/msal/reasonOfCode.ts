import type { SignInTrouble } from "../core/answers/signInTrouble";

/** What MSAL's, OAuth's and the bridge's codes mean; `number` is Entra's, where it is not known here. */
export function reasonOfCode(code: string, number: number | undefined): SignInTrouble["reason"] {
  const status = own(HOST_STATUS, bare(code));
  if (status !== undefined) return status;
  // OAuth's general word says too much where Entra's number says something else.
  return number !== undefined && GENERAL_WORDS.has(code) ? "refused" : (own(REASON_OF_CODE, code) ?? "refused");
}

/** Under these Entra tells of policies, disabled apps, blocked accounts and much more. */
const GENERAL_WORDS = new Set([
  "access_denied",
  "unauthorized_client",
  "invalid_client",
  "invalid_resource",
  "invalid_scope",
  "server_error",
]);

/** The bridge's status where it came without a code, or in place of one; MSAL's names for brokers are the same. */
const HOST_STATUS: Readonly<Record<string, SignInTrouble["reason"]>> = {
  nonetwork: "noNetwork",
  usercancel: "cancelled",
  accountunavailable: "accountUnavailable",
  disabled: "disabled",
  nestedappauthunavailable: "disabled",
  nativeexecutornotsupported: "disabled",
  userinteractionrequired: "refused",
  transienterror: "hostFailed",
  persistenterror: "hostFailed",
  nativeexecutorerror: "hostFailed",
  contenterror: "hostFailed",
  pageexception: "hostFailed",
};

const REASON_OF_CODE: Readonly<Record<string, SignInTrouble["reason"]>> = {
  user_canceled: "cancelled",
  access_denied: "cancelled",
  interaction_in_progress_cancelled: "cancelled",
  popup_window_error: "popupBlocked",
  empty_window_error: "popupBlocked",
  no_network_connectivity: "noNetwork",
  network_error: "noNetwork",
  post_request_failed: "noNetwork",
  get_request_failed: "noNetwork",
  endpoints_resolution_error: "noNetwork",
  nested_app_auth_bridge_disabled: "disabled",
  temporarily_unavailable: "throttled",
  server_error: "serviceFault",
  too_many_requests: "throttled",
  timed_out: "timedOut",
  consent_required: "consentMissing",
  no_account_found: "accountUnavailable",
  native_account_unavailable: "accountUnavailable",
  popup_relay_unsupported_flow: "notConfigured",
  invalid_client: "notConfigured",
  invalid_resource: "notConfigured",
  invalid_scope: "notConfigured",
  unauthorized_client: "notConfigured",
  untrusted_authority: "notConfigured",
  untrusted_origin: "notConfigured",
};

function bare(code: string): string {
  return code.replaceAll("_", "").toLowerCase();
}

/** A code may be any word, "constructor" too. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
