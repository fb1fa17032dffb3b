import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ownerAccount } from "../../../src/demo/entra/demoAccounts";
import { workbooks } from "../../../src/demo/graph/contosoWorld";
import { isInstalled } from "../../support/runProgram";
import { CLIENT_ID, emulatorPerTest } from "../callGraph";
import { FLOW_ZIP, recipe, type RunRecipe } from "./recipeRun";
import { recordedIn } from "./recorded";
import { runBlink } from "./runBlink";
import { runN8n } from "./runN8n";
import { runPowerAutomate } from "./runPowerAutomate";
import { runPowerShell } from "./runPowerShell";
import { pythonRunner } from "./runPython";

const world = emulatorPerTest();
const { drive, id: itemId } = workbooks.budget;

const hasPython = isInstalled("python3", ["--version"]);
const requests = isInstalled("python3", ["-c", "import requests"])
  ? pythonRunner()
  : pythonRunner({ standIns: ["requests"] });
const o365 = pythonRunner({ standIns: ["o365"] });

type Recipe = {
  readonly file: string;
  readonly run: RunRecipe;
  readonly tool: string;
  /** It says how it runs as an app, and is run as one. */
  readonly appOnly: boolean;
  readonly canRun: boolean;
};

const RECIPES: readonly Recipe[] = [
  { file: "powershell.ps1", run: runPowerShell, tool: "PowerShell", appOnly: true, canRun: true },
  { file: "python_requests.py", run: requests, tool: "Python", appOnly: true, canRun: hasPython },
  { file: "python_o365.py", run: o365, tool: "python-o365", appOnly: false, canRun: hasPython },
  { file: FLOW_ZIP, run: runPowerAutomate, tool: "Power Automate", appOnly: false, canRun: true },
  { file: "n8n.json", run: runN8n, tool: "n8n", appOnly: false, canRun: true },
  { file: "blink.yaml", run: runBlink, tool: "Blink", appOnly: false, canRun: true },
];

const runnable = RECIPES.filter(({ canRun }) => canRun);

function perform(run: RunRecipe, text: string, asApp = false) {
  const { root, authority } = world();
  const options = { clientId: CLIENT_ID };
  const token = asApp
    ? authority.issueForApp(["Files.ReadWrite.All"], options)
    : authority.issue(ownerAccount, ["Files.ReadWrite"], options);
  const userId = asApp ? { userId: ownerAccount.objectId } : {};
  return run(text, { root, token, driveId: drive.id, itemId, ...userId });
}

const recorded = () => recordedIn(world());

function sessionsInGraph() {
  return world().emulator.control.sessions();
}

/** All that a recipe promises. */
function expectKept(tool: string): void {
  const [session] = sessionsInGraph();
  const { texts, readings, statements, sessions } = recorded();
  expect(readings.map((reading) => (reading.kind === "statement" ? reading.leftOut : reading))).toEqual([[], []]);
  expect(sessionsInGraph().map(({ end }) => end)).toEqual(["closed"]);
  expect(sessionHeaders()).toEqual([session?.id, session?.id]);
  expect(statements.map(({ status }) => status).sort()).toEqual(["closed", "open"]);
  expect(new Set(statements.map(({ writer }) => writer)).size).toBe(1);
  expect(sessions).toMatchObject([
    {
      id: session?.id,
      persistChanges: true,
      place: { kind: "driveItem", driveId: drive.id, itemId },
      createdBy: { tool, run: expect.stringMatching(/./) as string },
      label: expect.stringMatching(/./) as string,
      status: { kind: "reportedClosed" },
    },
  ]);
  expect(texts.join()).not.toMatch(/eyJ|Bearer/);
  expect(world().emulator.violations()).toEqual([]);
}

/** Of the work and of the close. */
const sessionHeaders = () =>
  world()
    .emulator.requests()
    .filter(({ operation }) => operation === "worksheets" || operation === "closeSession")
    .map(({ sessionHeader }) => sessionHeader);

/** Without the requests that only find the workbook. */
const operations = () =>
  world()
    .emulator.requests()
    .map(({ operation }) => operation)
    .filter((operation) => operation !== "item" && operation !== "sharedItem");

