import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildPaneWhenStale } from "../../src/hosting/buildPane";
import { closeStoryBrowser } from "../stories/support/storyBrowser";
import { findBrowser } from "../support/findBrowser";
import { benchReport, type MeasuredCase } from "./benchReport";
import { startBenchWorld, type BenchWorld } from "./benchWorld";
import { bundleInPane } from "./bundleInPane";
import { describeReport } from "./describeReport";
import { measureActions } from "./measureActions";
import { createLoadMeter, type LoadCase, type LoadMeter, type MeasuredLoad } from "./measureLoads";
import { readOptions, USAGE, type BenchOptions } from "./readOptions";
import { rotated } from "./statistics";
import { weighBuild } from "./weighBuild";

const ROOT = join(__dirname, "../..");

async function run(args: readonly string[]): Promise<void> {
  const reading = readOptions(args);
  if (reading.kind === "wrong") return fail(`${reading.why}\n\n${USAGE}`);
  if (findBrowser() === undefined)
    return fail("The benchmark needs Chromium, Chrome or Edge; CHROME_PATH may name it.");
  const { options } = reading;
  if (options.dist === undefined && !buildPaneWhenStale()) return fail("The pane could not be built.");
  const floor = await buildFloor();
  const world = await startBenchWorld();
  try {
    await measure(world, options, floor);
  } finally {
    world.simulation.end();
    await closeStoryBrowser();
    rmSync(floor, { recursive: true });
  }
}

async function measure(world: BenchWorld, options: BenchOptions, floor: string): Promise<void> {
  const { rounds, cpu, json, only = "" } = options;
  const dist = resolve(options.dist ?? join(ROOT, "dist"));
  const own = [floorCase(floor), ...paneCases(dist, only)];
  const others = options.against === undefined ? [] : paneCases(resolve(options.against), only);
  const actions = await measureActions(world, dist);
  const running = await Promise.all([...own, ...others].map((each) => prepared(world, each, cpu)));
  for (let round = 0; round < rounds; round += 1) {
    tell(`round ${round + 1} of ${rounds}`);
    for (const each of rotated(running, round)) each.loads.push(await each.meter.measure());
  }
  for (const { meter } of running) await meter.end();
  const report = benchReport({
    cases: running.slice(0, own.length),
    others: running.slice(own.length),
    actions,
    weight: weighBuild(dist),
  });
  process.stdout.write(`${json ? JSON.stringify({ options, ...report }, null, 2) : describeReport(report)}\n`);
}

type Running = MeasuredCase & { readonly meter: LoadMeter; readonly loads: MeasuredLoad[] };

async function prepared(world: BenchWorld, loadCase: LoadCase, cpu: number): Promise<Running> {
  return { name: loadCase.name, meter: await createLoadMeter(world, loadCase, { kind: "slow", cpu }), loads: [] };
}

const HAS_ROW = 'document.querySelector("li") !== null';
const HAS_NAME = 'document.querySelector("h1")?.textContent === "Budget 2026.xlsx"';

function floorCase(dist: string): LoadCase {
  return { name: "the floor: React, ten fixed rows", dist, isListed: HAS_ROW, typed: false };
}

function paneCases(dist: string, only: string): readonly LoadCase[] {
  const cases: readonly LoadCase[] = [
    { name: "workbook never seen", dist, isListed: HAS_NAME, typed: false },
    { name: "seen, no session", dist, sessions: 0, isListed: HAS_NAME, typed: false },
    ...[10, 100, 1_000, 10_000].map((sessions) => ({
      name: `seen, ${sessions.toLocaleString("en-US")} sessions`,
      dist,
      sessions,
      isListed: HAS_ROW,
      typed: sessions >= 100,
    })),
    { name: "seen, 10 of 10,000 sessions", dist, sessions: 10, elsewhere: 9_990, isListed: HAS_ROW, typed: false },
  ];
  return cases.filter(({ name }) => name.includes(only));
}

/** The yardstick: what no add-in with React and office.js can go below. Answers its folder. */
async function buildFloor(): Promise<string> {
  const folder = join(ROOT, ".cache/bench-floor");
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(__dirname, "inPane/floor.html"), join(folder, "taskpane.html"));
  writeFileSync(join(folder, "floor.js"), await bundleInPane("floor.tsx"));
  return folder;
}

function fail(why: string): void {
  process.exitCode = 1;
  tell(why);
}

/** Beside the report, so that its JSON can be piped. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

void run(process.argv.slice(2));
