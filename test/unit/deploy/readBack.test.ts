import { graphPowerShell } from "../../../src/deploy/registration/graphPowerShell";
import { azureCli } from "../../../src/deploy/registration/azureCli";
import { microsoft365Cli } from "../../../src/deploy/registration/microsoft365Cli";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "../../support/aPackageRequest";
import { aDirectory, type FakeDirectory } from "../../support/fakeDirectory";
import { runInPowerShell } from "../../support/fakeGraphShell";
import { startFakeTools, type ToolCall } from "../../support/fakeTools";
import { aNewRegistration } from "../../support/registrations";

let tools: Awaited<ReturnType<typeof startFakeTools>>;

beforeAll(async () => {
  tools = await startFakeTools();
});

afterAll(() => tools.stop());

const values = registrationValues(aPackageRequest());

/** What a tenant may not have taken, though it said so: everything else is there. */
const LOST: readonly (readonly [string, (directory: FakeDirectory) => unknown, RegExp])[] = [
  [
    "the redirect addresses",
    ({ applications }) => applications.forEach((each) => Object.assign(each, { spa: { redirectUris: [] } })),
    /auth-redirect\.html is not in the registration yet/,
  ],
  [
    "the permissions",
    ({ applications }) => applications.forEach((each) => Object.assign(each, { requiredResourceAccess: [] })),
    /^.*The permission .+ is not in the registration yet/m,
  ],
  [
    "one permission",
    ({ applications }) =>
      applications.forEach(({ requiredResourceAccess: [first] }) =>
        Object.assign(first ?? {}, { resourceAccess: first?.resourceAccess.slice(0, -1) }),
      ),
    /The permission id-of-offline_access is not in the registration yet/,
  ],
  ["the consent", ({ oauth2PermissionGrants: grants }) => grants.splice(0), /Files\.ReadWrite has no consent yet/],
  [
    "a part of the consent",
    ({ oauth2PermissionGrants: grants }) => grants.forEach((each) => (each.scope = "Files.ReadWrite openid profile")),
    /offline_access has no consent yet/,
  ],
  [
    "one redirect address",
    ({ applications }) => applications.forEach(({ spa }) => spa.redirectUris.pop()),
    /brk-multihub:\/\/addins\.contoso\.com is not in the registration yet/,
  ],
  [
    "the order of the redirect addresses",
    ({ applications }) => applications.forEach(({ spa }) => spa.redirectUris.reverse()),
    /The redirect addresses are not in their order yet/,
  ],
  [
    "the kind of a permission",
    ({ applications }) =>
      applications.forEach(({ requiredResourceAccess: [first] }) =>
        first?.resourceAccess.forEach((each) => (each.type = "Role")),
      ),
    /The permission id-of-Files\.ReadWrite is not in the registration yet/,
  ],
];

const RUNS = {
  az: (directory: FakeDirectory, options: ReadBack) => tools.run(azureCli(values), directory, options),
  m365: (directory: FakeDirectory, options: ReadBack) => tools.run(microsoft365Cli(values), directory, options),
  PowerShell: (directory: FakeDirectory, options: ReadBack) =>
    Promise.resolve(runInPowerShell(graphPowerShell(values), directory, options)),
};
type ReadBack = { readonly beforeCall?: (call: number) => void };

describe.each(["az", "m365", "PowerShell"] as const)("the registration script for %s reads back", (name) => {
  it.each(LOST)("%s, and does not call complete what is not there", async (_what, lose, sentence) => {
    const { calls } = await RUNS[name](aDirectory(aNewRegistration()), {});
    const readBack = calls.map(({ isWrite }) => isWrite).lastIndexOf(true) + 1;
    const directory = aDirectory(aNewRegistration());
    const run = await RUNS[name](directory, { beforeCall: (call) => void (call === readBack && lose(directory)) });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr).toContain("Run this again in a minute.");
    expect(run.stdout).not.toContain("complete");
  });

  it("the enterprise application that it has just made, before it consents for it", async () => {
    const isMaking = (call: ToolCall | undefined) =>
      call?.isWrite === true && call.words.join(" ").includes("/servicePrincipals");
    const { calls } = await RUNS[name](aDirectory(aNewRegistration()), {});
    const made = calls.findIndex(isMaking);
    const directory = aDirectory(aNewRegistration());
    const run = await RUNS[name](directory, {
      beforeCall: (call) => void (call === made + 1 && directory.servicePrincipals.pop()),
    });
    expect([run.status, run.calls.length]).toEqual([1, made + 2]);
    expect(run.stderr).toContain("The enterprise application is not visible yet. Run this again in a minute.");
    expect(run.stderr).toMatch(/Already written:\n {2}change the .*\n {2}create the enterprise application\n/);
  });

  it("nothing of a tenant that has no enterprise application of Microsoft Graph, and writes nothing there", async () => {
    const directory = aDirectory(aNewRegistration(), { servicePrincipals: [] });
    const run = await RUNS[name](directory, {});
    expect([run.status, run.calls.filter(({ isWrite }) => isWrite)]).toEqual([1, []]);
    expect(run.stderr).toContain(
      "This tenant has no enterprise application of Microsoft Graph itself, which holds the permissions.",
    );
    expect(run.stderr).toContain("Nothing was changed.");
  });
});

describe("a registration script", () => {
  it("ends at the first command that fails, before any other can be run", () => {
    const first = (script: string) =>
      script.split("\n").find((line) => line !== "" && !line.startsWith("#") && !line.startsWith("param("));
    expect(first(graphPowerShell(values))).toBe("$ErrorActionPreference = 'Stop'");
    for (const script of [azureCli(values), microsoft365Cli(values)]) {
      expect(first(script)).toBe("set -euo pipefail");
      // A star in an answer is no pattern for the files of the folder.
      expect(script).toContain("\nset -euo pipefail\nset -f\n");
    }
  });
});
