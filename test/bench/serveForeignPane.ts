import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { notFound, serveFile } from "../../src/demo/server/serveFile";

const OFFICE_JS = /(?<=src=")https:\/\/[^"]+\/office(?:\.debug)?\.js(?=")/;

/** The files of another add-in as they are, but for office.js: the same as ours, from the same address. */
export async function serveForeignPane(path: string, dist: string, officeJs: string): Promise<Response> {
  if (path !== "/taskpane.html") return serveFile(dist, path);
  const page = await readFile(join(dist, path), "utf8").catch(() => undefined);
  return page === undefined
    ? notFound()
    : new Response(page.replace(OFFICE_JS, officeJs), {
        headers: { "Content-Type": "text/html; charset=utf-8" },
      });
}
