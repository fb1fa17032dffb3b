import type { Configuration } from "../../../src/core/configuration";
import { grantedScopes, scopesFor } from "../../../src/msal/scopesFor";

function configurationOf(changes: Partial<Configuration>): Configuration {
  return {
    clientId: "11111111-2222-4333-8444-555555555555",
    tenant: "organizations",
    cloud: "global",
    graphRoot: "https://graph.microsoft.com/v1.0",
    scopes: "own",
    ...changes,
  };
}

describe("the permission that a token is asked for", () => {
  it.each([
    ["own", "own", "Files.ReadWrite"],
    ["own", "all", "Files.ReadWrite.All"],
    ["all", "own", "Files.ReadWrite.All"],
    ["all", "all", "Files.ReadWrite.All"],
  ] as const)("of an add-in set up for %s, reaching %s files, is %s", (scopes, fileAccess, wanted) => {
    expect(scopesFor(configurationOf({ scopes }), { fileAccess })).toEqual([wanted]);
  });

  it.each([
    ["usgov", "https://graph.microsoft.us"],
    ["usgovdod", "https://dod-graph.microsoft.us"],
  ] as const)("names the Graph of the cloud %s, for which a bare name would mean the global one", (cloud, graph) => {
    expect(scopesFor(configurationOf({ cloud }), { fileAccess: "own" })).toEqual([`${graph}/Files.ReadWrite`]);
    expect(scopesFor(configurationOf({ cloud, scopes: "all" }), { fileAccess: "own" })).toEqual([
      `${graph}/Files.ReadWrite.All`,
    ]);
  });
});

describe("the permission to send an email", () => {
  it("is Mail.Send alone, however far the access to files goes, with the cloud's Graph before it where needed", () => {
    for (const fileAccess of ["own", "all"] as const) {
      expect(scopesFor(configurationOf({ scopes: "all" }), { fileAccess, mail: true })).toEqual(["Mail.Send"]);
    }
    const usgov = configurationOf({ cloud: "usgov" });
    expect(scopesFor(usgov, { fileAccess: "own", mail: true })).toEqual(["https://graph.microsoft.us/Mail.Send"]);
  });
});

describe("the permissions of a token", () => {
  it("are told by their bare names, with or without Graph's address before them, in whatever case that is", () => {
    const granted = [
      "https://Graph.Microsoft.com/Files.ReadWrite",
      "",
      "openid",
      "https://graph.microsoft.com/User.Read",
    ];
    expect(grantedScopes(configurationOf({}), granted)).toEqual(["Files.ReadWrite", "openid", "User.Read"]);
  });

  it("of another resource than this cloud's Graph keep its address: they are no permissions of Graph", () => {
    const other = [
      "https://graph.microsoft.com/Files.ReadWrite",
      "https://graph.microsoft.us.evil.example/Files.ReadWrite",
    ];
    expect(grantedScopes(configurationOf({ cloud: "usgov" }), other)).toEqual(other);
  });
});
