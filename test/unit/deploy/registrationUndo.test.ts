import { aDirectory, type FakeDirectory } from "../../support/fakeDirectory";
import type { Fault } from "../../support/fakeFault";
import { runInPowerShell } from "../../support/fakeGraphShell";
import { startFakeTools, type ScriptRun } from "../../support/fakeTools";
import { aGrownDirectory, aNewRegistration, CLIENT, DIRECTORIES, scriptFor } from "../../support/registrations";

let tools: Awaited<ReturnType<typeof startFakeTools>>;

beforeAll(async () => {
  tools = await startFakeTools();
});

afterAll(() => tools.stop());

const ALL = ["az", "m365", "PowerShell"] as const;
type Tool = (typeof ALL)[number];
type Options = {
  readonly args?: readonly string[];
  readonly faultAt?: { readonly call: number; readonly fault: Fault };
};

function play(tool: Tool, script: string, directory: FakeDirectory, options: Options = {}): Promise<ScriptRun> {
  return tool === "PowerShell"
    ? Promise.resolve(runInPowerShell(script, directory, options))
    : tools.run(script, directory, options);
}

const DRY_RUN: Readonly<Record<Tool, string>> = { az: "--dry-run", m365: "--dry-run", PowerShell: "-DryRun" };

/** The lines below a heading, as a person reads them. */
function below(heading: RegExp, text: string): readonly string[] {
  const lines = text.split("\n");
  const after = lines.slice(lines.findIndex((line) => heading.test(line)) + 1);
  const end = after.findIndex((line) => !line.startsWith("  "));
  return heading.test(text) ? after.slice(0, end).map((line) => line.trim()) : [];
}

const AT_END = /^To undo exactly this, in this order \(/m;
const WHEN_STOPPED = /^Run this again to go on, or undo it, in this order:/m;
const IN_DRY_RUN = /^A run without it tells at its end what undoes it, in this order:/m;

/** Types the lines, one after the other, and tells those that failed. */
async function type(tool: Tool, lines: readonly string[], directory: FakeDirectory): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const line of lines) if ((await play(tool, line, directory)).status !== 0) failed.push(line);
  return failed;
}

/** What a tenant has, without the order of things that have none. */
function contentOf({ applications, servicePrincipals, oauth2PermissionGrants }: FakeDirectory): object {
  return {
    applications: applications.map(({ spa, requiredResourceAccess, ...rest }) => ({
      ...rest,
      spa,
      access: requiredResourceAccess.toSorted((one, other) => one.resourceAppId.localeCompare(other.resourceAppId)),
    })),
    principals: servicePrincipals.map(({ appId }) => appId),
    grants: oauth2PermissionGrants.map(({ scope, ...rest }) => ({ ...rest, scopes: scope.trim().split(/ +/) })),
  };
}

const KINDS = ["new", "in use"] as const;

