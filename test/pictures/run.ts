import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPaneWhenStale } from "../../src/hosting/buildPane";
import { closeStoryBrowser, storyBrowser } from "../stories/support/storyBrowser";
import { findBrowser } from "../support/findBrowser";
import { checkStates } from "./checkStates";
import { writeContactSheets } from "./contactSheet";
import { pictureStates, type PictureState } from "./pictureStates";
import { SIZES, THEMES } from "./paneLooks";
import { takePictures } from "./takePictures";

const FOLDER = join(__dirname, "../../dist-pictures");

const USAGE = `npm run pictures -- [options]
  --only TEXT   only states whose name holds this text; the other pictures stay
  --width N     only 320, 350 or 450 px
  --theme NAME  only light, dark or forced
  --check       no pictures: what axe, the layout and the keyboard find wrong`;

/** Pictures of the pane in every state, size and theme, and sheets that show them beside each other. */
async function run(args: readonly string[]): Promise<void> {
  const { only = "", width, theme, check = false } = parseArgs({ args: [...args], options: OPTIONS }).values;
  const states = pictureStates.filter(({ name }) => name.includes(only));
  const sizes = SIZES.filter((size) => width === undefined || String(size.width) === width);
  const themes = THEMES.filter((one) => theme === undefined || one === theme);
  if (states.length === 0 || sizes.length === 0 || themes.length === 0) return fail(`Nothing to show.\n\n${USAGE}`);
  if (findBrowser() === undefined) return fail("Pictures need Chromium, Chrome or Edge; CHROME_PATH may name it.");
  if (!buildPaneWhenStale()) return fail("The pane could not be built.");
  if (check) return checked(states);
  mkdirSync(FOLDER, { recursive: true });
  // A state that was renamed or moved would stay beside its own picture.
  if (only === "") themes.forEach((each) => sizes.forEach(({ width: wide }) => emptied(`${each}-${wide}`)));
  try {
    const failures = await takePictures(states, { folder: FOLDER, sizes, themes, told: say });
    const { browser } = await storyBrowser();
    const sheets = await writeContactSheets(browser, FOLDER);
    say(`${sheets.length} sheets to look at, the first: ${sheets[0] ?? "none"}`);
    for (const { state, why } of failures) fail(`no picture of “${state}”: ${why}`);
  } finally {
    await closeStoryBrowser();
  }
}

async function checked(states: readonly PictureState[]): Promise<void> {
  try {
    const faults = await checkStates(states, say);
    for (const fault of faults) fail(fault);
    say(`${faults.length} faults in ${states.length} states`);
  } finally {
    await closeStoryBrowser();
  }
}

/** Without the pictures and the sheets of one theme and width. */
function emptied(name: string): void {
  const old = readdirSync(FOLDER).filter((file) => file === name || file.startsWith(`${name}-`));
  for (const file of old) rmSync(join(FOLDER, file), { recursive: true });
}

const OPTIONS = {
  only: { type: "string" },
  width: { type: "string" },
  theme: { type: "string" },
  check: { type: "boolean" },
} as const;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

void run(process.argv.slice(2));
