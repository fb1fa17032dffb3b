import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { SIZES, THEMES, type Size, type Theme } from "./paneLooks";

/** Pictures beside each other, and on one sheet: more would be too small to look at. */
const COLUMNS = 4;
const ON_ONE_SHEET = 8;

/** Sheets per theme and width, of everything there is: `{folder}/{theme}-{width}-{n}.html`, and its `.png`. */
export async function writeContactSheets(browser: Browser, folder: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const theme of THEMES) {
    for (const size of SIZES) {
      const name = `${theme}-${size.width}`;
      const pictures = picturesIn(join(folder, name));
      for (let from = 0; from < pictures.length; from += ON_ONE_SHEET) {
        const page = join(folder, `${name}-${from / ON_ONE_SHEET + 1}.html`);
        writeFileSync(page, sheetOf(name, size, theme, pictures.slice(from, from + ON_ONE_SHEET)));
        await draw(browser, page, size);
        written.push(page);
      }
    }
  }
  return written;
}

/** In the order of their names, which begin with their place in the list of states. */
function picturesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".png"))
      .sort();
  } catch {
    // No picture of this theme and width was wanted.
    return [];
  }
}

function sheetOf(name: string, { width }: Size, theme: Theme, pictures: readonly string[]): string {
  const figures = pictures.map(
    (picture) =>
      `<figure><img src="${name}/${picture}" width="${width}" alt=""><figcaption>${picture.replace(/\.png$/, "").replaceAll("-", " ")}</figcaption></figure>`,
  );
  const colors = theme === "dark" ? "background:#1b1b1b;color:#eee" : "background:#ddd;color:#222";
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>body{margin:16px;font:14px system-ui;${colors}} main{display:grid;grid-template-columns:repeat(${COLUMNS},${width}px);gap:16px} figure{margin:0} img{display:block} figcaption{padding:4px 0}</style>
<h1>${name}</h1><main>
${figures.join("\n")}
</main>
`;
}

async function draw(browser: Browser, path: string, { width }: Size): Promise<void> {
  const page = await browser.newPage({ viewport: { width: COLUMNS * (width + 16) + 32, height: 800 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: path.replace(/html$/, "png"), fullPage: true });
  await page.close();
}
