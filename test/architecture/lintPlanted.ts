import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

const ROOT = join(__dirname, "../..");
const LINTER = join(ROOT, "node_modules/oxlint/bin/oxlint");
const OPTIONS = ["--config", join(__dirname, "oxlint.config.mjs"), "--format", "json"];

export type Planted = { readonly path: string; readonly text: string };

type Report = { readonly diagnostics: readonly { readonly code?: string; readonly filename: string }[] };

/** The rules that each text breaks, as if it alone stood at its path in this project. */
export function rulesBrokenBy(planted: readonly Planted[]): readonly (readonly string[])[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lint-")));
  try {
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
    const project = { extends: join(ROOT, "tsconfig.json"), include: ["*/src", "*/test"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
    planted.forEach(({ path, text }, index) => plant(join(folder, String(index), path), text));
    const program = [LINTER, ...OPTIONS, ...planted.map((_, index) => String(index))];
    const { stdout, stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: "utf8" });
    if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
    const { diagnostics } = JSON.parse(stdout) as Report;
    return planted.map((_, index) => {
      const ofThis = diagnostics.filter(({ filename }) => indexOf(folder, filename) === index);
      return [...new Set(ofThis.map(({ code = "cannot be read" }) => nameOf(code)))];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function indexOf(folder: string, filename: string): number {
  return Number(relative(folder, join(folder, filename)).split(sep)[0]);
}

/** `typescript(no-explicit-any)` as it stands in the configuration; a rule of ESLint's own by its name alone. */
function nameOf(code: string): string {
  return code.replace(/^(.*)\((.*)\)$/, "$1/$2").replace(/^eslint(-js)?\//, "");
}
