import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OptionName } from "../../../src/deploy/givenOptions";
import { azureCli } from "../../../src/deploy/registration/azureCli";
import { graphPowerShell } from "../../../src/deploy/registration/graphPowerShell";
import { microsoft365Cli } from "../../../src/deploy/registration/microsoft365Cli";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "../../support/aPackageRequest";

// Programs are started, which takes seconds on a busy machine.
const CLIENT = "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731";
const GRAPH_APP = "00000003-0000-0000-c000-000000000000";
const TOOL = join(__dirname, "../../support/fakeGraphTool.mjs");
const GUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const SCRIPTS = { az: azureCli, m365: microsoft365Cli, PowerShell: graphPowerShell };
const BASH = ["az", "m365"] as const;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "registration-"));
  for (const name of BASH) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexec "${process.execPath}" "${TOOL}" "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function script(name: keyof typeof SCRIPTS, values: Partial<Record<OptionName, string>> = {}): string {
  return SCRIPTS[name](registrationValues(aPackageRequest(values)));
}

/** Runs a script in a directory that holds what a portal would have left there. */
function run(text: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", text], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}`, STATE: join(folder, "state.json") },
  });
  return { status, stdout, stderr };
}

function setDirectory(application: object | undefined, changes: object = {}): void {
  const scopes = ["Files.ReadWrite", "Files.ReadWrite.All", "openid", "profile", "offline_access"];
  const state = {
    graph: "https://graph.microsoft.com",
    cloud: "AzureCloud",
    tenant: "contoso",
    writes: 0,
    applications: application === undefined ? [] : [application],
    servicePrincipals: [
      {
        id: "graph",
        appId: GRAPH_APP,
        oauth2PermissionScopes: scopes.map((value) => ({ value, id: `id-of-${value}` })),
      },
    ],
    oauth2PermissionGrants: [],
    ...changes,
  };
  writeFileSync(join(folder, "state.json"), JSON.stringify(state));
}

function directory() {
  return JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as {
    writes: number;
    applications: {
      appId: string;
      signInAudience: string;
      spa: { redirectUris: string[] };
      requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[];
    }[];
    servicePrincipals: { appId: string }[];
    oauth2PermissionGrants: { consentType: string; resourceId: string; scope: string }[];
  };
}

const OURS = ["https://addins.contoso.com/Sessions/auth-redirect.html", "brk-multihub://addins.contoso.com"];
const NEW = {
  id: "app",
  appId: CLIENT,
  signInAudience: "AzureADMyOrg",
  spa: { redirectUris: [] },
  requiredResourceAccess: [],
};
const USED = {
  ...NEW,
  spa: { redirectUris: ["brk-multihub://old.contoso.com", "https://old.contoso.com/auth-redirect.html", OURS[1]] },
  requiredResourceAccess: [
    { resourceAppId: "another-service", resourceAccess: [{ id: "its-own", type: "Role" }] },
    {
      resourceAppId: GRAPH_APP,
      resourceAccess: [
        { id: "id-of-openid", type: "Scope" },
        { id: "User", type: "Scope" },
      ],
    },
  ],
};

