import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import type { HttpsServer } from "../../../src/demo/server/httpsServer";
import { startSimulationServer } from "../../../src/demo/server/startSimulation";
import { findBrowser, findHeadlessShell } from "../../support/findBrowser";

/** A browser for which every host of the world is one server on this machine. */
export type StoryBrowser = { readonly browser: Browser; readonly server: HttpsServer };

let opened: Promise<StoryBrowser> | undefined;

/** One browser and one server for all stories of a file. */
export function storyBrowser(): Promise<StoryBrowser> {
  opened ??= open(findHeadlessShell(), []);
  return opened;
}

/**
 * For `beforeAll`, where a story depends on what a browser refuses, or on all that it is for its users; with more
 * switches, if any.
 */
export async function wholeStoryBrowser(moreSwitches: readonly string[] = []): Promise<StoryBrowser> {
  if (opened !== undefined) throw new Error("Another browser has been opened in this file.");
  opened = open(undefined, moreSwitches);
  return opened;
}

/** For `afterAll`; nothing happens when no story was told. */
export async function closeStoryBrowser(): Promise<void> {
  const closing = await opened;
  opened = undefined;
  await closing?.browser.close();
  await closing?.server.close();
}

/**
 * Chromium's own address bar prepares two web pages of 400 scripts for every window: 1.5 s of computing that shows
 * nothing of ours. Renderers that nobody asked for yet are processes too.
 */
const NOT_OF_THE_PAGE = [
  "SpareRendererForSitePerProcess",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
];

/**
 * Playwright switches storage partitioning and the popup blocker off, and so a sign-in that fails for every user would
 * pass. These are left to the browser's own defaults: the last `--disable-features` wins, and it does not name them.
 */
const QUIET_FEATURES = [
  "AvoidCorsURLLoaderRestartOnRedirect",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "Translate",
];

async function open(shell: string | undefined, moreSwitches: readonly string[]): Promise<StoryBrowser> {
  const server = await startSimulationServer(0);
  const launched = launching(server, moreSwitches);
  return {
    browser: await chromium.launch(shell === undefined ? launched : { ...launched, executablePath: shell }),
    server,
  };
}

/** How every browser of a story is started: a whole one. */
export function launching(server: HttpsServer, moreSwitches: readonly string[] = []): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge was found for the browser stories.");
  return {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ["--disable-popup-blocking"],
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${String(server.port)}`,
      `--disable-features=${[...QUIET_FEATURES, ...NOT_OF_THE_PAGE].join(",")}`,
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      ...moreSwitches,
    ],
  };
}
