import { spawnSync } from "node:child_process";
import { readdirSync, statSync, utimesSync, type Dirent } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PAGE = join(ROOT, "dist/taskpane.html");
/** What the production build reads; demo and deploy are no part of it. */
const SOURCES = [
  "assets",
  "core",
  "flow",
  "graph",
  "hosting",
  "msal",
  "office",
  "pane",
  "store",
  "strings",
  "taskpane",
];

/** Runs the production build when `dist` is missing or older than its sources. False: the build failed and said why. */
export function buildPaneWhenStale(): boolean {
  if (!isPaneStale()) return true;
  const webpack = require.resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) return false;
  noteBuild();
  return true;
}

/** To call after a build: webpack does not rewrite an unchanged file, which would then look stale for ever. */
export function noteBuild(): void {
  utimesSync(PAGE, new Date(), new Date());
}

/** Is `dist` missing, or older than what it is built from? */
export function isPaneStale(): boolean {
  const sources = Math.max(
    ...SOURCES.map((folder) => newestIn(join(ROOT, "src", folder))),
    statSync(join(ROOT, "webpack.config.js")).mtimeMs,
    statSync(join(ROOT, "package.json")).mtimeMs,
  );
  return (statSync(PAGE, { throwIfNoEntry: false })?.mtimeMs ?? 0) <= sources;
}

/** A README is no part of the build. */
const isBuilt = (entry: Dirent): boolean => entry.isFile() && !entry.name.endsWith(".md");

/** Milliseconds since the epoch; 0 where there is no file. */
function newestIn(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(isBuilt);
    return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
  } catch {
    // No such folder: nothing in it can be newer than the build.
    return 0;
  }
}