describe.each(BASH)("the registration script for %s", (name) => {
  it("parses", () => {
    execFileSync("bash", ["-n", "-c", script(name)]);
  });

  it("completes a new registration, and says what it has read back", () => {
    setDirectory(NEW);
    const { status, stdout, stderr } = run(script(name));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("The registration is complete.");
    expect(directory().applications).toMatchObject([
      {
        spa: { redirectUris: OURS },
        requiredResourceAccess: [
          {
            resourceAppId: GRAPH_APP,
            resourceAccess: ["Files.ReadWrite", "openid", "profile", "offline_access"].map((scope) => ({
              id: `id-of-${scope}`,
              type: "Scope",
            })),
          },
        ],
      },
    ]);
    expect(directory().oauth2PermissionGrants).toMatchObject([
      { consentType: "AllPrincipals", resourceId: "graph", scope: "Files.ReadWrite openid profile offline_access" },
    ]);
    expect(directory().servicePrincipals.map(({ appId }) => appId)).toEqual([GRAPH_APP, CLIENT]);

    // Packaged again for all files, the consent grows.
    expect(run(script(name, { scopes: "all" }))).toMatchObject({ status: 0 });
    expect(directory().oauth2PermissionGrants.map(({ scope }) => scope)).toEqual([
      "Files.ReadWrite openid profile offline_access Files.ReadWrite.All",
    ]);
  });

  it("keeps what is there, with https pages before brk-multihub, and changes nothing the second time", () => {
    setDirectory(USED);
    expect(run(script(name))).toMatchObject({ status: 0 });
    const [application] = directory().applications;
    expect(application?.spa.redirectUris).toEqual([
      OURS[0],
      "https://old.contoso.com/auth-redirect.html",
      OURS[1],
      "brk-multihub://old.contoso.com",
    ]);
    expect(application?.requiredResourceAccess.map(({ resourceAppId }) => resourceAppId)).toEqual([
      GRAPH_APP,
      "another-service",
    ]);
    expect(application?.requiredResourceAccess[0]?.resourceAccess.map(({ id }) => id)).toEqual([
      "id-of-openid",
      "User",
      "id-of-Files.ReadWrite",
      "id-of-profile",
      "id-of-offline_access",
    ]);

    const first = directory();
    expect(run(script(name))).toMatchObject({ status: 0 });
    expect({ ...directory(), writes: 0 }).toEqual({ ...first, writes: 0 });
  });

  it("stops without a registration, says how to make one, and makes none", () => {
    setDirectory(undefined);
    const { status, stderr } = run(script(name));
    expect(status).toBe(1);
    expect(stderr).toContain(CLIENT);
    expect(stderr).toMatch(/(az ad|m365 entra) app (create|add)/);
    expect(directory()).toMatchObject({ writes: 0, applications: [] });
  });

  it("stops at a permission that the cloud does not have", () => {
    setDirectory(NEW, { servicePrincipals: [{ id: "graph", appId: GRAPH_APP, oauth2PermissionScopes: [] }] });
    const { status, stderr } = run(script(name));
    expect([status, stderr.includes("named Files.ReadWrite in this cloud")]).toEqual([1, true]);
  });
});

/** What a package is for, and the least that its registration has to let in. */
const AUDIENCES = [
  ["contoso.onmicrosoft.com", "AzureADMyOrg"],
  ["organizations", "AzureADMultipleOrgs"],
  ["common", "AzureADandPersonalMicrosoftAccount"],
] as const;

/** The command that a script ends its complaint with, for a person to run. */
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";

describe.each(BASH)("the registration script for %s", (name) => {
  it.each(AUDIENCES)("names, for the tenant %s, a command that makes a registration for %s", (tenant, audience) => {
    setDirectory(undefined);
    const { stdout } = run(lastLine(run(script(name, { tenant })).stderr));
    expect(directory().applications).toMatchObject([{ signInAudience: audience, appId: stdout.trim() }]);
  });

  it.each([
    ["organizations", "AzureADMyOrg", "AzureADMultipleOrgs"],
    ["common", "AzureADMyOrg", "AzureADandPersonalMicrosoftAccount"],
    ["common", "AzureADMultipleOrgs", "AzureADandPersonalMicrosoftAccount"],
    ["contoso.onmicrosoft.com", "PersonalMicrosoftAccount", "AzureADMyOrg"],
  ])("stops for the tenant %s at %s, and names the command that makes it %s", (tenant, found, needed) => {
    setDirectory({ ...NEW, signInAudience: found });
    const { status, stderr } = run(script(name, { tenant }));
    expect(status).toBe(1);
    expect(stderr).toContain(`signInAudience is ${found}, and this package needs ${needed}`);
    expect(directory()).toMatchObject({ writes: 0, applications: [{ signInAudience: found }] });

    expect(run(lastLine(stderr))).toMatchObject({ status: 0, stderr: "" });
    expect(directory().applications).toMatchObject([{ signInAudience: needed }]);
  });

  it("completes a registration that lets in more than it needs, and leaves it so", () => {
    const wide = { signInAudience: "AzureADandPersonalMicrosoftAccount", api: { requestedAccessTokenVersion: 2 } };
    setDirectory({ ...NEW, ...wide });
    const { status, stdout } = run(script(name, { tenant: "organizations" }));
    expect(status).toBe(0);
    expect(stdout).toContain("Accounts that may sign in: AzureADandPersonalMicrosoftAccount");
    expect(directory().applications).toMatchObject([wide]);
  });
});

