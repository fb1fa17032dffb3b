import { readConfiguration } from "../../../src/core/configuration";

const CLIENT_ID = "6f3c2a10-8d54-4b7e-9a1f-3c5d7e9b1a20";
const right = { clientId: CLIENT_ID, tenant: "contoso.onmicrosoft.com" };

describe("the configuration block", () => {
  it("needs a client id and a tenant, and fills in the global cloud, its Graph root and the least scope", () => {
    expect(readConfiguration(right)).toEqual({
      kind: "configuration",
      configuration: { ...right, cloud: "global", graphRoot: "https://graph.microsoft.com/v1.0", scopes: "own" },
    });
  });

  it("takes each cloud's own Graph when none is named", () => {
    const reading = readConfiguration({ ...right, cloud: "usgovdod" });
    expect(reading).toMatchObject({ configuration: { graphRoot: "https://dod-graph.microsoft.us/v1.0" } });
  });

  it("takes a table of SharePoint hosts and their tenants", () => {
    const tenants = { "contoso.sharepoint.com": CLIENT_ID, "fabrikam-my.sharepoint.com": "fabrikam.com" };
    expect(readConfiguration({ ...right, tenants })).toMatchObject({ configuration: { tenants } });
  });

  it.each([["contoso.sharepoint.com"], [{ "contoso.sharepoint.com": "contoso" }], [{ "https://a.b": "a.bc" }]])(
    "refuses %j as a table of hosts",
    (tenants) => {
      expect(readConfiguration({ ...right, tenants })).toMatchObject({
        kind: "wrong",
        wrong: [{ name: "tenants", why: "notATenantTable" }],
      });
    },
  );

  it.each(["organizations", "common", "contoso.com", CLIENT_ID])("accepts the tenant %s", (tenant) => {
    expect(readConfiguration({ ...right, tenant }).kind).toBe("configuration");
  });

  it.each([
    ["clientId", "", "missing"],
    ["clientId", `${CLIENT_ID}0`, "notAGuid"],
    ["clientId", 17, "notAGuid"],
    ["tenant", undefined, "missing"],
    ["tenant", "contoso", "notATenant"],
    ["tenant", "https://contoso.com", "notATenant"],
    ["tenant", "consumers", "notATenant"],
    ["cloud", "mars", "unknownCloud"],
    ["cloud", "constructor", "unknownCloud"],
    ["cloud", "china", "cloudWithoutWorkbooks"],
    ["cloud", "bleu", "cloudWithoutWorkbooks"],
    ["cloud", "delos", "cloudWithoutWorkbooks"],
    ["graphRoot", "http://graph.microsoft.com/v1.0", "notHttps"],
    ["graphRoot", "https://graph.microsoft.com/v1.0/", "notHttps"],
    ["graphRoot", "https://graph.microsoft.com/v1.0?x=1", "notHttps"],
    ["graphRoot", "https://graph.microsoft.com/../v1.0", "notHttps"],
    ["graphRoot", "https://user@graph.microsoft.com/v1.0", "notHttps"],
    ["graphRoot", "https://graph.microsoft.us/v1.0", "otherCloud"],
    ["scopes", "everything", "notAReach"],
  ])("names %s when it is %p: %s", (name, value, why) => {
    expect(readConfiguration({ ...right, [name]: value })).toMatchObject({ kind: "wrong", wrong: [{ name, why }] });
  });

  it("names every wrong value at once", () => {
    const reading = readConfiguration({ clientId: "x", tenant: "y", cloud: "z", graphRoot: "q", scopes: "s" });
    expect(reading.kind === "wrong" ? reading.wrong.map(({ name }) => name) : []).toEqual([
      "clientId",
      "tenant",
      "cloud",
      "graphRoot",
      "scopes",
    ]);
  });

  it.each([null, undefined, "text", 1, []])("refuses %p, which is no object", (json) => {
    expect(readConfiguration(json)).toMatchObject({ kind: "wrong", wrong: [{ name: "configuration" }] });
  });

  it("shows no more of a wrong value than a line can hold", () => {
    const reading = readConfiguration({ ...right, clientId: "x".repeat(5000) });
    expect(reading.kind === "wrong" ? reading.wrong[0]?.value.length : 0).toBe(80);
  });
});
