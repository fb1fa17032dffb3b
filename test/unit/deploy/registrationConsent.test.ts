import { azureCli } from "../../../src/deploy/registration/azureCli";
import { graphPowerShell } from "../../../src/deploy/registration/graphPowerShell";
import { microsoft365Cli } from "../../../src/deploy/registration/microsoft365Cli";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "../../support/aPackageRequest";
import { aDirectory, type FakeDirectory } from "../../support/fakeDirectory";
import { runInPowerShell } from "../../support/fakeGraphShell";
import { startFakeTools, type ScriptRun } from "../../support/fakeTools";
import { aNewRegistration, CLIENT } from "../../support/registrations";

let tools: Awaited<ReturnType<typeof startFakeTools>>;

beforeAll(async () => {
  tools = await startFakeTools();
});

afterAll(() => tools.stop());

const values = registrationValues(aPackageRequest());
const RUNS: Readonly<Record<string, (directory: FakeDirectory) => Promise<ScriptRun>>> = {
  az: (directory) => tools.run(azureCli(values), directory),
  m365: (directory) => tools.run(microsoft365Cli(values), directory),
  PowerShell: (directory) => Promise.resolve(runInPowerShell(graphPowerShell(values), directory)),
};

const NEEDED = "Files.ReadWrite openid profile offline_access";
type Grant = FakeDirectory["oauth2PermissionGrants"][number];

function grantOf(changes: Partial<Grant>): Grant {
  return {
    id: "there",
    clientId: "ours",
    consentType: "AllPrincipals",
    resourceId: "graph",
    scope: NEEDED,
    ...changes,
  };
}

describe.each(Object.keys(RUNS))("the consent for the organization, by the script for %s", (name) => {
  it.each<[string, Partial<Grant>]>([
    ["one person's own consent", { consentType: "Principal", principalId: "a person" }],
    ["a consent to another service", { resourceId: "another-service" }],
    ["another app's consent", { clientId: "another-app" }],
  ])("is given beside %s, which stays as it is", async (_what, changes) => {
    const there = grantOf(changes);
    const directory = aDirectory(aNewRegistration());
    directory.servicePrincipals.push({ id: "ours", appId: CLIENT });
    directory.oauth2PermissionGrants.push({ ...there });
    const { status, stderr } = (await RUNS[name]?.(directory)) ?? {};
    expect([status, stderr]).toEqual([0, ""]);
    const [first, given] = directory.oauth2PermissionGrants;
    expect(first).toEqual(there);
    expect(given).toMatchObject({ ...grantOf({}), id: given?.id });
    expect(directory.oauth2PermissionGrants).toHaveLength(2);
  });
});
