import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
};

/** The path of Chromium, Chrome or Edge: CHROME_PATH first, then the names on PATH, then the usual places. */
export function findBrowser(surroundings: Partial<Surroundings> = {}): string | undefined {
  const { environment = process.env, platform = process.platform, isExecutable = canRun } = surroundings;
  const chosen = environment["CHROME_PATH"];
  // A wrong CHROME_PATH is the user's word, and another browser in its place would hide the mistake.
  if (chosen !== undefined && chosen !== "") return isExecutable(chosen) ? chosen : undefined;
  return [...onPath(NAMES, environment, platform), ...usualPlaces(environment, platform)].find(isExecutable);
}

/**
 * Chromium without its windows (Debian's chromium-headless-shell), in which a story costs a third less. It refuses less
 * than a whole browser: no pop-up, no cookie of a third party, no site data. None where CHROME_PATH names a browser.
 */
export function findHeadlessShell(surroundings: Partial<Surroundings> = {}): string | undefined {
  const { environment = process.env, platform = process.platform, isExecutable = canRun } = surroundings;
  const chosen = environment["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") return undefined;
  return onPath(["chromium-headless-shell"], environment, platform).find(isExecutable);
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
];

function onPath(
  names: readonly string[],
  environment: Surroundings["environment"],
  platform: NodeJS.Platform,
): readonly string[] {
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const ending = platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)));
}

function usualPlaces(environment: Surroundings["environment"], platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`));
  }
  return ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: both mean that it is no browser for us.
    return false;
  }
}
