import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aDirectory } from "../../support/fakeDirectory";
import type { Fault } from "../../support/fakeFault";
import { runInPowerShell } from "../../support/fakeGraphShell";
import { startFakeTools, type RunOptions, type ScriptRun } from "../../support/fakeTools";
import { aGrownDirectory, aNewRegistration, scriptFor } from "../../support/registrations";

let tools: Awaited<ReturnType<typeof startFakeTools>>;

beforeAll(async () => {
  tools = await startFakeTools();
});

afterAll(() => tools.stop());

const BASH = ["az", "m365"] as const;
const ALL = [...BASH, "PowerShell"] as const;

async function run(tool: (typeof ALL)[number], options: Pick<RunOptions, "faultAt"> = {}): Promise<ScriptRun> {
  const directory = aGrownDirectory();
  return tool === "PowerShell"
    ? runInPowerShell(scriptFor(tool), directory, options)
    : tools.run(scriptFor(tool), directory, options);
}

const FIRST: Readonly<Record<(typeof ALL)[number], { readonly install: RegExp; readonly between: readonly RegExp[] }>> =
  {
    az: {
      install: /Install it: .*azure-cli/,
      between: [/Sign in: az cloud set --name AzureCloud && az login .*--tenant contoso/],
    },
    m365: {
      install: /Install it: npm install --global @pnp\/cli-microsoft365/,
      between: [
        /m365 setup [^]*an app registration of its own[^]*Application\.ReadWrite\.All and DelegatedPermissionGrant\.ReadWrite\.All[^]*use azure-cli\.sh/,
        /Sign in: m365 login --cloud Public --tenant contoso/,
      ],
    },
    PowerShell: { install: /Install the module: Install-Module Microsoft\.Graph\.Authentication/, between: [] },
  };

/** The call that reads the registration. */
const placeOf = (calls: ScriptRun["calls"]) =>
  calls.findIndex(({ words }) => words.join(" ").includes("/applications?"));

const REMEDIES: readonly (readonly [Fault, RegExp])[] = [
  ["401", /: you are not signed in, or not any more \(401\)\. (Sign in: {2}(az|m365)|Run this again, and sign in\.)/],
  [
    "403",
    /: Microsoft Graph refused it \(403\): this account may not do that\. Sign in as an administrator who may manage app registrations and consent for the organization\./,
  ],
  [
    "404",
    /: Microsoft Graph did not find it \(404\), which does not say whether the registration is there\. Check the cloud and the tenant that you are signed in to, and run this again\./,
  ],
  [
    "408 after",
    /: Microsoft Graph did not get the whole request in time \(408\)\. Check the network and its proxy, and run this again\./,
  ],
  ["429", /: Microsoft Graph asks to slow down \(429\)\. Wait some minutes, and run this again\./],
  [
    "503",
    /: Microsoft Graph or a proxy before it has a fault of its own \(500, 502 or 503\)\. Run this again in some minutes\./,
  ],
  ["504", /: Microsoft Graph gave no answer in time \(504\)\. Run this again in some minutes\./],
  ["cut", /: the connection was cut or could not be made\. Check the network and its proxy, and run this again\./],
  [
    "HTML",
    /: the answer is empty, or not one of (those of )?Microsoft Graph\. A proxy or its sign-in page may have answered instead\./,
  ],
];

