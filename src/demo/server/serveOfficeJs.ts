import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { OFFICE_JS_FOLDER } from "./layout";
import { notFound, serveFile } from "./serveFile";

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Microsoft's server of office.js: the files of the npm package as they are. Its paths ignore letter case. */
export function createOfficeJsServer(): (path: string) => Promise<Response> {
  const names = new Map(readdirSync(DIST, { recursive: true }).map((name) => [lower(String(name)), String(name)]));
  return async (path) => {
    const name = path.startsWith(`${OFFICE_JS_FOLDER}/`)
      ? names.get(lower(decodeURIComponent(path.slice(OFFICE_JS_FOLDER.length + 1))))
      : undefined;
    return name === undefined
      ? notFound()
      : serveFile(DIST, `/${name}`, { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" });
  };
}

function lower(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}
