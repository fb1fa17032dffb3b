import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argsWith, ROOT } from "../../support/runPackage";

const TSX = require.resolve("tsx");

let elsewhere = "";
beforeEach(() => (elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "elsewhere-")))));
afterEach(() => rmSync(elsewhere, { recursive: true }));

/** The program itself, started in a folder that is not the project's, with nobody at a terminal. */
function runProgram(...args: readonly string[]) {
  const program = join(ROOT, "src/deploy/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", TSX, program, ...args], {
    cwd: elsewhere,
    encoding: "utf8",
    input: "",
  });
  return { status, stdout, stderr };
}

describe("the program behind npm run package", () => {
  it("knows its project wherever it is started, and keeps its folders and those around it free", () => {
    const inside = runProgram(...argsWith({ "--out": join(ROOT, "src/package") }));
    const project = runProgram(...argsWith({ "--out": ROOT }));
    expect([inside.status, inside.stdout, project.status, project.stdout]).toEqual([1, "", 1, ""]);
    expect(inside.stderr).toContain("is inside the project's own folder src. Name another folder.");
    expect(inside.stderr).toMatch(/\nNothing was written\.\n$/);
    expect(project.stderr).toContain("is or holds the project.");
    expect(existsSync(join(ROOT, "src/package"))).toBe(false);
  });

  it("asks nobody where there is no terminal, but names all that is missing", () => {
    const { status, stdout, stderr } = runProgram();
    expect([status, stdout]).toEqual([1, ""]);
    for (const name of ["--url", "--client-id", "--tenant"]) expect(stderr).toContain(`${name} is missing: `);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("explains itself on its output, and ends well", () => {
    const { status, stdout, stderr } = runProgram("--help");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Writes everything [^]*What is missing is asked for at a terminal\.\n$/);
  });
});