const IN_ORDER = ["createSession", "putContent", "worksheets", "closeSession", "putContent"];

describe.each(runnable)("the recipe $file", ({ file, run, tool }) => {
  it("creates, records, works, closes and records the close", async () => {
    expect(await perform(run, recipe(file))).toBe("succeeded");
    expect(operations()).toEqual(IN_ORDER);
    expectKept(tool);
  });

  it("closes its session and records that when the work fails", async () => {
    const failing = { kind: "error", status: 500, codes: ["generalException"] } as const;
    world().emulator.plan({ operation: "worksheets", answer: failing });
    // Blink goes on after a step that may fail, and its run counts as done.
    expect(await perform(run, recipe(file))).toBe(file === "blink.yaml" ? "succeeded" : "failed");
    expect(operations()).toEqual(IN_ORDER);
    expectKept(tool);
  });

  it("closes its session also when it cannot be recorded", async () => {
    const full = { kind: "error", status: 507, codes: ["quotaLimitReached"] } as const;
    world().emulator.plan({ operation: "putContent", answer: full });
    await perform(run, recipe(file));
    expect(sessionsInGraph().map(({ end }) => end)).toEqual(["closed"]);
    expect(recorded().sessions).toMatchObject([{ status: { kind: "reportedClosed" } }]);
  });

  it("says nothing of a close that Graph refused", async () => {
    const busy = { kind: "error", status: 503, codes: ["serviceUnavailable"] } as const;
    world().emulator.plan({ operation: "closeSession", answer: busy });
    expect(await perform(run, recipe(file))).toBe("failed");
    expect(recorded().sessions).toMatchObject([{ status: { kind: "open" } }]);
  });

  it.each([
    ["another name for closeSession", /closeSession|close_session\(\)|Close Session$/m, "endSession"],
    ["another folder", /Workbook%20Sessions/g, "Workbook%20Session"],
    ["a record without the session", /sessionId["\\]*( ?[:=])/g, 'session_id"$1'],
    ["no session in the work", /workbook-session-id|get_worksheet/g, "workbook-session"],
  ])("fails this test when it is changed to %s", async (_, what, into) => {
    const changed = recipe(file).replace(what, into);
    expect(changed).not.toBe(recipe(file));
    const verdict = await perform(run, changed).then(
      () => "ran",
      () => "broke",
    );
    const isKept = () => {
      expect(operations()).toEqual(IN_ORDER);
      expectKept(tool);
    };
    if (verdict === "ran") expect(isKept).toThrow();
    else expect(verdict).toBe("broke");
  });
});

describe.each(runnable.filter(({ appOnly }) => appOnly))("the recipe $file", ({ file, run, tool }) => {
  it("writes to a named person's OneDrive when it runs as an app", async () => {
    expect(recipe(file)).toMatch(/app-only/i);
    expect(await perform(run, recipe(file), true)).toBe("succeeded");
    expect(operations()).toEqual(IN_ORDER);
    expectKept(tool);
    const paths = world()
      .emulator.requests()
      .map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith("/me/"))).toEqual([]);
    expect(paths.filter((path) => path.startsWith(`/users/${ownerAccount.objectId}/drive/`))).toHaveLength(2);
  });
});

describe("the recipes", () => {
  it("are all tried here, and all named in their index", () => {
    const files = readdirSync(join(__dirname, "../../../src/recipes"))
      .filter((name) => name !== "README.md")
      // The folder from which the zip is made.
      .map((name) => (name === "power-automate" ? FLOW_ZIP : name));
    expect(files.sort()).toEqual(RECIPES.map(({ file }) => file).sort());
    for (const file of files.filter((name) => name !== FLOW_ZIP)) expect(recipe("README.md")).toContain(`(${file})`);
    expect(recipe("README.md")).toContain(FLOW_ZIP);
  });
});

// Counted as skipped in the last line of `npm test`, so that a machine without Python does not look green for it.
for (const { file, tool } of RECIPES.filter(({ canRun }) => !canRun)) {
  describe.skip(`the recipe ${file}`, () => {
    it(`is not run here: this machine has no ${tool}`, () => undefined);
  });
}