describe("the registration script for az", () => {
  it("writes to no other tenant than the named one", () => {
    setDirectory(NEW, { tenant: "11111111-2222-4333-8444-555555555555" });
    const { status, stderr } = run(script("az", { tenant: "99999999-2222-4333-8444-555555555555" }));
    expect(status).toBe(1);
    expect(stderr).toContain("11111111-2222-4333-8444-555555555555");
    expect(directory().writes).toBe(0);
  });

  it("writes to no other cloud than the named one", () => {
    setDirectory(NEW);
    const { status, stderr } = run(script("az", { cloud: "usgov" }));
    expect(status).toBe(1);
    expect(stderr).toContain("az cloud set --name AzureUSGovernment");
    expect(directory().writes).toBe(0);
  });
});

describe.each(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])("the registration script for %s", (name) => {
  it("has the admin's own values, and the id of no permission", () => {
    const text = script(name);
    for (const uri of OURS) expect(text).toContain(uri);
    expect([...new Set(text.match(GUIDS))].sort()).toEqual([GRAPH_APP, CLIENT]);
  });

  it("asks for one permission on files, and no secret", () => {
    expect(script(name)).not.toMatch(/Files\.ReadWrite\.All|secret|password/i);
    expect(script(name, { scopes: "all" })).toContain("Files.ReadWrite.All");
  });

  it.each([
    ["usgov", /AzureUSGovernment|USGovHigh|-Environment USGov /],
    ["usgovdod", /AzureUSGovernment|USGovDoD/],
  ] as const)("signs in to the cloud %s", (cloud, words) => {
    expect(script(name, { cloud })).toMatch(words);
  });
});

describe("the registration script for PowerShell", () => {
  it.each(AUDIENCES)("takes, for the tenant %s, no registration below %s, and creates it so", (tenant, audience) => {
    const text = script("PowerShell", { tenant });
    const accepted = /if \(@\((.*?)\) -notcontains \$app\.SignInAudience\)/.exec(text)?.[1];
    expect(accepted).toMatch(new RegExp(`^'${audience}'`));
    const api = audience === "AzureADandPersonalMicrosoftAccount" ? " -Api @{ RequestedAccessTokenVersion = 2 }" : "";
    expect(text).toContain(`New-MgApplication -DisplayName 'Workbook Sessions' -SignInAudience ${audience}${api})`);
    expect(text).toContain(`Update-MgApplication -ApplicationId $($app.Id) -SignInAudience ${audience}${api}"`);
  });

  it("closes what it opens", () => {
    const code = script("PowerShell").replace(/^#.*$/gm, "");
    const text = code.replace(/"(?:[^"`]|`.)*"|'[^']*'/g, (quoted) => {
      expect(quoted).not.toContain("\n");
      return '""';
    });
    for (const [open, close] of ["()", "{}"]) {
      expect([open, text.split(open ?? "").length]).toEqual([open, text.split(close ?? "").length]);
    }
    expect(text.replaceAll('""', "")).not.toMatch(/["']/);
  });
});
