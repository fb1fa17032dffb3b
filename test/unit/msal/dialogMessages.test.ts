import type { Configuration } from "../../../src/core/configuration";
import { dialogUrl, readDialogQuestion } from "../../../src/msal/dialogMessages";

const TENANT = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
const OTHER = "aaaaaaaa-0000-4000-8000-000000000001";

const tenants = { "fabrikam.sharepoint.com": "fabrikam.onmicrosoft.com" };

function configurationOf(tenant: string, table?: Configuration["tenants"]): Configuration {
  return {
    ...(table === undefined ? {} : { tenants: table }),
    clientId: "11111111-2222-4333-8444-555555555555",
    tenant,
    cloud: "global",
    graphRoot: "https://graph.microsoft.com/v1.0",
    scopes: "own",
  };
}

describe("the question in the dialog's address", () => {
  it("arrives as it was asked", () => {
    const question = { fileAccess: "all", tenant: TENANT, claims: '{"access_token":{}}' } as const;
    const url = new URL(dialogUrl("https://addins.contoso.com/taskpane.html#x", question, "en-US"));
    expect(url.pathname).toBe("/auth-dialog.html");
    expect(readDialogQuestion(url.search, configurationOf("common"))).toEqual(question);
  });

  it("says that the person wants to choose the account, and only in this one word", () => {
    const question = { fileAccess: "own", tenant: TENANT, chooses: true } as const;
    const { search } = new URL(dialogUrl("https://addins.contoso.com/taskpane.html", question, "en-US"));
    expect(readDialogQuestion(search, configurationOf("common"))).toEqual(question);
    expect(readDialogQuestion("?account=owner@contoso.com", configurationOf(TENANT))).not.toHaveProperty("chooses");
  });

  it("says that an email is to be sent, in one word and no other", () => {
    const question = { fileAccess: "own", mail: true, tenant: TENANT } as const;
    const { search } = new URL(dialogUrl("https://addins.contoso.com/taskpane.html", question, "en-US"));
    expect(readDialogQuestion(search, configurationOf("common"))).toEqual(question);
    expect(readDialogQuestion("?mail=read", configurationOf(TENANT))).not.toHaveProperty("mail");
  });

  it("may name the domain of an organisation that the configuration knows", () => {
    const question = { fileAccess: "own", tenant: "fabrikam.onmicrosoft.com" } as const;
    const { search } = new URL(dialogUrl("https://addins.contoso.com/taskpane.html", question, "en-US"));
    expect(readDialogQuestion(search, configurationOf("organizations", tenants))).toEqual(question);
  });

  it.each([
    ["organizations", "evil.example"],
    ["organizations", "fabrikam.sharepoint.com"],
    ["organizations", "fabrikam.onmicrosoft.com/x"],
    [TENANT, "fabrikam.onmicrosoft.com"],
  ])("leads a pane of %s to no other domain: %s", (configured, tenant) => {
    const search = `?${new URLSearchParams({ tenant }).toString()}`;
    expect(readDialogQuestion(search, configurationOf(configured, tenants)).tenant).toBe(configured);
  });

  it("never leads a single-tenant configuration to another tenant", () => {
    expect(readDialogQuestion(`?tenant=${OTHER}`, configurationOf(TENANT))).toEqual({
      fileAccess: "own",
      tenant: TENANT,
    });
  });

  it.each(["../evil", "contoso.com/x", "", "https://login.contoso.com"])(
    "takes no tenant that is none: %s",
    (tenant) => {
      const search = `?${new URLSearchParams({ tenant }).toString()}`;
      expect(readDialogQuestion(search, configurationOf("organizations")).tenant).toBe("organizations");
    },
  );

  it.each(["no json", "[]", "null", `{"a":"${"x".repeat(5000)}"}`])("takes no claims that are none", (claims) => {
    const search = `?${new URLSearchParams({ claims }).toString()}`;
    expect(readDialogQuestion(search, configurationOf("common"))).not.toHaveProperty("claims");
  });

  it("takes claims of 4096 characters, which an address still holds, and none that are longer", () => {
    const claimsOf = (length: number) => `{"a":"${"x".repeat(length - 8)}"}`;
    const taken = (claims: string) =>
      readDialogQuestion(`?${new URLSearchParams({ claims }).toString()}`, configurationOf("common")).claims;
    expect([claimsOf(4096).length, taken(claimsOf(4096))]).toEqual([4096, claimsOf(4096)]);
    expect(taken(claimsOf(4097))).toBeUndefined();
  });

  it.each(["common", "organizations", "consumers", TENANT])("may name %s where any tenant is served", (tenant) => {
    for (const configured of ["common", "organizations"]) {
      expect(readDialogQuestion(`?tenant=${tenant}`, configurationOf(configured)).tenant).toBe(tenant);
    }
  });

  it("names its values in the address, and nothing that was not asked", () => {
    const asked = (question: Parameters<typeof dialogUrl>[1]) =>
      new URL(dialogUrl("https://addins.contoso.com/sessions/taskpane.html?a=b#x", question, "en-US"));
    expect(asked({ fileAccess: "own", tenant: TENANT }).href).toBe(
      `https://addins.contoso.com/sessions/auth-dialog.html?language=en-US&reach=own&tenant=${TENANT}`,
    );
    const { search } = asked({ fileAccess: "all", tenant: TENANT, chooses: true, claims: "{}" });
    expect(search).toBe(`?language=en-US&reach=all&tenant=${TENANT}&account=choose&claims=%7B%7D`);
  });
});
