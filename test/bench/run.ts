import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildPaneWhenStale } from "../../src/hosting/buildPane";
import { closeStoryBrowser } from "../stories/support/storyBrowser";
import { findBrowser } from "../support/findBrowser";
import { paneCases, templateCase } from "./benchCases";
import { benchReport, type MeasuredCase } from "./benchReport";
import { startBenchWorld, type BenchWorld } from "./benchWorld";
import { describeReport } from "./describeReport";
import { floorCase } from "./floorCase";
import { measureActions } from "./measureActions";
import { createLoadMeter, type LoadCase, type LoadMeter, type MeasuredLoad } from "./measureLoads";
import { readOptions, USAGE, type BenchOptions } from "./readOptions";
import { runEndurance } from "./runEndurance";
import { runGrowth } from "./runGrowth";
import { rotated } from "./statistics";
import { weighBuild } from "./weighBuild";

const ROOT = join(__dirname, "../..");

async function run(args: readonly string[]): Promise<void> {
  const reading = readOptions(args);
  if (reading.kind === "wrong") return fail(`${reading.why}\n\n${USAGE}`);
  const { options } = reading;
  if (options.growth) return void process.stdout.write(`${await runGrowth()}\n`);
  if (findBrowser() === undefined)
    return fail("The benchmark needs Chromium, Chrome or Edge; CHROME_PATH may name it.");
  if (options.dist === undefined && !buildPaneWhenStale()) return fail("The pane could not be built.");
  const world = await startBenchWorld();
  try {
    const { endurance } = options;
    const told =
      endurance === undefined
        ? await measure(world, options)
        : await runEndurance(world, distOf(options), endurance, tell);
    process.stdout.write(`${told}\n`);
  } finally {
    world.simulation.end();
    await closeStoryBrowser();
  }
}

function distOf({ dist = join(ROOT, "dist") }: BenchOptions): string {
  return resolve(dist);
}

async function measure(world: BenchWorld, options: BenchOptions): Promise<string> {
  const floor = await floorCase();
  try {
    return await measureBeside(floor, world, options);
  } finally {
    rmSync(floor.dist, { recursive: true });
  }
}

async function measureBeside(floor: LoadCase, world: BenchWorld, options: BenchOptions): Promise<string> {
  const { rounds, json, only = "", template } = options;
  const dist = distOf(options);
  const own = [floor, ...(template === undefined ? [] : [templateCase(resolve(template))]), ...paneCases(dist, only)];
  const others = options.against === undefined ? [] : paneCases(resolve(options.against), only);
  const actions = await measureActions(world, dist);
  const running: Running[] = [];
  // One after the other: there is one add-in and one language at a time.
  for (const each of [...own, ...others]) running.push(await prepared(world, each, options));
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
  return json ? JSON.stringify({ options, ...report }, null, 2) : describeReport(report);
}

type Running = MeasuredCase & { readonly meter: LoadMeter; readonly loads: MeasuredLoad[] };

async function prepared(world: BenchWorld, loadCase: LoadCase, { cpu, phases }: BenchOptions): Promise<Running> {
  return {
    name: loadCase.name,
    meter: await createLoadMeter(world, loadCase, { kind: "slow", cpu }, phases),
    loads: [],
  };
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
