import { randomUUID } from "node:crypto";

/** An error as Entra reports it: OAuth's code, its own number, and a sentence that no program should read. */
export type EntraError = { readonly number: number; readonly error: string; readonly suberror?: string };

type Known = { readonly error: string; readonly suberror?: string; readonly text: string };

/** Entra, "Microsoft Entra authentication and authorization error codes". */
const KNOWN: Readonly<Record<number, Known>> = {
  50011: { error: "invalid_request", text: "The redirect URI does not match the redirect URIs of the application." },
  50020: { error: "access_denied", text: "User account from identity provider does not exist in tenant." },
  50058: { error: "login_required", text: "A silent sign-in request was sent but no user is signed in." },
  50076: { error: "interaction_required", suberror: "basic_action", text: "You must use multi-factor authentication." },
  53003: { error: "access_denied", text: "Access has been blocked by Conditional Access policies." },
  65001: {
    error: "consent_required",
    suberror: "consent_required",
    text: "The user or administrator has not consented to use the application.",
  },
  65004: { error: "access_denied", text: "User declined to consent to access the app." },
  70000: { error: "invalid_grant", suberror: "bad_token", text: "The provided grant has expired or was revoked." },
  90002: { error: "invalid_request", text: "Tenant not found." },
  90033: { error: "temporarily_unavailable", text: "The service is temporarily unavailable. Please retry later." },
  90072: { error: "access_denied", text: "User account does not exist in tenant and cannot access the application." },
  90094: { error: "access_denied", text: "The grant requires administrator permission." },
  530021: { error: "access_denied", text: "Application does not meet the conditional access approved app list." },
  700016: { error: "unauthorized_client", text: "Application was not found in the directory." },
  9002325: { error: "invalid_request", text: "Proof Key for Code Exchange is required for cross-origin redemption." },
  9002326: { error: "invalid_request", text: "Cross-origin token redemption is not permitted for this origin." },
  9002327: { error: "invalid_request", text: "Tokens for the SPA client-type may only be redeemed cross-origin." },
};

const OTHER: Known = { error: "invalid_request", text: "The request is not valid." };

export function entraError(number: number): EntraError {
  const { error, suberror } = KNOWN[number] ?? OTHER;
  return { number, error, ...(suberror === undefined ? {} : { suberror }) };
}

/** `error_description`, with the ids that Entra adds to each. */
export function entraDescription(number: number, now: number): string {
  const { text } = KNOWN[number] ?? OTHER;
  const timestamp = new Date(now).toISOString().replace("T", " ").slice(0, 19);
  return `AADSTS${number}: ${text} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: ${timestamp}Z`;
}

/** Entra's number for an error that the library names by OAuth's code; none when a person just cancelled. */
export function numberOf(error: string, description: string): number | undefined {
  const told = /AADSTS(\d+)/.exec(description)?.[1];
  if (told !== undefined) return Number(told);
  if (/code_challenge|PKCE/i.test(description)) return 9002325;
  if (/redirect_uri/i.test(description)) return 50011;
  switch (error) {
    case "access_denied":
      return undefined;
    case "login_required":
    case "account_selection_required":
      return 50058;
    case "consent_required":
    case "interaction_required":
      return 65001;
    case "invalid_client":
    case "unauthorized_client":
      return 700016;
    case "invalid_grant":
      return 70000;
    default:
      return 90014;
  }
}
