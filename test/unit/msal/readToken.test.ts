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

function nameOf(names: { readonly name: string; readonly username: string }): string {
  const account = { ...names, homeAccountId: "o.t", localAccountId: "o", tenantId: "t", environment: "" };
  // Only what readToken reads.
  const result = { account, accessToken: "token", expiresOn: new Date(), scopes: [], tenantId: "t", uniqueId: "o" };
  return readToken(configuration, result as unknown as AuthenticationResult).account.displayName;
}
