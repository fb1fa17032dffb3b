import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Configuration } from "../../core/configuration";
import { headersFor } from "../../hosting/headersFor";
import { isPageName, type PageName } from "../../hosting/pages";
import { writePage } from "../../hosting/writePage";
import { notFound, serveFile } from "./serveFile";

export type PaneHosting = {
  /** The folder of the production build. */
  readonly dist: string;
  readonly configuration: Configuration;
  readonly officeJs: string;
  /** Where browsers send CSP reports. */
  readonly reportUri: string;
  /** A script for the head of every page, before all others; none for stories, which serve what production serves. */
  readonly firstScript?: string | undefined;
};

/** The add-in's own web server: the built files, with the pages and headers that hosting prescribes. */
export async function servePane(path: string, hosting: PaneHosting): Promise<Response> {
  const name = path.slice(1);
  const { dist, configuration, officeJs, reportUri } = hosting;
  const headers = { ...headersFor(name, configuration, { officeJs }) };
  if (!isPageName(name)) return serveFile(dist, path, headers);
  const html = await pageOf(name, hosting);
  if (html === undefined) return notFound();
  const policy = `${headers["Content-Security-Policy"] ?? ""}; report-uri ${reportUri}`;
  return new Response(html, {
    headers: { ...headers, "Content-Security-Policy": policy, "Content-Type": "text/html; charset=utf-8" },
  });
}

async function pageOf(name: PageName, hosting: PaneHosting): Promise<string | undefined> {
  const built = await readFile(join(hosting.dist, name), "utf8").catch(() => undefined);
  if (built === undefined) return undefined;
  const page = writePage(built, { name, configuration: hosting.configuration, officeJs: hosting.officeJs });
  if (page.kind === "refused") throw new Error(`${name} cannot be written: ${page.why} (${page.value})`);
  const { firstScript } = hosting;
  return firstScript === undefined
    ? page.html
    : page.html.replace("<head>", `<head>\n    <script src="${firstScript}"></script>`);
}
