import fc from "fast-check";
import { readDialogMessage, writeDialogMessage, type DialogMessage } from "../../../src/msal/dialogMessages";

const token: DialogMessage = {
  kind: "token",
  token: "dialog-token",
  expiresAt: 1_800_000_000_000,
  account: { tenantId: "a tenant", objectId: "an object", displayName: "Owner account", personal: false },
  homeAccountId: "an object.a tenant",
  scopes: ["Files.ReadWrite", "openid"],
};

/** What a sign-in in a dialog can end with, each with all that is told of it. */
const TROUBLES = [
  "cancelled",
  "popupClosed",
  "noNetwork",
  "throttled",
  "timedOut",
  "consentMissing",
  "conditionalAccess",
  "wrongTenant",
  "accountUnavailable",
  "notConfigured",
  "appDisabled",
  "accountBlocked",
  "hostFailed",
  "serviceFault",
  "refused",
] as const;

describe("the message of the sign-in dialog", () => {
  it.each([
    token,
    { ...token, account: { ...token.account, address: "owner@contoso.com" } },
    { ...token, account: { ...token.account, personal: true }, scopes: [], expiresAt: 0 },
  ])("brings a token as it is, with its account, its end and its scopes", (message) => {
    expect(readDialogMessage(writeDialogMessage(message))).toEqual(message);
  });

  it.each(TROUBLES)("brings the trouble %s as it is, with code, number, tenant and account", (reason) => {
    const trouble = { reason, code: "a_code", number: 50020, tenant: "contoso.com", account: "o…@contoso.com" };
    expect(readDialogMessage(writeDialogMessage({ kind: "trouble", trouble }))).toEqual({ kind: "trouble", trouble });
    expect(readDialogMessage(writeDialogMessage({ kind: "trouble", trouble: { reason } }))).toEqual({
      kind: "trouble",
      trouble: { reason },
    });
  });

  it("drops what a trouble tells in another form, and keeps the rest", () => {
    const told = { reason: "wrongTenant", code: 1, number: "50020", tenant: {}, account: null, text: "…" };
    expect(readDialogMessage(JSON.stringify({ kind: "trouble", trouble: told }))).toEqual({
      kind: "trouble",
      trouble: { reason: "wrongTenant" },
    });
  });

  it("is none when any part of its token is missing or of another form", () => {
    const parts = ["token", "expiresAt", "homeAccountId", "scopes", "account"] as const;
    const ofAccount = ["tenantId", "objectId", "displayName", "personal"] as const;
    const wrong = fc.constantFrom(undefined, null, {}, [1], ["a", 2]);
    fc.assert(
      fc.property(fc.constantFrom(...parts), wrong, (part, value) => {
        expect(readDialogMessage(JSON.stringify({ ...token, [part]: value }))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ofAccount), wrong, (part, value) => {
        const account = { ...token.account, [part]: value };
        expect(readDialogMessage(JSON.stringify({ ...token, account }))).toBeUndefined();
      }),
    );
    expect(readDialogMessage(JSON.stringify({ ...token, token: "" }))).toBeUndefined();
    expect(readDialogMessage(JSON.stringify({ ...token, expiresAt: "1800000000000" }))).toBeUndefined();
  });
});
