import type { SignInTrouble } from "../core/answers/trouble";

/** The reason behind a code of MSAL, OAuth or the bridge. `number`: Entra's, if `reasonOfNumber` does not know it. */
export function reasonOfCode(code: string, number: number | undefined): SignInTrouble["reason"] {
  const status = own(HOST_STATUS, bare(code));
  if (status !== undefined) return status;
  // With an Entra number that is not known here, a general OAuth code is too vague to give a reason.
  return number !== undefined && GENERAL_WORDS.has(code) ? "refused" : (own(REASON_OF_CODE, code) ?? "refused");
}

/** Entra uses these codes for policies, disabled apps, blocked accounts and much more. */
const GENERAL_WORDS = new Set([
  "access_denied",
  "unauthorized_client",
  "invalid_client",
  "invalid_resource",
  "invalid_scope",
  "server_error",
]);

/** The bridge's statuses, which come without a code or in place of one. MSAL uses the same names for brokers. */
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

/** Looks up own properties only: a code may be any word, even "constructor". */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * What Entra's error numbers mean for us (Entra, "Microsoft Entra authentication and authorization error codes").
 * `forAPerson`: nothing is wrong, Entra wants to ask the user. Undefined for a number that is not known here: it is
 * shown as a number, without a reason.
 */
export function reasonOfNumber(number: number): SignInTrouble["reason"] | "forAPerson" | undefined {
  return REASONS.find(([, numbers]) => numbers.has(number))?.[0] ?? (isConditionalAccess(number) ? POLICY : undefined);
}

const POLICY = "conditionalAccess";

const REASONS: readonly (readonly [SignInTrouble["reason"] | "forAPerson", ReadonlySet<number>])[] = [
  // The person declined to consent.
  ["cancelled", new Set([65004])],
  ["consentMissing", new Set([65001, 90008, 90093, 90094, 90095, 90099, 900941])],
  // The organization's rules: assignment, tenant restrictions, cross-tenant access, devices, hours, age.
  [
    POLICY,
    new Set([
      50105, 50002, 50005, 500021, 500022, 500212, 500213, 50097, 50127, 50129, 50131, 50155, 50177, 50178, 50187,
      54000, 80012, 130007, 135011,
    ]),
  ],
  ["appDisabled", new Set([7000112, 1000031])],
  ["accountBlocked", new Set([50053, 50055, 50057, 50144, 500341, 500571])],
  [
    "wrongTenant",
    new Set([
      16000, 16003, 50014, 50020, 500200, 500208, 50034, 50059, 50128, 50194, 51004, 90002, 90019, 90038, 90072, 90084,
      700011, 700016, 1000104, 9002332,
    ]),
  ],
  [
    "notConfigured",
    new Set([
      28002, 28003, 50001, 50011, 500011, 500113, 65002, 65005, 650052, 650053, 650054, 650056, 650057, 70001, 70002,
      70003, 70004, 70005, 70007, 70011, 700022, 700023, 700025, 700038, 700046, 700054, 7000215, 7000218, 7000222,
      90124, 90130, 900144, 900971, 9001023, 9002325, 9002326, 9002327,
    ]),
  ],
  ["throttled", new Set([50088, 50166, 50196, 90006, 90024, 90033, 90055])],
  [
    "serviceFault",
    new Set([40008, 40010, 50000, 50033, 50087, 70012, 80001, 80002, 90012, 90036, 90090, 90091, 90092]),
  ],
  [
    "forAPerson",
    new Set([
      16001, 16002, 160021, 40009, 50056, 50058, 50072, 50074, 50076, 50078, 50079, 50085, 50089, 50125, 50126, 50132,
      50133, 50135, 50139, 50140, 50143, 50158, 50168, 50173, 50197, 50199, 51006, 53004, 54005, 70000, 70008, 700020,
      70043, 70044, 700081, 700082, 700084, 9002341,
    ]),
  ],
];

/** REASONS already holds 53004: it asks to register another factor, which the sign-in window can do. */
function isConditionalAccess(number: number): boolean {
  return (number >= 53000 && number <= 53011) || (number >= 530001 && number <= 530035);
}