describe.each(ALL)("the registration script for %s", (tool) => {
  it("tells what was being read, what the refusal means, and what to do about it", async () => {
    const call = placeOf((await run(tool)).calls);
    for (const [fault, sentence] of REMEDIES) {
      const { stderr } = await run(tool, { faultAt: { call, fault } });
      const [first = "", ...others] = stderr.split("\n");
      expect([fault, first]).toEqual([fault, expect.stringMatching(/^Reading the app registration failed: /)]);
      expect([fault, first]).toEqual([fault, expect.stringMatching(sentence)]);
      expect([fault, others]).toEqual([fault, expect.arrayContaining(["Nothing was changed."])]);
    }
  });

  it("tells what it was doing when a write is refused, and what is already done", async () => {
    const { calls } = await run(tool);
    const [first = -1, second = -1] = calls.flatMap(({ isWrite }, place) => (isWrite ? [place] : []));
    const what = "change the redirect addresses and permissions of the registration";
    const one = await run(tool, { faultAt: { call: first, fault: "403" } });
    expect(one.stderr).toMatch(new RegExp(`^To ${what} failed: Microsoft Graph refused it \\(403\\)`));
    expect(one.stderr).toContain("\nNothing was changed.\n");
    const other = await run(tool, { faultAt: { call: second, fault: "504" } });
    expect(other.stderr).toMatch(/^To consent for the organization failed: Microsoft Graph gave no answer in time/);
    expect(other.stderr).toContain(
      `This may or may not have been done: consent for the organization\nAlready written:\n  ${what}\nNothing else was changed.\n`,
    );
  });

  it("says at its head what it does, that it reads first, and how to see it without a change", () => {
    const head = scriptFor(tool)
      .split("\n")
      .filter((line) => line.startsWith("# "));
    expect(head.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^# Completes the app registration of Workbook Sessions.* It can be run again at any time\.$/,
      ),
      "# It reads first, shows what it is going to change, and changes nothing after an answer that it could not read.",
    ]);
    expect(scriptFor(tool)).toMatch(/^# {3}-(-dry-run|DryRun) {3}shows what it would change, and changes nothing/m);
    expect(scriptFor(tool)).toMatch(/^#(!\/usr\/bin\/env bash|Requires -Modules Microsoft\.Graph\.Authentication)\n/);
    expect(scriptFor(tool)).toMatch(/[^\n]\n$/);
  });

  it("says at its head what comes before the first run, in this order", () => {
    const [, head = ""] = /^# Before the first run, in this order:\n((?:# {3}.*\n)+)/m.exec(scriptFor(tool)) ?? [];
    const steps = head.match(/^# {3}\d\. .*(?:\n# {6}.*)*/gm) ?? [];
    expect(steps).toEqual([
      expect.stringMatching(FIRST[tool].install),
      expect.stringMatching(/Have the role Cloud Application Administrator, [^]*consent for the organization/),
      ...FIRST[tool].between.map((step) => expect.stringMatching(step) as string),
      expect.stringMatching(/Look first, then do it: .*-(-dry-run|DryRun)/),
    ]);
    expect(steps.map((step) => Number(step[4]))).toEqual(steps.map((_, place) => place + 1));
  });

  it("ends with what is now there, what it has changed, how to undo that, and what comes next", async () => {
    const { stdout } = await run(tool);
    expect(stdout.slice(stdout.indexOf("The registration is complete.")).split("\n")).toEqual([
      "The registration is complete.",
      "  Accounts that may sign in: AzureADMyOrg",
      expect.stringMatching(/^ {2}Redirect addresses: https:\/\/addins\S+ https:\/\/old\S+ brk-\S+ brk-\S+$/),
      "  Consented for the organization: User.Read openid Files.ReadWrite profile offline_access",
      "Changed in this run:",
      "  add the redirect address https://addins.contoso.com/Sessions/auth-redirect.html",
      "  ask for the permission Files.ReadWrite",
      "  ask for the permission profile",
      "  ask for the permission offline_access",
      "  consent for the whole organization to: Files.ReadWrite profile offline_access",
      "To undo exactly this, in this order (it puts back what was there before, also where it was changed since):",
      expect.stringContaining("/oauth2PermissionGrants/grant"),
      expect.stringContaining("/applications/app"),
      "Entra can take some minutes to make it known everywhere. Then open the add-in in Excel and sign in.",
      "",
    ]);
  });

  it("sends JSON, asks Microsoft Graph alone, and takes no more of an answer than it reads", async () => {
    const { calls } = await run(tool);
    const sent = calls.map(({ words }) => words.join(" ")).filter((words) => words.includes("graph.microsoft.com"));
    expect(sent.length).toBeGreaterThan(6);
    const text = scriptFor(tool);
    if (tool === "PowerShell") {
      for (const [line] of text.matchAll(/Invoke-MgGraphRequest -Method (?!').*/g))
        expect(line).toContain(" -OutputType PSObject");
      expect(text).toMatch(/-Method \$method .* -ContentType 'application\/json' -Body \(ConvertTo-Json .* -Depth 8 /);
      return;
    }
    for (const words of sent) expect(words).toContain(" --resource https://graph.microsoft.com");
    const json = tool === "az" ? "--headers Content-Type=application/json" : "--content-type application/json";
    for (const words of sent.filter((each) => /--method (post|patch)/.test(each))) {
      expect(words).toContain(` ${json} --body {`);
      expect(words).toContain(" --output none");
    }
    for (const words of sent.filter((each) => each.includes("--method get"))) {
      expect(words).toMatch(/ --query .* --output (tsv|text)$/);
    }
  });
});

/** What a shell script makes of it when its tool refuses the first write with these errors. */
async function refusedWith(tool: (typeof BASH)[number], errors: string, code = 1): Promise<ScriptRun> {
  const text = errors.replaceAll("'", "'\\''");
  const wrapped = `${tool}() { case " $* " in *" --method patch "*) printf '%s' '${text}' >&2; return ${code} ;; esac; command ${tool} "$@"; }`;
  return tools.run(`${wrapped}\n${scriptFor(tool)}`, aDirectory(aNewRegistration()));
}

/** The scripts share these words: each is tried in one of them. */
const toolFor = (words: string) => BASH[words.length % 2] ?? "az";

describe("a shell script", () => {
  it.each([
    ["ERROR: Conflict", "Microsoft Graph did not accept it."],
    ['ERROR: Bad Request({"error": "the object already exists"})', "Microsoft Graph did not accept it."],
    ["Error: Request failed with status code 400", "Microsoft Graph did not accept it."],
    ["Error: Request failed with status code 409", "Microsoft Graph did not accept it."],
    ["Error: Request failed with status code 412", "Microsoft Graph did not accept it."],
    ["Error: Request failed with status code 422", "Microsoft Graph did not accept it."],
    ["Error: AADSTS700082: The refresh token has expired", "you are not signed in, or not any more (401)."],
    ["Error: Authorization_RequestDenied", "this account may not do that."],
    ["Error: Access denied", "this account may not do that."],
    ["Error: throttled", "Wait some minutes, and run this again."],
    ["Error: ResourceNotFound", "did not find it (404)"],
  ])("calls %s a refusal: it is sure that nothing was done", async (errors, sentence) => {
    const tool = toolFor(errors);
    const { status, stderr } = await refusedWith(tool, errors);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(stderr).toContain("Nothing was changed.");
    expect(stderr).not.toContain("may or may not");
  });

  it.each([
    ["Segmentation fault", " ended with the exit code 3, and this script does not know why."],
    ["Error: bad gateway", "(500, 502 or 503)"],
    ["Error: Request failed with status code 502", "(500, 502 or 503)"],
    ["Error: internal server error", "(500, 502 or 503)"],
    ["Error: request timed out", "the connection was cut or could not be made."],
    ["Error: socket hang up", "the connection was cut or could not be made."],
    ["Error: connect ETIMEDOUT 10.0.0.1:443", "the connection was cut or could not be made."],
    ["Error: getaddrinfo EAI_AGAIN graph.microsoft.com", "the connection was cut or could not be made."],
    ["Error: write EPIPE", "the connection was cut or could not be made."],
    ["Error: unable to verify the first certificate", "the connection was cut or could not be made."],
    ["Error: network changed", "the connection was cut or could not be made."],
  ])("leaves in doubt what was done at %s", async (errors, sentence) => {
    const tool = toolFor(errors);
    const { status, stderr } = await refusedWith(tool, errors, 3);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(stderr).toContain("This may or may not have been done: change the redirect addresses");
    expect(stderr).not.toContain("Nothing was changed.");
  });
});

describe.each(BASH)("the shell script for %s", (tool) => {
  it("shows the tool's own words on one line, cut, and without a token", async () => {
    const { stderr } = await refusedWith(
      tool,
      `  Conflict\n\t of eyJ0eXAi.eyJhdWQi-_x.sig and   eyJ1.x ${"long ".repeat(100)}`,
    );
    const said = stderr.split("\n").find((line) => line.includes(" said: ")) ?? "";
    expect(said).toMatch(new RegExp(`^  ${tool} said: Conflict of \\.\\.\\. and \\.\\.\\. long long `));
    expect(said.length).toBeLessThanOrEqual(`  ${tool} said: `.length + 300);
    expect(stderr).not.toContain("eyJ");
    expect((await refusedWith(tool, "")).stderr).not.toContain("said:");
  });

  it("takes words after a write for an answer that is not Microsoft Graph's", async () => {
    const wrapped = `${tool}() { command ${tool} "$@"; case " $* " in *" --method patch "*) printf 'Welcome' ;; esac; }`;
    const { status, stderr } = await tools.run(`${wrapped}\n${scriptFor(tool)}`, aDirectory(aNewRegistration()));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^To change the redirect .* got an answer that is not one of Microsoft Graph\. A proxy may /,
    );
    expect(stderr).toContain("This may or may not have been done: change the redirect addresses");
  });

  it("leaves no file behind, and says so where none can be made", async () => {
    const folder = mkdtempSync(join(tmpdir(), "notes-"));
    const within = (path: string) => `export TMPDIR='${path}'\n${scriptFor(tool)}`;
    expect(await tools.run(within(folder), aDirectory(aNewRegistration()))).toMatchObject({ status: 0 });
    expect(await tools.run(within(folder), aDirectory())).toMatchObject({ status: 1 });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    const { status, stderr, calls } = await tools.run(within(folder), aDirectory(aNewRegistration()));
    expect([status, calls]).toEqual([1, []]);
    expect(stderr).toContain("No temporary file can be made, so no answer can be read. Is the disk full?");
    expect(stderr).toContain("Nothing was changed.");
  });
});

describe("the registration script for PowerShell", () => {
  it("shows Microsoft Graph's own words on one line, and cuts them", async () => {
    const { stderr } = await run("PowerShell", { faultAt: { call: 1, fault: "403" } });
    const said = /^ {2}PowerShell said: (.*)$/m.exec(stderr)?.[1] ?? "";
    expect(said).toMatch(/^Response status code does not indicate success: 403\. \{"error"/);
    expect(scriptFor("PowerShell")).toContain("if ($said.Length -gt 300) { $said = $said.Substring(0, 300) }");
  });
});
