import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../test/support/findBrowser";

/** Draws the PNGs that manifest.xml names from the two SVG sources: `npm run icons`, after a change of a source. */
async function render(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("Drawing icons needs Chromium, Chrome or Edge (CHROME_PATH)");
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
    const svg = readFileSync(join(__dirname, size <= LARGEST_SMALL ? "icon-small.svg" : "icon.svg"), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(__dirname, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

const LARGEST_SMALL = 24;

void render();
