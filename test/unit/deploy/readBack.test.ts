import { graphPowerShell } from "../../../src/deploy/registration/graphPowerShell";
import { azureCli } from "../../../src/deploy/registration/azureCli";
import { microsoft365Cli } from "../../../src/deploy/registration/microsoft365Cli";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "../../support/aPackageRequest";
import { aDirectory, type FakeDirectory } from "../../support/fakeDirectory";
import { runInPowerShell } from "../../support/fakeGraphShell";
import { aNewRegistration } from "../../support/registrations";

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
  ["the consent", ({ oauth2PermissionGrants: grants }) => grants.splice(0), /has no consent yet/],
];

describe("the registration script for PowerShell reads back", () => {
  it.each(LOST)("%s, and does not call complete what is not there", (_what, lose, sentence) => {
    const { calls } = runInPowerShell(graphPowerShell(values), aDirectory(aNewRegistration()));
    const readBack = calls.map(({ isWrite }) => isWrite).lastIndexOf(true) + 1;
    const directory = aDirectory(aNewRegistration());
    const run = runInPowerShell(graphPowerShell(values), directory, {
      beforeCall: (call) => void (call === readBack && lose(directory)),
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr).toContain("Run this again in a minute.");
    expect(run.stdout).not.toContain("complete");
  });
});

describe("a registration script", () => {
  it("ends at the first command that fails, before any other can be run", () => {
    const first = (script: string) =>
      script.split("\n").find((line) => line !== "" && !line.startsWith("#") && !line.startsWith("param("));
    expect(first(graphPowerShell(values))).toBe("$ErrorActionPreference = 'Stop'");
    for (const script of [azureCli(values), microsoft365Cli(values)]) expect(first(script)).toMatch(/^set -\w*e/);
  });
});
