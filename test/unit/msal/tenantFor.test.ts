import type { Configuration } from "../../../src/core/configuration";
import { isElsewhere, tenantFor } from "../../../src/msal/tenantFor";

const CONTOSO = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
const FABRIKAM = "1f6d2c84-90ab-4c3e-8d57-2b71e04f9a35";
const tenants = { "contoso.sharepoint.com": CONTOSO, "fabrikam.sharepoint.com": FABRIKAM };
const context = { tenantId: FABRIKAM, objectId: "o", loginHint: "", isPersonal: false };

function configuration(tenant: string, table: Configuration["tenants"] = tenants): Configuration {
  const base = {
    clientId: CONTOSO,
    cloud: "global",
    graphRoot: "https://graph.microsoft.com/v1.0",
    scopes: "own",
  } as const;
  return { ...base, tenant, ...(table === undefined ? {} : { tenants: table }) };
}

describe("the tenant that is asked", () => {
  it("is that of the workbook's host, so that a guest gets a token which is good there", () => {
    expect(tenantFor(configuration("organizations"), context, "contoso.sharepoint.com")).toBe(CONTOSO);
  });

  it("is Office's own where no table knows the host", () => {
    expect(tenantFor(configuration("organizations"), context, "adventure.sharepoint.com")).toBe(FABRIKAM);
    expect(tenantFor(configuration("organizations", {}), context, "contoso.sharepoint.com")).toBe(FABRIKAM);
    expect(tenantFor(configuration("organizations"), context, "constructor")).toBe(FABRIKAM);
  });

  it("is that of personal accounts where Office uses one and all accounts may sign in, and only there", () => {
    const personal = { ...context, isPersonal: true };
    expect(tenantFor(configuration("common"), personal, undefined)).toBe("consumers");
    expect(tenantFor(configuration("organizations"), personal, undefined)).toBe("organizations");
    expect(tenantFor(configuration(CONTOSO), personal, undefined)).toBe(CONTOSO);
    expect(tenantFor(configuration("common"), context, undefined)).toBe(FABRIKAM);
    expect(tenantFor(configuration("common"), personal, "contoso.sharepoint.com")).toBe(CONTOSO);
  });

  it("is always the one of a single-tenant configuration", () => {
    expect(tenantFor(configuration(CONTOSO), context, "fabrikam.sharepoint.com")).toBe(CONTOSO);
  });
});

describe("a workbook of another organisation", () => {
  const partner = { "fabrikam.sharepoint.com": FABRIKAM };

  it("is told by a single tenant's table, which lists its host with another tenant", () => {
    expect(isElsewhere(configuration(CONTOSO), "contoso.sharepoint.com")).toBe(false);
    expect(isElsewhere(configuration(CONTOSO), "fabrikam.sharepoint.com")).toBe(true);
    expect(isElsewhere(configuration(CONTOSO.toUpperCase()), "contoso.sharepoint.com")).toBe(false);
  });

  it("is not suspected at a host that the table does not list: a table of partners locks nobody out", () => {
    expect(isElsewhere(configuration(CONTOSO, partner), "contoso-my.sharepoint.com")).toBe(false);
    expect(isElsewhere(configuration(CONTOSO, {}), "contoso.sharepoint.com")).toBe(false);
    expect(isElsewhere(configuration(CONTOSO, partner), "constructor")).toBe(false);
  });

  it("is told by domains as well as by ids", () => {
    const table = { "fabrikam.sharepoint.com": "fabrikam.com", "contoso.sharepoint.com": "Contoso.com" };
    expect(isElsewhere(configuration("contoso.com", table), "fabrikam.sharepoint.com")).toBe(true);
    expect(isElsewhere(configuration("contoso.com", table), "contoso.sharepoint.com")).toBe(false);
  });

  it("cannot be told by an id and a domain, which may name the same one", () => {
    expect(isElsewhere(configuration("fabrikam.com", partner), "fabrikam.sharepoint.com")).toBe(false);
    expect(
      isElsewhere(configuration(FABRIKAM, { "fabrikam.sharepoint.com": "fabrikam.com" }), "fabrikam.sharepoint.com"),
    ).toBe(false);
  });

  it("cannot be told without a table or a host, or for many tenants", () => {
    const { tenants: _none, ...without } = configuration(CONTOSO);
    expect(isElsewhere(without, "fabrikam.sharepoint.com")).toBe(false);
    expect(isElsewhere(configuration("organizations"), "fabrikam.sharepoint.com")).toBe(false);
    expect(isElsewhere(configuration(CONTOSO), undefined)).toBe(false);
  });
});
