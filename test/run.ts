import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isPaneStale, noteBuild } from "../src/hosting/buildPane";
import { chosenTests } from "./support/chosenTests";
import { findBrowser } from "./support/findBrowser";
import { jestCounts, type Counts } from "./support/jestCounts";
import { runStep, stopOnSignals } from "./support/runStep";

const ROOT = join(__dirname, "..");
const CACHE = join(ROOT, ".cache");

/**
 * All tests: the text itself, what needs no browser, then the production build, then the stories in a browser. With
 * names, as in `npm test -- stories/close`, only the tests that have them.
 */
async function run(): Promise<void> {
  process.chdir(ROOT);
  mkdirSync(CACHE, { recursive: true });
  const files = readdirSync("test", { recursive: true }).map((file) => `test/${String(file)}`);
  const chosen = chosenTests(process.argv.slice(2), files);
  if (chosen !== undefined && !chosen.unit && !chosen.stories) {
    say(`No test file has this in its path: ${chosen.forJest.join(" ")}`);
    return report([ONE_FAILED]);
  }
  const names = chosen?.forJest ?? [];
  const parts: Counts[] = [];
  if (chosen === undefined) {
    parts.push(await step("typecheck", TYPECHECK), await step("lint", LINT), await step("format", FORMAT));
  }
  if (chosen?.unit !== false) parts.push(await jest("unit", names));
  if (chosen?.stories === false) return report(parts);
  const browser = findBrowser();
  if (browser !== undefined) parts.push(...(await stories(names)));
  const missing = browser === undefined && isSet(process.env["CI"]);
  if (browser === undefined) say(withoutBrowser(missing));
  report([...parts, missing ? ONE_FAILED : NOTHING]);
}

const TYPECHECK = ["node_modules/typescript-native/bin/tsc", "--noEmit", "-p", ".", "--checkers", "1"];
const LINT = [
  ...["node_modules/oxlint/bin/oxlint", "--config", "test/architecture/oxlint.config.mjs"],
  ...["src", "test", "webpack.config.js"],
];
const FORMAT = [
  ...["node_modules/prettier/bin/prettier.cjs", "--check", "--ignore-unknown", "--log-level", "warn"],
  ...["--plugin", "@prettier/plugin-oxc", "--cache", "--cache-location", ".cache/prettier", "."],
];
const BUILD = ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"];

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILED: Counts = { ...NOTHING, failed: 1 };

async function stories(names: readonly string[]): Promise<readonly Counts[]> {
  if (!existsSync("test/stories")) return [];
  const built = isPaneStale() ? await step("build", BUILD) : NOTHING;
  if (built.failed > 0) return [built];
  if (built.passed > 0) noteBuild();
  return [built, await jest("stories", names)];
}

async function step(name: string, program: readonly string[]): Promise<Counts> {
  const took = stopwatch();
  const code = await runStep(program, { quiet: false, environment: {} });
  say(`${code === 0 ? "PASS" : "FAIL"} ${name} (${took()})`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** What jest is told here changes no test: its limits stand in package.json, for `npx jest` and `npm run check` too. */
async function jest(project: "unit" | "stories", names: readonly string[]): Promise<Counts> {
  const file = join(CACHE, `jest-${project}.json`);
  rmSync(file, { force: true });
  const program = [
    "node_modules/jest/bin/jest.js",
    ...names,
    "--selectProjects",
    project,
    "--json",
    `--outputFile=${file}`,
  ];
  const took = stopwatch();
  const counts = jestCounts(file, await runStep(program, { quiet: true, environment: {} }));
  say(`${counts.failed === 0 ? "PASS" : "FAIL"} ${project} (${took()})`);
  return counts;
}

/** Says when it is asked how long ago it was started. */
function stopwatch(): () => string {
  const began = performance.now();
  return () => {
    const seconds = Math.round((performance.now() - began) / 1_000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  };
}

function withoutBrowser(isFailure: boolean): string {
  const chosen = process.env["CHROME_PATH"];
  const where = isSet(chosen) ? `at CHROME_PATH (${chosen})` : "on this machine";
  return [
    "",
    `NOT RUN: the browser stories in test/stories. They need Chromium, Chrome or Edge, and none was found ${where}.`,
    "To get one: Debian, Ubuntu `sudo apt-get install chromium`; macOS `brew install --cask chromium`; Windows has Edge.",
    "Elsewhere set CHROME_PATH to the browser's program. Then run `npm test` again.",
    ...(isFailure ? ["With CI=true this is a failure."] : []),
  ].join("\n");
}

/** The last line is the sum of everything, for people and for machines. */
function report(parts: readonly Counts[]): void {
  const sum = (name: keyof Counts) => parts.reduce((total, part) => total + part[name], 0);
  const skipped = sum("skipped") === 0 ? "" : `, ${sum("skipped")} skipped`;
  process.exitCode = sum("failed") === 0 ? 0 : 1;
  say(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !["", "0", "false"].includes(value);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

stopOnSignals();
void run();
