import { aDirectory } from "../../support/fakeDirectory";
import { FAULTS, NAMED, type Fault } from "../../support/fakeFault";
import { startFakeTools, type ScriptRun } from "../../support/fakeTools";
import { aGrownDirectory, aNewRegistration, CLIENT, DIRECTORIES, scriptFor } from "../../support/registrations";

const TOOLS = ["az", "m365"] as const;
type Tool = (typeof TOOLS)[number];

let tools: Awaited<ReturnType<typeof startFakeTools>>;

beforeAll(async () => {
  tools = await startFakeTools();
});

afterAll(() => tools.stop());

type Kind = keyof typeof DIRECTORIES;

async function callsOf(tool: Tool, kind: Kind): Promise<ScriptRun["calls"]> {
  const { status, calls } = await tools.run(scriptFor(tool), DIRECTORIES[kind]());
  expect(status).toBe(0);
  return calls;
}

function said({ stdout, stderr }: ScriptRun): string {
  return stdout + stderr;
}

/** What has to hold when `fault` comes in the place of a call. */
function expectStopped(run: ScriptRun, call: number, fault: Fault, changed: boolean): void {
  const isWrite = run.calls[call]?.isWrite === true;
  const place = `call ${call}: ${run.calls[call]?.words.slice(0, 6).join(" ") ?? ""}`;
  const silentWrite = isWrite && fault === "empty";
  expect([place, run.status === 0]).toEqual([place, false]);
  // What a tool reports as done is asked for once more; else nothing comes after what failed.
  if (!silentWrite) expect([place, run.calls.length]).toEqual([place, call + 1]);
  // m365 tells by a text, not by an error, that nobody is signed in: any other text is taken so.
  const isStatus = run.calls[call]?.words[1] === "status" && /not signed in|does not say that somebody/.test(said(run));
  const named = silentWrite ? /again in a minute/ : NAMED[fault];
  if (!isStatus) expect([place, said(run)]).toEqual([place, expect.stringMatching(named)]);
  expect([place, said(run)]).toEqual([
    place,
    expect.not.stringMatching(/is complete|create one|app (create|add)|has to be changed/),
  ]);
  const writtenBefore = run.calls.slice(0, call).filter((each) => each.isWrite).length;
  const [, list = ""] = /Already written:((?:\n {2}.*)*)/.exec(run.stderr) ?? [];
  if (!silentWrite) expect([place, list.match(/\n/g)?.length ?? 0]).toEqual([place, writtenBefore]);
  if (run.stderr.includes("Nothing was changed.")) expect([place, changed]).toEqual([place, false]);
  const inDoubt = /may or may not have been done: /.test(run.stderr);
  if (isWrite && /408|504|cut|HTML|no JSON|50[03]/.test(fault)) expect([place, inDoubt]).toEqual([place, true]);
  if (!isWrite || /40[134]|429/.test(fault)) expect([place, inDoubt]).toEqual([place, false]);
}

async function stopsAtEveryCall(tool: Tool, kind: Kind, fault: Fault): Promise<void> {
  const calls = await callsOf(tool, kind);
  expect(calls.filter(({ isWrite }) => isWrite).length).toBeGreaterThan(1);
  // These three are told from each other where 403 is, so the ends of reading and writing do.
  const few = ["401", "500", "503"].includes(fault);
  const isEnd = (call: number) => calls[call]?.isWrite !== calls[call - 1]?.isWrite || call === calls.length - 1;
  for (const call of [...calls.keys()].filter((each) => !few || isEnd(each))) {
    const directory = DIRECTORIES[kind]();
    const before = JSON.stringify(directory);
    const run = await tools.run(scriptFor(tool), directory, { faultAt: { call, fault } });
    expectStopped(run, call, fault, JSON.stringify(directory) !== before);
  }
}

describe.each(TOOLS)(
  "the registration script for %s stops, writes nothing more and says why, at every call,",
  (tool) => {
    it.each(["403", "404", "429", "504", "cut"] as const)("where %s comes for an answer", (fault) =>
      stopsAtEveryCall(tool, "new", fault),
    );
  },
);

describe("a registration script stops, writes nothing more and says why, at every call,", () => {
  const others = FAULTS.filter((fault) => !["403", "404", "429", "504", "cut"].includes(fault));
  it.each(others.map((fault, index) => [fault, TOOLS[index % 2] ?? "az"] as const))(
    "where %s comes for an answer (%s)",
    (fault, tool) => stopsAtEveryCall(tool, "new", fault),
  );

  it.each([
    ["az", "504 after"],
    ["m365", "403"],
    ["m365", "408 after"],
  ] as const)("of a registration in use, too (%s, %s)", (tool, fault) => stopsAtEveryCall(tool, "in use", fault));
});

