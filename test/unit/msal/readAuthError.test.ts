import { AuthError, BrowserAuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { readAuthError, type FailedCall } from "../../../src/msal/readAuthError";

const click: FailedCall = { way: "browser", interactive: true, tenant: "contoso.com" };
const silent: FailedCall = { ...click, interactive: false };

function browserError(code: string): BrowserAuthError {
  return new BrowserAuthError(code, "");
}

function numbered(number: number): ServerError {
  return new ServerError("invalid_grant", "", `Error(s): AADSTS${number}: with words that change`);
}

describe("MSAL's refusals", () => {
  it.each([
    ["popup_window_error", "popupBlocked"],
    ["empty_window_error", "popupBlocked"],
    ["user_cancelled", "popupClosed"],
    ["user_canceled", "cancelled"],
    ["access_denied", "cancelled"],
    ["timed_out", "timedOut"],
    ["no_network_connectivity", "noNetwork"],
    ["post_request_failed", "noNetwork"],
    ["popup_relay_unsupported_flow", "notConfigured"],
    ["unauthorized_client", "notConfigured"],
    ["a_code_of_tomorrow", "refused"],
  ])("%s from a click is named %s", (code, reason) => {
    expect(readAuthError(browserError(code), click)).toEqual({ kind: "trouble", trouble: { reason, code } });
  });

  it.each([
    "timed_out",
    "consent_required",
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
  ])("%s of a silent request asks for a click, and is never the end", (code) => {
    expect(readAuthError(browserError(code), silent)).toEqual({ kind: "clickNeeded" });
  });

  it("keeps the claims that a person has to bring", () => {
    const error = new InteractionRequiredAuthError("interaction_required", "", "", "", "", "", '{"access_token":{}}');
    expect(readAuthError(error, silent)).toEqual({ kind: "clickNeeded", claims: '{"access_token":{}}' });
  });

  it.each([
    [65001, "consentMissing"],
    [90094, "consentMissing"],
    [53000, "conditionalAccess"],
    [53003, "conditionalAccess"],
    [53011, "conditionalAccess"],
    [530021, "conditionalAccess"],
    [530035, "conditionalAccess"],
    [50105, "conditionalAccess"],
    [50020, "wrongTenant"],
    [90072, "wrongTenant"],
    [700016, "wrongTenant"],
    [50011, "notConfigured"],
    [700046, "notConfigured"],
    [50196, "throttled"],
    [50058, "refused"],
    [53012, "refused"],
    [530036, "refused"],
  ])("AADSTS%i means %s", (number, reason) => {
    expect(readAuthError(numbered(number), click)).toMatchObject({ trouble: { reason, number } });
  });

  it("takes errorNo before the digits in the message, as a number and as text", () => {
    const message = "Error(s): AADSTS50058: …";
    const asText = new ServerError("invalid_grant", "", message, "", "53003");
    const asNumber = Object.assign(new ServerError("invalid_grant", "", message), { errorNo: 53003 });
    for (const error of [asText, asNumber]) {
      expect(readAuthError(error, click)).toMatchObject({ trouble: { reason: "conditionalAccess", number: 53003 } });
    }
  });

  it("takes no errorNo that is not a number from its beginning to its end", () => {
    for (const errorNo of ["53003x", "x53003", "530 03", ""]) {
      const error = new ServerError("invalid_grant", "", "AADSTS50020: …", "", errorNo);
      expect(readAuthError(error, click)).toMatchObject({ trouble: { reason: "wrongTenant", number: 50020 } });
    }
  });

  it("takes no code that says more than one request was throttled, but for MSAL's own repetition", () => {
    for (const code of ["90055 x", "x 90055", "90055  50196"]) {
      expect(readAuthError(new ServerError(code, ""), click)).toMatchObject({ trouble: { reason: "refused" } });
    }
    expect(readAuthError(new ServerError("90055", ""), click)).toMatchObject({ trouble: { reason: "throttled" } });
  });

  it.each([
    "consentMissing",
    "conditionalAccess",
    "wrongTenant",
    "accountUnavailable",
    "accountBlocked",
    "appDisabled",
  ])(
    "names whom Microsoft was asked for where the trouble is %s, and where it is a number that we do not know",
    (reason) => {
      const numbers = {
        consentMissing: 65001,
        conditionalAccess: 53003,
        wrongTenant: 50020,
        accountBlocked: 50053,
        appDisabled: 7000112,
      };
      const number = new Map(Object.entries(numbers)).get(reason);
      const asked = { ...click, account: () => "o…@contoso.com" };
      const error = number === undefined ? browserError("no_account_found") : numbered(number);
      expect(readAuthError(error, asked)).toMatchObject({ trouble: { reason, account: "o…@contoso.com" } });
      expect(readAuthError(numbered(9_999_999), asked)).toMatchObject({ trouble: { account: "o…@contoso.com" } });
    },
  );

  it.each([
    "popup_window_error",
    "no_network_connectivity",
    "server_error",
    "a_code_of_tomorrow",
    "unauthorized_client",
  ])("names nobody where no account was looked at: %s", (code) => {
    const reading = readAuthError(browserError(code), { ...click, account: () => "o…@contoso.com" });
    expect(JSON.stringify(reading)).not.toContain("o…");
  });

  it("shows no code that does not look like one", () => {
    for (const code of ["a code", "", "x".repeat(65), "a\nb", "<b>", "owner@contoso.com"]) {
      expect(readAuthError(browserError(code), click)).toEqual({ kind: "trouble", trouble: { reason: "refused" } });
    }
    for (const code of ["x".repeat(64), "a.b-c_1"]) {
      expect(readAuthError(browserError(code), click)).toMatchObject({ trouble: { code } });
    }
  });

  it("knows a throttled request by its status, and by MSAL's repetition of it", () => {
    expect(readAuthError(new ServerError("x", "", "", "", "", 429), click)).toMatchObject({
      trouble: { reason: "throttled" },
    });
    expect(readAuthError(new ServerError("90055 50196", ""), click)).toMatchObject({
      trouble: { reason: "throttled" },
    });
  });

  it("asks for a click where a second factor is to be registered", () => {
    const error = new InteractionRequiredAuthError("interaction_required", "", "AADSTS53004: …");
    expect(readAuthError(error, silent)).toEqual({ kind: "clickNeeded" });
  });

  it("asks for a click where a silent frame gave no answer, and says that a host gave none", () => {
    const error = browserError("timed_out");
    expect(readAuthError(error, silent)).toEqual({ kind: "clickNeeded" });
    const timedOut = { kind: "trouble", trouble: { reason: "timedOut", code: "timed_out" } };
    expect(readAuthError(error, { ...silent, way: "nested" })).toEqual(timedOut);
    expect(readAuthError(error, { ...silent, way: "dialog" })).toEqual(timedOut);
    expect(readAuthError(error, click)).toEqual(timedOut);
  });

  it("carries no message, whatever it holds", () => {
    const error = new AuthError("x_error", "", "owner@contoso.com eyJ0eXAi");
    expect(JSON.stringify(readAuthError(error, click))).not.toMatch(/owner|eyJ0/);
  });

  it("names an exception that is not MSAL's by its class", () => {
    expect(readAuthError(new TypeError("x is null"), click)).toEqual({
      kind: "trouble",
      trouble: { reason: "refused", code: "TypeError" },
    });
  });
});
