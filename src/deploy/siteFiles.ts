import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPageName, PAGES } from "../hosting/pages";
import { writePage } from "../hosting/writePage";
import type { PackageFile, PackageRequest } from "./packageRequest";

export type SiteFiles =
  | { readonly kind: "files"; readonly files: readonly PackageFile[] }
  | { readonly kind: "wrong"; readonly sentence: string };

/** What the add-in's folder on the web holds, from the production build: pages for this request, scripts, icons. */
export function siteFiles(dist: string, { configuration }: Pick<PackageRequest, "configuration">): SiteFiles {
  const built = filesIn(dist).filter((path) => isPageName(path) || isScript(path) || ICON.test(path));
  const missing = Object.keys(PAGES).filter((name) => !built.includes(name));
  if (missing.length > 0) return wrong(`The build in ${dist} has no ${missing.join(", ")}. Run npm run build again.`);
  const files: PackageFile[] = [];
  for (const path of built) {
    const content = readFileSync(join(dist, path));
    if (!isPageName(path)) {
      files.push({ path, content });
      continue;
    }
    const page = writePage(content.toString("utf8"), { name: path, configuration });
    if (page.kind === "refused") return wrong(`${path} cannot be written for "${page.value}": ${page.why}.`);
    files.push({ path, content: page.html });
  }
  return { kind: "files", files };
}

/** A script or style of some version, by its path in the add-in's folder: its name holds a hash of what is in it. */
export function isScript(path: string): boolean {
  return /^static\/[\w-]+\.[0-9a-f]{16}\.(js|css)$/.test(path);
}

/** Other files in the folder of the build are no part of the add-in. */
const ICON = /^assets\/[\w-]+\.png$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

function wrong(sentence: string): SiteFiles {
  return { kind: "wrong", sentence };
}

/** For the root of the site: Azure Static Web Apps refuses one without an index.html. It runs nothing. */
export const SITE_INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <title>Workbook Sessions</title>
  </head>
  <body>
    <p>This host serves an add-in for Excel. There is nothing to see here.</p>
  </body>
</html>
`;
