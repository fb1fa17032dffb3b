import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "../../src/hosting/pages";

const ASSETS = join(__dirname, "../../src/assets");

/** A folder as the production build leaves it, made in no time: its pages, one script, the real icons. */
export function writeSmallBuild(folder: string): string {
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(folder, "static"));
  for (const name of Object.keys(PAGES)) writeFileSync(join(folder, name), PAGE);
  writeFileSync(join(folder, "static/taskpane.0123456789abcdef.js"), "document.title = 1;");
  writeFileSync(join(folder, "left-over.js"), "from another build");
  for (const icon of readdirSync(ASSETS).filter((name) => name.endsWith(".png"))) {
    copyFileSync(join(ASSETS, icon), join(folder, "assets", icon));
  }
  return folder;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <!-- hosting -->
    <!-- /hosting -->
  </head>
  <body></body>
</html>
`;
