import { existsSync } from "node:fs";
import { join } from "node:path";
import { commandFaults, scripts } from "./commandFaults";
import { codeSpansIn, commandsIn, rowsIn } from "./markdown";
import { filesBelow, readmes, textOf } from "./readmes";

const ROOT = join(__dirname, "../..");

type Lock = { readonly packages: Readonly<Record<string, Partial<Record<string, unknown>>>> };

const lock = JSON.parse(textOf("package-lock.json")) as Lock;

/** Where options are read, or given to programs of others. */
const SOURCES = ["package.json", ...filesBelow("src/deploy", "test/bench", "test/pictures"), "test/run.ts"]
  .filter((path) => !path.endsWith(".md"))
  .map(textOf);

/** `npm run x`, and the names in the first column of a table of scripts. */
function scriptsIn(text: string): readonly string[] {
  const run = [...text.matchAll(/\bnpm run ([\w:-]*\w)/g)].flatMap(([, name]) => name ?? []);
  const rows = rowsIn(text);
  const heading = rows.findIndex(([first]) => first === "script");
  return heading < 0 ? run : [...run, ...rows.slice(heading + 1).flatMap(([first = ""]) => codeSpansIn(first))];
}

const files = [...readmes().map(({ path }) => path), ".ci/run", "package.json", "src/demo/main.ts", "test/run.ts"];

describe("the commands that are named", () => {
  it.each(files)("exist: %s", (path) => {
    const named = scriptsIn(textOf(path));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(readmes())("can be typed as they are: $path", ({ text }) => {
    expect(commandsIn(text).flatMap(commandFaults)).toEqual([]);
  });

  it.each(readmes())("have the options that are named: $path", ({ text }) => {
    const spans = codeSpansIn(text).filter((span) => !span.startsWith("npm "));
    const named = spans.flatMap((span) => span.match(/(?<!\S)--[a-z][\w-]*/g) ?? []);
    expect(named.filter((option) => !SOURCES.some((source) => source.includes(option)))).toEqual([]);
  });

  it("are all that there are", () => {
    const named = readmes().flatMap(({ text }) => scriptsIn(text));
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("run files that are there", () => {
    const run = Object.values(scripts).flatMap((script) => script.match(/\b(?:src|test)\/[\w/.]+\.\w+/g) ?? []);
    expect(run.length).toBeGreaterThan(5);
    expect(run.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it("call no program that packages of different versions offer: which of them npm links is chance", () => {
    const offered = (program: string) =>
      Object.entries(lock.packages).flatMap(([path, { bin, version }]) =>
        /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && typeof bin === "object" && bin !== null && program in bin
          ? [String(version)]
          : [],
      );
    const called = Object.values(scripts).flatMap((script) =>
      script.split(/\s*&&\s*/).map((command) => command.split(" ")[0] ?? ""),
    );
    expect(offered("webpack")).toHaveLength(1);
    expect(called.filter((program) => new Set(offered(program)).size > 1)).toEqual([]);
  });

  it("are the package's, where .ci/run looks for it", () => {
    const [, form = "", path = ""] = /grep -m 1 -o '([^']+)' (\S+)\)/.exec(textOf(".ci/run")) ?? [];
    const line = textOf(path).match(new RegExp(form))?.[0] ?? "";
    expect(line).toContain("--client-id");
    expect(commandFaults(line)).toEqual([]);
  });

  it("are found in prose and in the table", () => {
    const table = "\n| script | what it does |\n| --- | --- |\n| `demo`, `x:y` | all |\n";
    expect(scriptsIn(`Use npm run build-it.\n${table}`)).toEqual(["build-it", "demo", "x:y"]);
  });

  it.each([
    ["npm run gone", "a script that is gone"],
    ["npm tset", "a word that npm does not know"],
    ["npx gone", "a program that is gone"],
    ["npx office-addin-debugging start manifest.xml", "another version than the script's"],
    ["npm run package -- --url https://addins.contoso.com --gone x", "an option that is gone"],
    ["npm run package -- --url http://addins.contoso.com", "a value that is wrong"],
    ["npm run bench -- --gone", "an option of the benchmark that is gone"],
    ["npm run fuzz -- all", "a count that is none"],
  ])("are refused when they are wrong: %s (%s)", (line) => {
    expect(commandFaults(line)).not.toEqual([]);
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
    const native = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies as object).map((name) => [
        `node_modules/${name}`,
        `${path}/node_modules/${name}`,
      ]),
    );
    expect(native.length).toBeGreaterThan(100);
    expect(native.filter((places) => !places.some((place) => place in lock.packages))).toEqual([]);
  });

  it("asks for what package.json asks for", () => {
    const asked = JSON.parse(textOf("package.json")) as Record<string, unknown>;
    for (const kind of ["dependencies", "devDependencies"]) expect(lock.packages[""]?.[kind]).toEqual(asked[kind]);
  });
});