describe.each(ALL)("the registration script for %s", (tool) => {
  it.each(KINDS)("tells at its end the commands that undo exactly what it did, to a registration %s", async (kind) => {
    const directory = DIRECTORIES[kind]();
    const { status, stdout } = await play(tool, scriptFor(tool), directory);
    expect(status).toBe(0);
    expect(contentOf(directory)).not.toEqual(contentOf(DIRECTORIES[kind]()));
    expect(below(/^Changed in this run:/m, stdout)).toEqual(below(/^To be changed:/m, stdout));
    expect(below(AT_END, stdout)).toHaveLength(kind === "new" ? 3 : 2);
    expect(await type(tool, below(AT_END, stdout), directory)).toEqual([]);
    expect(contentOf(directory)).toEqual(contentOf(DIRECTORIES[kind]()));
  });

  it.each(KINDS)("tells them already in a dry run, as far as the IDs are there, of a registration %s", async (kind) => {
    const directory = DIRECTORIES[kind]();
    const dry = below(IN_DRY_RUN, (await play(tool, scriptFor(tool), directory, { args: [DRY_RUN[tool]] })).stdout);
    expect(directory).toEqual(DIRECTORIES[kind]());
    const real = below(AT_END, (await play(tool, scriptFor(tool), directory)).stdout);
    const [consent = "", ...others] = dry;
    expect(others).toEqual(real.slice(1));
    expect(consent).toBe(kind === "new" ? "# the deletion of the consent, by the ID that it then has" : real[0]);
  });

  it("names the registration, the enterprise application and the consent by their IDs", async () => {
    const { stdout } = await play(tool, scriptFor(tool), aDirectory(aNewRegistration()));
    const [consent, principal, application] = below(AT_END, stdout);
    expect(consent).toMatch(/delete .*\/v1\.0\/oauth2PermissionGrants\/oauth2PermissionGrants-0\b/i);
    expect(principal).toMatch(new RegExp(`delete .*/v1\\.0/servicePrincipals\\(appId=\\S*${CLIENT}`, "i"));
    expect(application).toMatch(/patch .*\/v1\.0\/applications\/app\b.*\{"spa":\{"redirectUris":\[\]\}/i);
  });

  it("tells nothing of it where it has changed nothing", async () => {
    const directory = aGrownDirectory();
    await play(tool, scriptFor(tool), directory);
    for (const args of [[], [DRY_RUN[tool]]]) {
      const { status, stdout } = await play(tool, scriptFor(tool), directory, { args });
      expect([status, stdout]).toEqual([0, expect.stringContaining("Nothing has to be changed.")]);
      expect(stdout).not.toMatch(/undo|Changed in this run/);
    }
  });

  it.each(KINDS)(
    "tells, wherever it is stopped, how to undo what was or may have been written, of a registration %s",
    async (kind) => {
      const { calls } = await play(tool, scriptFor(tool), DIRECTORIES[kind]());
      const first = calls.findIndex(({ isWrite }) => isWrite);
      for (const call of [...calls.keys()].filter((each) => each >= first)) {
        for (const fault of ["403", "504", "504 after", "cut after"] as const) {
          const directory = DIRECTORIES[kind]();
          const { stderr } = await play(tool, scriptFor(tool), directory, { faultAt: { call, fault } });
          const lines = below(WHEN_STOPPED, stderr);
          const inDoubt = stderr.includes("may or may not have been done");
          // A consent whose id could not be read back is taken back by hand; it goes with its enterprise application.
          const failed = await type(tool, lines, directory);
          expect([call, fault, failed.length]).toEqual([
            call,
            fault,
            inDoubt && fault === "504" ? expect.any(Number) : 0,
          ]);
          expect([call, fault, contentOf(directory)]).toEqual([call, fault, contentOf(DIRECTORIES[kind]())]);
          if (call === first && fault === "403") expect(lines).toEqual([]);
        }
      }
    },
  );

  it("tells what has to be done by hand as a comment, which does nothing where it is pasted", async () => {
    const { calls } = await play(tool, scriptFor(tool), aDirectory(aNewRegistration()));
    const readBack = calls.map(({ isWrite }) => isWrite).lastIndexOf(true) + 1;
    const faultAt = { call: readBack, fault: "504" } as const;
    const { stderr } = await play(tool, scriptFor(tool), aDirectory(aNewRegistration()), { faultAt });
    expect(below(WHEN_STOPPED, stderr)[0]).toMatch(new RegExp(`^# By hand: .*${CLIENT} > Permissions`));
  });

  it("keeps a redirect address with an apostrophe whole", async () => {
    const odd = () =>
      aDirectory({ ...aNewRegistration(), spa: { redirectUris: ["https://old.contoso.com/o'hara/auth.html"] } });
    const directory = odd();
    const { stdout } = await play(tool, scriptFor(tool), directory);
    expect(await type(tool, below(AT_END, stdout), directory)).toEqual([]);
    expect(contentOf(directory)).toEqual(contentOf(odd()));
  });
});
