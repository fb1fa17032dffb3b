import type { BrowserContext } from "playwright-core";
import type { BenchPage, BenchWorld, ServedAddIn, Speed } from "./benchWorld";
import { bundleInPane } from "./bundleInPane";
import type { PageLoad } from "./inPane/watchLoad";
import { fillStorage, storedSessions } from "./storedSessions";
import { countTraffic, type TrafficCount } from "./traffic";
import { measureKeys } from "./measureKeys";
import type { PhaseTimes } from "./phases";

/** One way to start a task pane. */
export type LoadCase = ServedAddIn & {
  readonly name: string;
  /** How many sessions this device knows of the open workbook; undefined when it never saw that workbook. */
  readonly sessions?: number;
  /** How many it knows of other workbooks. */
  readonly elsewhere?: number;
  /** An expression that is true once the list, or what stands for it, is in the document. */
  readonly isListed: string;
  /** Whether the filter is typed into afterwards. */
  readonly typed: boolean;
};

export type MeasuredLoad = Pick<PageLoad, "firstPaint" | "firstContent" | "list"> & {
  /** Of the document, once everything has been drawn. */
  readonly elements: number;
  /** Until the list was in the document. */
  readonly before: TrafficCount;
  /** Milliseconds for each key; empty where nothing was typed. */
  readonly keys: readonly number[];
  /** Empty where nothing was traced. */
  readonly phases: PhaseTimes;
};

export type LoadMeter = { readonly measure: () => Promise<MeasuredLoad>; readonly end: () => Promise<void> };

/**
 * Prepares a profile for a case, so that each measurement only opens Excel in it. A trace of the phases makes reading
 * storage a little slower.
 */
export async function createLoadMeter(
  world: BenchWorld,
  loadCase: LoadCase,
  speed: Speed,
  traced: boolean,
): Promise<LoadMeter> {
  const scripts = [
    `window.benchIsListed = () => ${loadCase.isListed};`,
    await bundleInPane("watchLoad.ts"),
    await bundleInPane("watchKeys.ts"),
    ...(traced ? [await bundleInPane("watchPhases.ts")] : []),
  ];
  const { sessions } = loadCase;
  const seen = sessions === undefined ? undefined : await profileThatKnows(world, loadCase, scripts);
  return {
    measure: async () => {
      world.serve(loadCase);
      const profile = seen ?? (await withListener(await world.newProfile(scripts)));
      const loaded = profile.nextLoad();
      const excel = await world.openExcel(profile.context, speed);
      const load = await loaded;
      await excel.traffic.settled();
      const frame = await excel.paneFrame();
      const elements = await frame.locator("*").count();
      const { firstPaint, firstContent, list } = load;
      const phases = traced
        ? { ...(await frame.evaluate(() => window.benchPhases())), "first words": firstContent, list }
        : {};
      const keys = loadCase.typed ? await measureKeys(excel) : [];
      await excel.page.close();
      if (seen === undefined) await profile.context.close();
      return { firstPaint, firstContent, list, elements, before: trafficBefore(excel, load), keys, phases };
    },
    end: async () => seen?.context.close(),
  };
}

type Profile = { readonly context: BrowserContext; readonly nextLoad: () => Promise<PageLoad> };

const LONGEST_LOAD_MS = 40_000;

async function withListener(context: BrowserContext): Promise<Profile> {
  let heard: (load: PageLoad) => void = () => undefined;
  await context.exposeBinding("benchLoaded", (_source, load: PageLoad) => heard(load));
  return {
    context,
    nextLoad: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("The list did not appear.")), LONGEST_LOAD_MS);
        heard = (load) => {
          clearTimeout(timer);
          resolve(load);
        };
      }),
  };
}

/**
 * Storage is filled in a page before, because a script with all that in it would be part of what is measured. Then the
 * pane is opened once and left: every opening that is measured follows one before.
 */
async function profileThatKnows(world: BenchWorld, loadCase: LoadCase, scripts: readonly string[]): Promise<Profile> {
  world.serve(loadCase);
  const profile = await withListener(await world.newProfile(scripts));
  const { page, paneFrame } = await world.openExcel(profile.context, { kind: "full" });
  const frame = await paneFrame();
  await fillStorage(frame, storedSessions(loadCase.sessions ?? 0, loadCase.elsewhere));
  await page.close();
  const loaded = profile.nextLoad();
  const before = await world.openExcel(profile.context, { kind: "full" });
  await loaded;
  await before.traffic.settled();
  const left = await before.paneFrame();
  await left.evaluate(
    async (toRead) => {
      // People look at a list for longer than its first rows take to be noted; older builds note none.
      for (let wait = 0; wait < 40 && toRead > 500; wait += 1) {
        if (Object.keys(localStorage).some((key) => key.includes("/first-rows/"))) break;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      await new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)));
    },
    (loadCase.sessions ?? 0) + (loadCase.elsewhere ?? 0),
  );
  await before.page.close();
  return profile;
}

function trafficBefore({ traffic }: BenchPage, { startedAt, inDocument }: PageLoad): TrafficCount {
  return countTraffic(traffic.entries().filter(({ at }) => at < startedAt + inDocument));
}
