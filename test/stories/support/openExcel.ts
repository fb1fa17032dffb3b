import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type { Configuration } from "../../../src/core/configuration";
import type { TokenAuthority } from "../../../src/demo/entra/tokenAuthority";
import type { HostSettings } from "../../../src/demo/excel/hostSettings";
import { startSimulation, type Simulation } from "../../../src/demo/server/startSimulation";
import type { AddInHost, SignInHandler } from "../../../src/demo/server/simulationHandler";
import { storyBrowser } from "./storyBrowser";
import { watchStory, type StoryWatch } from "./watchStory";

/** What a story sets before Excel opens: any setting of the host, and the surroundings of the browser. */
export type StoryOptions = Partial<HostSettings> & {
  /** Folder with the pane; the production build when absent. */
  readonly dist?: string;
  readonly excelOrigin?: string;
  /** The add-in at another address, served by something else than the demo's own server. */
  readonly addIn?: { readonly address: string; readonly host: AddInHost };
  /** Another browser than that of all stories. */
  readonly browser?: Pick<Browser, "newContext">;
  readonly configuration?: Partial<Configuration>;
  readonly login?: (authority: TokenAuthority) => SignInHandler;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly forcedColors?: "active" | "none";
  /** What the person did in this browser before Excel was opened. */
  readonly before?: (context: BrowserContext) => Promise<void>;
  /** What the pane's storage holds before its own scripts run, once: key to text. */
  readonly stored?: Readonly<Record<string, string>>;
  /** A script for the add-in's pages, before their own. */
  readonly inPane?: string;
};

export type OpenedExcel = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The task pane, for looking and clicking. */
  readonly pane: FrameLocator;
  /** The task pane's frame, for `evaluate`, which counts as a click of the user for about five seconds. */
  readonly paneFrame: () => Promise<Frame>;
  readonly simulation: Simulation;
  readonly watch: StoryWatch;
  /** Ends the story; fails it when anything happened that it did not allow by name. */
  readonly finish: () => Promise<void>;
};

/**
 * Milliseconds, for whatever a story waits for: it ends what would never come, and no busy machine exceeds it. What has
 * to come soon is told from what comes later by what happens meanwhile, never by a shorter limit.
 */
const PATIENCE = 90_000;

/** The title of the pane's iframe in the host page. */
export const PANE = 'iframe[title="Workbook Sessions"]';

/** A new simulated world in a new browser profile, with Excel open and its task pane shown. */
export async function openExcel(options: StoryOptions = {}): Promise<OpenedExcel> {
  const {
    dist,
    excelOrigin,
    addIn,
    configuration,
    login,
    viewport,
    forcedColors,
    stored,
    inPane,
    before,
    browser: ownBrowser,
    ...settings
  } = options;
  const { browser, server } = await storyBrowser();
  const simulation = await startSimulation({
    layout: { kind: "realNames", excel: excelOrigin, addIn: addIn?.address },
    server,
    dist,
    settings,
    configuration,
    signIn: login,
    addInHost: addIn?.host,
  });
  const scripts = [...(stored === undefined ? [] : [storing(stored)]), ...(inPane === undefined ? [] : [inPane])];
  const excel = await openDevice(ownBrowser ?? browser, simulation, {
    viewport,
    colorScheme: settings.theme,
    forcedColors,
    scripts,
    before,
  });
  return {
    ...excel,
    finish: async () => {
      await excel.finish().finally(simulation.end);
    },
  };
}

type DeviceOptions = {
  readonly viewport?: StoryOptions["viewport"] | undefined;
  readonly colorScheme?: HostSettings["theme"] | undefined;
  readonly forcedColors?: StoryOptions["forcedColors"] | undefined;
  /** For the add-in's pages, before their own. */
  readonly scripts: readonly string[];
  readonly before?: StoryOptions["before"] | undefined;
};

/** Excel in a new browser profile: one device of a world that may have more of them. */
export async function openDevice(
  browser: Pick<Browser, "newContext">,
  simulation: Simulation,
  { viewport, colorScheme, forcedColors, scripts, before }: DeviceOptions,
): Promise<OpenedExcel> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: viewport ?? { width: 1280, height: 800 },
    colorScheme: colorScheme ?? "light",
    forcedColors: forcedColors ?? "none",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE);
  const watch = await watchStory(context, simulation);
  // The demo's own server writes the bridge into the pane's page.
  const bridge = simulation.layout.kind === "stories" ? [simulation.inPaneScript] : [];
  for (const script of [...bridge, ...scripts]) {
    await context.addInitScript(onlyOn(simulation.layout.addresses.addIn, script));
  }
  await before?.(context);
  const page = await context.newPage();
  await page.goto(`${simulation.layout.addresses.excel}/`);
  return {
    page,
    context,
    pane: page.frameLocator(PANE),
    paneFrame: async () => {
      for (;;) {
        const element = await page.locator(PANE).elementHandle();
        const frame = await element?.contentFrame();
        // None in an iframe that the host has just put another in the place of.
        if (frame) return frame;
      }
    },
    simulation,
    watch,
    finish: async () => {
      const troubles = watch.troubles();
      await context.close();
      if (troubles.length > 0) throw new Error(`The story saw what it did not allow:\n${troubles.join("\n")}`);
    },
  };
}

/** A real host puts its bridge into its add-ins only. */
function onlyOn(address: string, script: string): string {
  return `if (location.origin === ${JSON.stringify(new URL(address).origin)}) {\n${script}\n}`;
}

/**
 * An init script runs for every page anew: what a story removes must not come back with the next pane. A browser that
 * blocks all site data stores nothing.
 */
function storing(stored: Readonly<Record<string, string>>): string {
  const once = "story/stored";
  return `try {
    if (localStorage.getItem("${once}") === null) {
      localStorage.setItem("${once}", "yes");
      for (const [key, text] of Object.entries(${JSON.stringify(stored)})) localStorage.setItem(key, text);
    }
  } catch {}`;
}
