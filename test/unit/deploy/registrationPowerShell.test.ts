import { aDirectory, GRAPH_APP } from "../../support/fakeDirectory";
import { FAULTS, NAMED, type Fault } from "../../support/fakeFault";
import { runInPowerShell } from "../../support/fakeGraphShell";
import type { ScriptRun } from "../../support/fakeTools";
import { aGrownDirectory, aNewRegistration, CLIENT, DIRECTORIES, OURS, scriptFor } from "../../support/registrations";

const script = (values?: Parameters<typeof scriptFor>[1], more?: Parameters<typeof scriptFor>[2]) =>
  scriptFor("PowerShell", values, more);

const KINDS = Object.keys(DIRECTORIES) as (keyof typeof DIRECTORIES)[];
const writesOf = ({ calls }: ScriptRun) => calls.filter(({ isWrite }) => isWrite).length;

describe("the registration script for PowerShell", () => {
  it("completes a new registration, and says what it has read back", () => {
    const directory = aDirectory(aNewRegistration());
    const { status, stdout, stderr } = runInPowerShell(script(), directory);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("The registration is complete.");
    expect(directory.applications).toMatchObject([{ spa: { redirectUris: OURS } }]);
    expect(directory.applications[0]?.requiredResourceAccess).toEqual([
      {
        resourceAppId: GRAPH_APP,
        resourceAccess: ["Files.ReadWrite", "openid", "profile", "offline_access"].map((scope) => ({
          id: `id-of-${scope}`,
          type: "Scope",
        })),
      },
    ]);
    expect(directory.oauth2PermissionGrants).toMatchObject([
      { consentType: "AllPrincipals", resourceId: "graph", scope: "Files.ReadWrite openid profile offline_access" },
    ]);
    expect(directory.servicePrincipals.map(({ appId }) => appId)).toEqual([GRAPH_APP, CLIENT]);
    expect(runInPowerShell(script({ scopes: "all" }), directory)).toMatchObject({ status: 0 });
    expect(directory.oauth2PermissionGrants[0]?.scope).toMatch(/ Files\.ReadWrite\.All$/);
    expect(runInPowerShell(script({}, { mail: true }), directory)).toMatchObject({ status: 0 });
    expect(directory.oauth2PermissionGrants[0]?.scope).toMatch(/ Files\.ReadWrite\.All Mail\.Send$/);
  });

  it("keeps what is there, and writes nothing the second time", () => {
    const directory = aGrownDirectory();
    expect(runInPowerShell(script(), directory)).toMatchObject({ status: 0 });
    expect(directory.applications[0]?.spa.redirectUris).toEqual([
      OURS[0],
      "https://old.contoso.com/auth-redirect.html",
      OURS[1],
      "brk-multihub://old.contoso.com",
    ]);
    expect(directory.applications[0]?.requiredResourceAccess).toEqual([
      {
        resourceAppId: GRAPH_APP,
        resourceAccess: [
          ["id-of-openid", "Scope"],
          ["User", "Scope"],
          ["id-of-Files.ReadWrite", "Role"],
          ["id-of-Files.ReadWrite", "Scope"],
          ["id-of-profile", "Scope"],
          ["id-of-offline_access", "Scope"],
        ].map(([id, type]) => ({ id, type })),
      },
      { resourceAppId: "another-service", resourceAccess: [{ id: "its-own", type: "Role" }] },
    ]);
    expect(directory.oauth2PermissionGrants[0]?.scope).toBe("User.Read openid Files.ReadWrite profile offline_access");
    const again = runInPowerShell(script(), directory);
    expect([again.status, writesOf(again)]).toEqual([0, 0]);
    expect(again.stdout).toContain("Nothing has to be changed.");
  });

  it("puts https before a brk-multihub that stands first", () => {
    const directory = aDirectory({ ...aNewRegistration(), spa: { redirectUris: [...OURS].reverse() } });
    expect(runInPowerShell(script(), directory).stdout).toContain("put the https redirect addresses first");
    expect(directory.applications[0]?.spa.redirectUris).toEqual(OURS);
  });

  it("shows what it is going to change before it changes it", () => {
    const directory = aGrownDirectory();
    const { stdout } = runInPowerShell(script(), directory);
    expect(stdout.slice(0, stdout.indexOf("The registration is complete."))).toBe(
      [
        `Tenant: ${directory.tenant}`,
        `App registration: ${CLIENT}`,
        "To be changed:",
        "  add the redirect address https://addins.contoso.com/Sessions/auth-redirect.html",
        "  ask for the permission Files.ReadWrite",
        "  ask for the permission profile",
        "  ask for the permission offline_access",
        "  consent for the whole organization to: Files.ReadWrite profile offline_access",
        "",
      ].join("\n"),
    );
  });

  it.each(["-DryRun", "--dry-run", "-dry-run"])("shows it and changes nothing with %s", (word) => {
    for (const kind of KINDS) {
      const directory = DIRECTORIES[kind]();
      const run = runInPowerShell(script(), directory, { args: [word] });
      expect([run.status, writesOf(run)]).toEqual([0, 0]);
      expect(run.stdout).toContain("  add the redirect address https://addins.contoso.com/Sessions/auth-redirect.html");
      expect(run.stdout).toContain("Nothing was changed, because this is a dry run.");
      expect(run.stdout).not.toContain("complete");
      expect(directory).toEqual(DIRECTORIES[kind]());
    }
  });

  it("takes no other word, and asks for nothing then", () => {
    const run = runInPowerShell(script(), aGrownDirectory(), { args: ["--dryrun"] });
    expect([run.status, run.calls]).toEqual([1, []]);
    expect(run.stderr).toContain("takes only -DryRun");
  });

  it.each(KINDS)(
    "stops, writes nothing more and says why, whatever comes for an answer, of a registration %s",
    (kind) => {
      const { calls, status } = runInPowerShell(script(), DIRECTORIES[kind]());
      expect([status, calls.filter(({ isWrite }) => isWrite).length > 1]).toEqual([0, true]);
      for (const fault of FAULTS) {
        for (const call of calls.keys()) {
          // What Connect-MgGraph gives is not looked at: who is signed in is asked for after it.
          if (call === 0 && ["HTML", "empty", "no JSON"].includes(fault)) continue;
          const directory = DIRECTORIES[kind]();
          const run = runInPowerShell(script(), directory, { faultAt: { call, fault } });
          expectStopped(run, call, fault, JSON.stringify(directory) !== JSON.stringify(DIRECTORIES[kind]()));
        }
      }
    },
  );

  it.each(["99999999-2222-4333-8444-555555555555", "fabrikam.onmicrosoft.com", "oso.com", "contoso"])(
    "asks for nothing but the tenant in another one than %s",
    (tenant) => {
      const named = script().replaceAll("contoso.onmicrosoft.com", tenant);
      const { status, stderr, calls } = runInPowerShell(named, aDirectory(aNewRegistration()));
      expect(status).toBe(1);
      expect(stderr).toContain(`555555555555, and this package is for ${tenant}`);
      expect(calls.map(({ words }) => words.join(" ")).join()).not.toMatch(/applications|servicePrincipals|Grants/);
    },
  );

  it.each(["11111111-2222-4333-8444-555555555555", "contoso.com", "Contoso.OnMicrosoft.com"])(
    "knows its tenant by %s",
    (tenant) => {
      expect(runInPowerShell(script({ tenant }), aDirectory(aNewRegistration()))).toMatchObject({ status: 0 });
    },
  );

  it("asks for nothing in another cloud, or where nobody is signed in", () => {
    const other = runInPowerShell(script({ cloud: "usgov" }), aDirectory(aNewRegistration()));
    expect([other.status, other.calls.length]).toEqual([1, 1]);
    expect(other.stderr).toContain("signed in to the cloud Global, and this package is for USGov");
    const nobody = runInPowerShell(script(), aDirectory(aNewRegistration(), { signedOut: true }));
    expect([nobody.status, nobody.stderr.includes("not signed in")]).toEqual([1, true]);
  });

  it("stops without a registration, and at one that lets in too few, and ends with the command", () => {
    const none = runInPowerShell(script(), aDirectory());
    expect(none.stderr).toMatch(/Nothing was changed\.\n {2}\(New-MgApplication .*\)\.AppId\n$/);
    const few = runInPowerShell(script({ tenant: "organizations" }), aDirectory(aNewRegistration()));
    expect(few.stderr).toMatch(
      /signInAudience is AzureADMyOrg[^]*Update-MgApplication -ApplicationId app -SignInAudience/,
    );
    expect([none.status, few.status, writesOf(none), writesOf(few)]).toEqual([1, 1, 0, 0]);
  });

  it("stops at a permission that the cloud does not have, before it has written anything", () => {
    const directory = aDirectory(aNewRegistration());
    for (const principal of directory.servicePrincipals) principal.oauth2PermissionScopes = [];
    const run = runInPowerShell(script(), directory);
    expect([run.status, writesOf(run)]).toEqual([1, 0]);
    expect(run.stderr).toContain("named Files.ReadWrite in this cloud");
  });

  it("reads back what it has written, and does not call complete what is not there", () => {
    for (const lost of ["applications", "oauth2PermissionGrants"] as const) {
      const directory = aGrownDirectory();
      const { calls } = runInPowerShell(script(), aGrownDirectory());
      const readBack = calls.map(({ isWrite }) => isWrite).lastIndexOf(true) + 1;
      const run = runInPowerShell(script(), directory, {
        beforeCall: (call) => void (call === readBack && Object.assign(directory, { [lost]: aGrownDirectory()[lost] })),
      });
      expect([lost, run.status]).toEqual([lost, 1]);
      expect(run.stderr).toMatch(/yet\. Run this again in a minute\./);
      expect(run.stdout).not.toContain("complete");
    }
  });

  it("shows no token that stands in an answer", () => {
    const run = runInPowerShell(script(), aGrownDirectory(), { faultAt: { call: 1, fault: "403" } });
    expect(run.stderr).toContain("Insufficient privileges. ...");
    expect(run.stderr).not.toContain("eyJ");
  });
});

