import type { AuthenticationResult } from "@azure/msal-browser";
import { readToken } from "../../../src/msal/readToken";
import type { Configuration } from "../../../src/core/configuration";

const configuration: Configuration = {
  clientId: "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731",
  tenant: "organizations",
  cloud: "global",
  graphRoot: "https://graph.microsoft.com/v1.0",
  scopes: "own",
};

describe("the account of a token", () => {
  it("is called by its display name, never by its user name, which is a login hint", () => {
    expect(nameOf({ name: "Owner account", username: "owner@contoso.com" })).toBe("Owner account");
  });

  it("shows the ends of its user name only, where it has no display name", () => {
    expect(nameOf({ name: "", username: "owner@contoso.com" })).toBe("o…@contoso.com");
  });
});

describe("the address of an account", () => {
  it("is its user name, where that is one that email reaches: a guest's is not", () => {
    const addressOf = (username: string) =>
      readToken(configuration, resultWith({ account: { ...ACCOUNT, username } })).account.address;
    expect(addressOf("owner@contoso.com")).toBe("owner@contoso.com");
    for (const other of [
      "guest_fabrikam.com#EXT#@contoso.onmicrosoft.com",
      "live.com#a@b.example",
      "",
      "CONTOSO\\owner",
    ]) {
      expect(addressOf(other)).toBeUndefined();
    }
  });
});

describe("a token", () => {
  it("ends when Microsoft says, and has ended already where it says nothing: such a token is used once", () => {
    const end = new Date(1_800_000_000_000);
    expect(readToken(configuration, resultWith({ expiresOn: end })).expiresAt).toBe(1_800_000_000_000);
    expect(readToken(configuration, resultWith({ expiresOn: null })).expiresAt).toBe(0);
  });

  it("belongs to the account's own tenant and object, or to the answer's where the account names none", () => {
    const named = resultWith({ account: { ...ACCOUNT, tenantId: "own tenant", localAccountId: "own object" } });
    expect(readToken(configuration, named).account).toMatchObject({ tenantId: "own tenant", objectId: "own object" });
    const unnamed = resultWith({ account: { ...ACCOUNT, tenantId: "", localAccountId: "" } });
    expect(readToken(configuration, unnamed).account).toMatchObject({ tenantId: "t", objectId: "o" });
  });
});

const ACCOUNT = {
  ...{ name: "Owner account", username: "owner@contoso.com" },
  ...{ homeAccountId: "o.t", localAccountId: "o", tenantId: "t", environment: "" },
};

function resultWith(changes: Partial<AuthenticationResult>): AuthenticationResult {
  const result = { account: ACCOUNT, accessToken: "token", expiresOn: null, scopes: [], tenantId: "t", uniqueId: "o" };
  // Only what readToken reads.
  return { ...result, ...changes } as unknown as AuthenticationResult;
}

function nameOf(names: { readonly name: string; readonly username: string }): string {
  return readToken(configuration, resultWith({ account: { ...ACCOUNT, ...names } })).account.displayName;
}
