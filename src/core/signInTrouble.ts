/** Why no token could be had. Each has its own sentence; `code` is MSAL's or Entra's, for support. */
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
    | "notConfigured"
    | "refused";
  readonly code?: string;
  /** AADSTS number, where one is known. */
  readonly number?: number;
  /** The tenant that was asked, where a refusal depends on it. */
  readonly tenant?: string;
};
