import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

type Lock = { readonly packages: Readonly<Record<string, Partial<Record<string, unknown>>>> };

const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
const lock = JSON.parse(textOf("package-lock.json")) as Lock;

/** `npm run x`, and the names in the first column of README's table of scripts. */
function scriptsIn(text: string): readonly string[] {
  const run = [...text.matchAll(/\bnpm run ([\w:-]*\w)/g)].flatMap(([, name]) => name ?? []);
  const table = /\n\| script.*\n\|[ -|]*\n((?:\|.*\n)+)/.exec(text)?.[1] ?? "";
  const first = table.split("\n").flatMap((row) => row.split("|")[1] ?? []);
  return [...run, ...first.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []))];
}

describe("the commands that README names", () => {
  it.each(["README.md", ".ci/run", "package.json", "src/demo/main.ts", "test/run.ts"])("exist: %s", (path) => {
    const named = scriptsIn(textOf(path));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("are all that there are", () => {
    const named = scriptsIn(textOf("README.md"));
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("run files that are there", () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/\b(?:src|test)\/[\w/.]+\.\w+/g) ?? []);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it("are found in prose and in the table", () => {
    const table = "\n| script | what it does |\n| --- | --- |\n| `demo`, `x:y` | all |\n";
    expect(scriptsIn(`Use npm run build-it.\n${table}`)).toEqual(["build-it", "demo", "x:y"]);
  });
});

describe("the lock file", () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

  it("holds every package with what proves that it is the same, and names no place to get it from", () => {
    expect(packages.length).toBeGreaterThan(800);
    expect(packages.filter(([, { integrity }]) => typeof integrity !== "string").map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, entry]) => "resolved" in entry).map(([path]) => path)).toEqual([]);
  });

  it("holds the packages of other systems than this one too", () => {
    const compilers = packages.map(([path]) => path).filter((path) => path.includes("/@swc/core-"));
    for (const system of ["darwin-arm64", "win32-x64-msvc", "linux-x64-gnu"]) {
      expect(compilers.some((path) => path.endsWith(system))).toBe(true);
    }
  });

  it("asks for what package.json asks for", () => {
    const asked = JSON.parse(textOf("package.json")) as Record<string, unknown>;
    for (const kind of ["dependencies", "devDependencies"]) expect(lock.packages[""]?.[kind]).toEqual(asked[kind]);
  });
});
