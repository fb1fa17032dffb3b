import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../../support/until";

const ROOT = join(__dirname, "../../..");
const JEST = join(ROOT, "node_modules/jest/bin/jest.js");

/** Never ends, and is deaf to every signal that can be heard: so are tests that have a browser open. */
const ENDLESS = `
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => {});
it("never ends", () => {
  require("node:fs").appendFileSync("pids", [process.pid, process.ppid, ""].join("\\n"));
  return new Promise(() => setInterval(() => {}, 1_000));
}, 1_000_000);
`;

const onPosix = process.platform === "win32" ? describe.skip : describe;

onPosix("a test run that is stopped", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stopped-run-"));
    for (const name of ["one", "two"]) writeFileSync(join(folder, `${name}.test.js`), ENDLESS);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("by %s leaves no process behind", async (signal) => {
    const program = join(ROOT, "test/support/stoppableRun.ts");
    const jest = [JEST, "--rootDir", folder, "--config", "{}", "--maxWorkers=2", "--watchman=false"];
    const loader = join(ROOT, "node_modules/tsx/dist/loader.mjs");
    const run = spawn(process.execPath, ["--import", loader, program, ...jest], { cwd: folder, stdio: "ignore" });
    const ended = new Promise((resolve) => run.on("exit", resolve));
    // Two workers, and jest itself.
    await until(() => pidsIn(folder).size === 3, "both tests");
    run.kill(signal);
    expect(await ended).toBe(128 + constants.signals[signal]);
    for (const pid of pidsIn(folder)) await until(() => !isRunning(pid), `the end of process ${pid}`);
  });
});

function pidsIn(folder: string): ReadonlySet<number> {
  try {
    return new Set(readFileSync(join(folder, "pids"), "utf8").trim().split("\n").map(Number));
  } catch {
    // No test has begun.
    return new Set();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Ended, but not yet taken note of by whoever is its parent now.
    return process.platform !== "linux" || !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
