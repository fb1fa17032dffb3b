import { extname, resolve, sep, dirname, join } from "node:path";
import { readdirSync } from "node:fs";
import { FileAnswer, keptFile } from "./fileAnswer";
import { OFFICE_JS_FOLDER } from "./layout";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

/** A file below `folder`, or 404; a path that climbs out of it is 404 too. */
export async function serveFile(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const file = resolve(folder, `.${decodeURIComponent(path)}`);
  if (!file.startsWith(folder + sep)) return notFound();
  try {
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    return new FileAnswer(await keptFile(file), { ...headers, "Content-Type": type });
  } catch {
    // No such file, or a folder: both are a 404.
    return notFound();
  }
}

export function notFound(): Response {
  return new Response("Not found", { status: 404 });
}

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
