import type { BrowserContext, Frame, Page } from "playwright-core";
import type { Configuration } from "../../src/core/configuration";
import { officeJsAddress } from "../../src/demo/server/layout";
import { servePane } from "../../src/demo/server/servePane";
import { serveForeignPane } from "./serveForeignPane";
import { startSimulation, type Simulation } from "../../src/demo/server/startSimulation";
import { STORY_CLIENT_ID } from "../stories/support/openPane";
import { wholeStoryBrowser } from "../stories/support/storyBrowser";
import { compressed } from "./compressed";
import { recordTraffic, type Traffic } from "./traffic";

/** One simulated Excel for all cases: they differ in what is served as the add-in, and in the browser's profile. */
export type BenchWorld = {
  readonly simulation: Simulation;
  /** From now on this is the add-in. */
  readonly serve: (addIn: ServedAddIn) => void;
  /** A new profile, with scripts for the add-in's pages. */
  readonly newProfile: (inPane: readonly string[]) => Promise<BrowserContext>;
  /** Opens Excel with its task pane, and comes back at once. */
  readonly openExcel: (profile: BrowserContext, speed: Speed) => Promise<BenchPage>;
};

export type ServedAddIn = {
  /** The folder of its production build. */
  readonly dist: string;
  /** Somebody else's: its page is served as it is, with none of our headers. */
  readonly foreign?: boolean;
  /** Of Office; en-US without. */
  readonly displayLanguage?: string;
};

export type Speed =
  | { readonly kind: "slow"; readonly cpu: number }
  /** As quick as this machine: for cases that count and do not time. */
  | { readonly kind: "full" };

export type BenchPage = {
  readonly page: Page;
  readonly traffic: Traffic;
  readonly paneFrame: () => Promise<Frame>;
};

/** 10 Mbit/s with 40 ms there and back. */
export const NETWORK = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

const GRAPH_ROOT = "https://graph.microsoft.com/v1.0";

const CONFIGURATION: Configuration = {
  clientId: STORY_CLIENT_ID,
  tenant: "organizations",
  cloud: "global",
  graphRoot: GRAPH_ROOT,
  scopes: "own",
};

export async function startBenchWorld(): Promise<BenchWorld> {
  // Without process isolation Excel and its frame are one target, and so one set of limits slows both down.
  const { browser, server } = await wholeStoryBrowser(["--disable-site-isolation-trials"]);
  let served: ServedAddIn = { dist: "" };
  const simulation = await startSimulation({
    layout: { kind: "realNames" },
    server: {
      ...server,
      answerWith: (handle) =>
        server.answerWith(
          compressed(async (request) => {
            const path = pathBelow(addresses.addIn, request.url);
            if (path === undefined) return handle(request);
            const { dist, foreign = false } = served;
            return foreign ? serveForeignPane(path, dist, hosting.officeJs) : servePane(path, { dist, ...hosting });
          }),
        ),
    },
    configuration: CONFIGURATION,
    settings: { hostInfoInAddress: true },
  });
  const { addresses } = simulation.layout;
  const hosting = {
    configuration: CONFIGURATION,
    officeJs: officeJsAddress(simulation.layout),
    reportUri: `${addresses.addIn}/csp-report`,
  };

  return {
    simulation,
    serve: (addIn) => {
      served = addIn;
      simulation.excel.change({ displayLanguage: addIn.displayLanguage ?? "en-US" });
    },
    newProfile: async (inPane) => {
      const profile = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
      for (const script of [simulation.inPaneScript, ...inPane]) {
        await profile.addInitScript(`if (location.origin === ${JSON.stringify(addresses.addIn)}) {\n${script}\n}`);
      }
      return profile;
    },
    openExcel: async (profile, speed) => {
      const page = await profile.newPage();
      const session = await profile.newCDPSession(page);
      const traffic = recordTraffic(session, [addresses.excel]);
      await session.send("Network.enable");
      await session.send("Network.setCacheDisabled", { cacheDisabled: true });
      if (speed.kind === "slow") {
        await session.send("Network.emulateNetworkConditions", NETWORK);
        await session.send("Emulation.setCPUThrottlingRate", { rate: speed.cpu });
      }
      await page.goto(`${addresses.excel}/`, { waitUntil: "commit" });
      return { page, traffic, paneFrame: () => frameAt(page, addresses.addIn) };
    },
  };
}

function pathBelow(address: string, url: string): string | undefined {
  return url.startsWith(`${address}/`) ? new URL(url).pathname : undefined;
}

async function frameAt(page: Page, address: string): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().startsWith(`${address}/`));
    if (frame !== undefined) return frame;
    await page.waitForEvent("framenavigated", { timeout: 20_000 });
  }
}
