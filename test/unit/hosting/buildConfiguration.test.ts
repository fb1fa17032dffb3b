import { readConfiguration } from "../../../src/core/configuration";
import { buildConfiguration, UNSET_CONFIGURATION } from "../../../src/hosting/buildConfiguration";

describe("the configuration of a build", () => {
  it("belongs to nobody, and the pane's check names the client id as missing", () => {
    expect(buildConfiguration({})).toEqual({ kind: "configuration", configuration: UNSET_CONFIGURATION });
    expect(readConfiguration(UNSET_CONFIGURATION)).toEqual({
      kind: "wrong",
      wrong: [{ name: "clientId", value: "", why: "missing" }],
    });
  });

  it("takes a developer's own registration from the environment", () => {
    const environment = { ADDIN_CLIENT_ID: "6f3c2a10-8d54-4b7e-9a1f-3c5d7e9b1a20", ADDIN_CLOUD: "usgov" };
    expect(buildConfiguration(environment)).toMatchObject({
      configuration: { tenant: "organizations", cloud: "usgov", graphRoot: "https://graph.microsoft.us/v1.0" },
    });
  });

  it("names a wrong value in the environment", () => {
    expect(buildConfiguration({ ADDIN_CLIENT_ID: "x" })).toMatchObject({ wrong: [{ name: "clientId" }] });
  });
});
