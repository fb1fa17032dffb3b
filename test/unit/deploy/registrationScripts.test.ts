import { execFileSync } from "node:child_process";
import { aDirectory, GRAPH_APP } from "../../support/fakeDirectory";
import { startFakeTools } from "../../support/fakeTools";
import { aNewRegistration, aUsedRegistration, CLIENT, OURS, scriptFor } from "../../support/registrations";

const GUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const BASH = ["az", "m365"] as const;

let tools: Awaited<ReturnType<typeof startFakeTools>>;

beforeAll(async () => {
  tools = await startFakeTools();
});

afterAll(() => tools.stop());

describe.each(BASH)("the registration script for %s", (name) => {
  it("parses", () => {
    execFileSync("bash", ["-n", "-c", scriptFor(name)]);
  });

  it("completes a new registration, and says what it has read back", async () => {
    const directory = aDirectory(aNewRegistration());
    const { status, stdout, stderr } = await tools.run(scriptFor(name), directory);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("The registration is complete.");
    expect(directory.applications).toMatchObject([
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
    expect(directory.oauth2PermissionGrants).toMatchObject([
      { consentType: "AllPrincipals", resourceId: "graph", scope: "Files.ReadWrite openid profile offline_access" },
    ]);
    expect(directory.servicePrincipals.map(({ appId }) => appId)).toEqual([GRAPH_APP, CLIENT]);

    // Packaged again for email, the consent grows by that.
    expect(await tools.run(scriptFor(name, {}, { mail: true }), directory)).toMatchObject({ status: 0, stderr: "" });
    expect(directory.applications[0]?.requiredResourceAccess[0]?.resourceAccess).toContainEqual({
      id: "id-of-Mail.Send",
      type: "Scope",
    });

    // Packaged again for all files, it grows further, and what was there stays.
    expect(await tools.run(scriptFor(name, { scopes: "all" }), directory)).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(directory.oauth2PermissionGrants.map(({ scope }) => scope)).toEqual([
      "Files.ReadWrite openid profile offline_access Mail.Send Files.ReadWrite.All",
    ]);
  });

  it("keeps what is there, with https pages before brk-multihub, and writes nothing the second time", async () => {
    const directory = aDirectory(aUsedRegistration());
    expect(await tools.run(scriptFor(name), directory)).toMatchObject({ status: 0, stderr: "" });
    const [application] = directory.applications;
    expect(application?.spa.redirectUris).toEqual([
      OURS[0],
      "https://old.contoso.com/auth-redirect.html",
      OURS[1],
      "brk-multihub://old.contoso.com",
    ]);
    expect(application?.requiredResourceAccess).toEqual([
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

    const { status, stdout, calls } = await tools.run(scriptFor(name), directory);
    expect(status).toBe(0);
    expect(stdout).toContain("Nothing has to be changed.");
    expect(stdout).toContain("The registration is complete.");
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it("leaves the order of redirect addresses that is right as it is", async () => {
    const there = ["https://old.contoso.com/auth-redirect.html", ...OURS];
    const directory = aDirectory({ ...aNewRegistration(), spa: { redirectUris: there } });
    expect(await tools.run(scriptFor(name), directory)).toMatchObject({ status: 0 });
    expect(directory.applications[0]?.spa.redirectUris).toEqual(there);
  });

  it("puts https before a brk-multihub that stands first", async () => {
    const directory = aDirectory({ ...aNewRegistration(), spa: { redirectUris: [...OURS].reverse() } });
    const { stdout } = await tools.run(scriptFor(name), directory);
    expect(stdout).toContain("put the https redirect addresses first");
    expect(directory.applications[0]?.spa.redirectUris).toEqual(OURS);
  });

  it("stops without a registration, says how to make one, and makes none", async () => {
    const directory = aDirectory();
    const { status, stderr, calls } = await tools.run(scriptFor(name), directory);
    expect(status).toBe(1);
    expect(stderr).toContain(CLIENT);
    expect(stderr).toMatch(/(az ad|m365 entra) app (create|add)/);
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it("stops at a permission that the cloud does not have, before it has written anything", async () => {
    const directory = aDirectory(aNewRegistration());
    for (const principal of directory.servicePrincipals) principal.oauth2PermissionScopes = [];
    const { status, stderr, calls } = await tools.run(scriptFor(name), directory);
    expect([status, stderr.includes("named Files.ReadWrite in this cloud")]).toEqual([1, true]);
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it("stops at a redirect address that would break the request, and names where it is mended", async () => {
    const directory = aDirectory({ ...aNewRegistration(), spa: { redirectUris: ['https://x.com/"],"web":["y'] } });
    const { status, stderr, calls } = await tools.run(scriptFor(name), directory);
    expect([status, stderr.includes("quotation mark")]).toEqual([1, true]);
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
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
  it.each(AUDIENCES)(
    "names, for the tenant %s, a command that makes a registration for %s",
    async (tenant, audience) => {
      const directory = aDirectory();
      const { stderr } = await tools.run(scriptFor(name, { tenant }), directory);
      const { stdout } = await tools.run(lastLine(stderr), directory);
      expect(directory.applications).toMatchObject([{ signInAudience: audience, appId: stdout.trim() }]);
    },
  );

  it.each([
    ["organizations", "AzureADMyOrg", "AzureADMultipleOrgs"],
    ["common", "AzureADMyOrg", "AzureADandPersonalMicrosoftAccount"],
    ["common", "AzureADMultipleOrgs", "AzureADandPersonalMicrosoftAccount"],
    ["contoso.onmicrosoft.com", "PersonalMicrosoftAccount", "AzureADMyOrg"],
  ])("stops for the tenant %s at %s, and names the command that makes it %s", async (tenant, found, needed) => {
    const directory = aDirectory({ ...aNewRegistration(), signInAudience: found });
    const { status, stderr, calls } = await tools.run(scriptFor(name, { tenant }), directory);
    expect(status).toBe(1);
    expect(stderr).toContain(`signInAudience is ${found}, and this package needs ${needed}`);
    expect(stderr).toContain("Nothing was changed.");
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);

    expect(await tools.run(lastLine(stderr), directory)).toMatchObject({ status: 0, stderr: "" });
    expect(directory.applications).toMatchObject([{ signInAudience: needed }]);
  });

  it("completes a registration that lets in more than it needs, and leaves it so", async () => {
    const wide = { signInAudience: "AzureADandPersonalMicrosoftAccount", api: { requestedAccessTokenVersion: 2 } };
    const directory = aDirectory({ ...aNewRegistration(), ...wide });
    const { status, stdout } = await tools.run(scriptFor(name, { tenant: "organizations" }), directory);
    expect(status).toBe(0);
    expect(stdout).toContain("Accounts that may sign in: AzureADandPersonalMicrosoftAccount");
    expect(directory.applications).toMatchObject([wide]);
  });
});

describe.each([...BASH, "PowerShell"] as const)("the registration script for %s", (name) => {
  it("has the admin's own values, and the id of no permission", () => {
    const text = scriptFor(name);
    for (const uri of OURS) expect(text).toContain(uri);
    expect([...new Set(text.match(GUIDS))].sort()).toEqual([GRAPH_APP, CLIENT]);
  });

  it("names the permission to send email only where the admin chose it", () => {
    expect(scriptFor(name)).not.toContain("Mail.");
    expect(scriptFor(name, {}, { mail: true })).toContain("Mail.Send");
    expect(scriptFor(name, {}, { mail: true })).not.toMatch(/Mail\.(?!Send\b)|Files\.ReadWrite\.All/);
  });

  it("asks for one permission on files, and no secret", () => {
    expect(scriptFor(name)).not.toMatch(/Files\.ReadWrite\.All|secret|password/i);
    expect(scriptFor(name, { scopes: "all" })).toContain("Files.ReadWrite.All");
  });

  it.each([
    ["usgov", /AzureUSGovernment|USGovHigh|-Environment USGov /],
    ["usgovdod", /AzureUSGovernment|USGovDoD/],
  ] as const)("signs in to the cloud %s", (cloud, words) => {
    expect(scriptFor(name, { cloud })).toMatch(words);
  });
});

it("the registration script for m365 goes on where an older m365 does not tell its cloud", async () => {
  const directory = aDirectory(aNewRegistration(), { cloud: "one that is not told" });
  expect(await tools.run(scriptFor("m365"), directory)).toMatchObject({ status: 0, stderr: "" });
});

describe("the registration script for PowerShell", () => {
  it.each(AUDIENCES)("takes, for the tenant %s, no registration below %s, and creates it so", (tenant, audience) => {
    const text = scriptFor("PowerShell", { tenant });
    const accepted = /if \(@\((.*?)\) -notcontains \$app\.SignInAudience\)/.exec(text)?.[1];
    expect(accepted).toMatch(new RegExp(`^'${audience}'`));
    const api = audience === "AzureADandPersonalMicrosoftAccount" ? " -Api @{ RequestedAccessTokenVersion = 2 }" : "";
    expect(text).toContain(`New-MgApplication -DisplayName 'Workbook Sessions' -SignInAudience ${audience}${api})`);
    expect(text).toContain(`Update-MgApplication -ApplicationId $($app.Id) -SignInAudience ${audience}${api}"`);
  });

  it("closes what it opens", () => {
    const code = scriptFor("PowerShell").replace(/^#.*$/gm, "");
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
