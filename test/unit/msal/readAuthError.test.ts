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
    "no_account_error",
    "iframe_closed_prematurely",
    "interaction_in_progress",
    "hash_empty_error",
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