function expectStopped(run: ScriptRun, call: number, fault: Fault, changed: boolean): void {
  const isWrite = run.calls[call]?.isWrite === true;
  const place = `${fault} at ${call}: ${run.calls[call]?.words.join(" ") ?? ""}`;
  const said = run.stdout + run.stderr;
  const silentWrite = isWrite && fault === "empty";
  expect([place, run.status]).toEqual([place, 1]);
  if (!silentWrite) expect([place, run.calls.length]).toEqual([place, call + 1]);
  expect([place, said]).toEqual([place, expect.stringMatching(silentWrite ? /again in a minute/ : NAMED[fault])]);
  expect([place, said]).toEqual([place, expect.not.stringMatching(/is complete|create one|has to be changed/)]);
  const [, list = ""] = /Already written:((?:\n {2}.*)*)/.exec(run.stderr) ?? [];
  const before = run.calls.slice(0, call).filter((each) => each.isWrite).length;
  if (!silentWrite) expect([place, list.match(/\n/g)?.length ?? 0]).toEqual([place, before]);
  if (run.stderr.includes("Nothing was changed.")) expect([place, changed]).toEqual([place, false]);
  const inDoubt = run.stderr.includes("may or may not have been done: ");
  if (isWrite && /408|50|cut|HTML|no JSON/.test(fault)) expect([place, inDoubt]).toEqual([place, true]);
  if (!isWrite || /40[134]|429/.test(fault)) expect([place, inDoubt]).toEqual([place, false]);
}