describe.each(TOOLS)("the registration script for %s", (tool) => {
  it("reads everything before it writes anything", async () => {
    const calls = await callsOf(tool, "in use");
    const writes = calls.flatMap(({ isWrite }, index) => (isWrite ? [index] : []));
    const before = calls.slice(0, writes[0]).map(({ words }) => words.join(" "));
    for (const what of ["organization?", "applications?", "servicePrincipals?", "oauth2PermissionGrants?"]) {
      expect(before.filter((each) => each.includes(what)).length).toBeGreaterThan(0);
    }
    expect(writes).toHaveLength(2);
  });

  it("shows what it is going to change before it changes it", async () => {
    const directory = aGrownDirectory();
    const { stdout } = await tools.run(scriptFor(tool), directory);
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
    expect(directory.oauth2PermissionGrants[0]?.scope).toBe("User.Read openid Files.ReadWrite profile offline_access");
  });

  it.each(["new", "in use"] as const)(
    "shows it and changes nothing with --dry-run, for a registration %s",
    async (kind) => {
      const directory = DIRECTORIES[kind]();
      const before = JSON.stringify(directory);
      const run = await tools.run(scriptFor(tool), directory, { args: ["--dry-run"] });
      expect(run).toMatchObject({ status: 0, stderr: "" });
      expect(run.stdout).toContain("  add the redirect address https://addins.contoso.com/Sessions/auth-redirect.html");
      expect(run.stdout).toContain("Nothing was changed, because of --dry-run.");
      expect(run.stdout).not.toContain("complete");
      expect(run.calls.filter(({ isWrite }) => isWrite)).toEqual([]);
      expect(JSON.stringify(directory)).toBe(before);
    },
  );

  it("stops at every call of a --dry-run, too", async () => {
    const { calls } = await tools.run(scriptFor(tool), aGrownDirectory(), { args: ["--dry-run"] });
    for (const call of calls.keys()) {
      const run = await tools.run(scriptFor(tool), aGrownDirectory(), {
        args: ["--dry-run"],
        faultAt: { call, fault: "504" },
      });
      expectStopped(run, call, "504", false);
      expect(run.stdout).toBe("");
    }
  });

  it.each([["--dryrun"], ["--dry-run", "yes"], ["-n"], [""]])("takes nothing else: %s", async (...args) => {
    const { status, stderr, calls } = await tools.run(scriptFor(tool), aGrownDirectory(), { args });
    expect([status, calls]).toEqual([2, []]);
    expect(stderr).toContain("--dry-run");
    expect(stderr).toContain("Nothing was changed.");
  });

  it.each(["99999999-2222-4333-8444-555555555555", "fabrikam.onmicrosoft.com", "oso.com", "contoso"])(
    "asks for nothing but the tenant, and writes nothing, in another tenant than %s",
    async (tenant) => {
      const named = scriptFor(tool).replaceAll("contoso.onmicrosoft.com", tenant);
      const { status, stderr, calls } = await tools.run(named, aDirectory(aNewRegistration()));
      expect(status).toBe(1);
      expect(stderr).toContain(
        `signed in to the tenant 11111111-2222-4333-8444-555555555555, and this package is for ${tenant}`,
      );
      expect(stderr).toMatch(/(az|m365) login .*--tenant /);
      expect(calls.map(({ words }) => words.join(" ")).join("\n")).not.toMatch(/applications|servicePrincipals|Grants/);
    },
  );

  it.each(["11111111-2222-4333-8444-555555555555", "contoso.com", "Contoso.OnMicrosoft.com"])(
    "knows its tenant by %s",
    async (tenant) => {
      expect(await tools.run(scriptFor(tool, { tenant }), aDirectory(aNewRegistration()))).toMatchObject({
        status: 0,
      });
    },
  );

  it("writes to no other cloud than the named one", async () => {
    const { status, stderr, calls } = await tools.run(
      scriptFor(tool, { cloud: "usgov" }),
      aDirectory(aNewRegistration()),
    );
    expect([status, calls.length]).toEqual([1, 1]);
    expect(stderr).toMatch(/az cloud set --name AzureUSGovernment|m365 login --cloud USGovHigh/);
    expect(stderr).toContain("Nothing was changed.");
  });

  it("says that nobody is signed in, and how to", async () => {
    const directory = aDirectory(aNewRegistration(), { signedOut: true });
    const { status, stderr, calls } = await tools.run(scriptFor(tool), directory);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/not signed in|does not say that somebody is signed in/),
    ]);
    expect(stderr).toMatch(/Sign in: .*(az|m365) login/);
    expect(calls.flatMap(({ words }) => words).join(" ")).not.toContain("graph");
  });

  it("reads answers that end as on Windows", async () => {
    const wrapped = `${tool}() { command ${tool} "$@" | sed 's/$/\r/'; }\n${scriptFor(tool)}`;
    expect(await tools.run(wrapped, aDirectory(aNewRegistration()))).toMatchObject({ status: 0, stderr: "" });
  });

  it("names the command that is missing", async () => {
    const { status, stderr } = await tools.run(`PATH=/nowhere\n${scriptFor(tool)}`, aDirectory());
    expect(status).toBe(1);
    expect(stderr).toContain(`The command ${tool} was not found.`);
    expect(stderr).toContain("Nothing was changed.");
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "says at %s what it has written and what is in doubt",
    async (signal) => {
      const calls = await callsOf(tool, "in use");
      const second = calls.map(({ isWrite }) => isWrite).lastIndexOf(true);
      const run = await tools.run(scriptFor(tool), aGrownDirectory(), {
        beforeCall: (call, pid) => void (call === second && process.kill(pid, signal)),
      });
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(/interrupted/);
      expect(run.stderr).toContain("may or may not have been done: consent for the organization");
      expect(run.stderr).toMatch(/Already written:\n {2}change the redirect addresses/);
      expect(said(run)).not.toContain("complete");
    },
  );

  it("reads back what it has written, and does not call complete what is not there", async () => {
    for (const lost of ["applications", "oauth2PermissionGrants"] as const) {
      const directory = aGrownDirectory();
      const before = structuredClone(directory);
      const calls = await callsOf(tool, "in use");
      const readBack = calls.map(({ isWrite }) => isWrite).lastIndexOf(true) + 1;
      const run = await tools.run(scriptFor(tool), directory, {
        beforeCall: (call) => void (call === readBack && Object.assign(directory, { [lost]: before[lost] })),
      });
      expect([lost, run.status]).toEqual([lost, 1]);
      expect(run.stderr).toMatch(/yet\. Run this again in a minute\./);
      expect(said(run)).not.toContain("complete");
    }
  });
});
