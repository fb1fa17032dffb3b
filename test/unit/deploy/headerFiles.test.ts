import { azureStaticWebApps } from "../../../src/deploy/headers/azureStaticWebApps";
import { headerRules } from "../../../src/deploy/headers/headerRules";
import { iis } from "../../../src/deploy/headers/iis";
import { nginx } from "../../../src/deploy/headers/nginx";
import { underscoreHeaders } from "../../../src/deploy/headers/underscoreHeaders";
import type { PackageRequest } from "../../../src/deploy/packageRequest";
import { headersFor } from "../../../src/hosting/headersFor";
import { PAGES } from "../../../src/hosting/pages";
import { aPackageRequest } from "../../support/aPackageRequest";
import {
  iisHeadersAt,
  nginxHeadersAt,
  staticWebAppHeadersAt,
  underscoreHeadersAt,
  type HeadersAt,
} from "../../support/hostHeaders";

const PATHS = [...Object.keys(PAGES), "static/a.0123456789abcdef.js", "static/b.0123456789abcdef.css"];
const FILES = [...PATHS, "assets/icon-16.png", "assets/icon-80.png", "licences.txt"];

const CONFIGURATION = aPackageRequest().configuration;

const REQUESTS: readonly (readonly [string, PackageRequest])[] = [
  ["below a path", aPackageRequest()],
  ["at the root of a host", aPackageRequest({ url: "https://sessions.contoso.com" })],
  ["in GCC High", aPackageRequest({ cloud: "usgov" })],
  ["with a further host that frames it", aPackageRequest({}, ["https://portal.contoso.com"])],
];

describe.each(REQUESTS)("the header files of an add-in %s", (_, request) => {
  const { path } = request.address;
  const hosts = headersOfAllHosts(request);

  it.each(Object.keys(hosts))("say what the demo's own server says: %s", (host) => {
    for (const file of FILES) {
      const wanted = headersFor(file, request.configuration, { frameAncestors: request.frameAncestors });
      expect([file, hosts[host]?.(`${path}/${file}`)]).toEqual([file, wanted]);
    }
  });

  it.each(Object.keys(hosts))("say nothing about other files of the host: %s", (host) => {
    for (const other of [
      "/",
      "/index.html",
      `${path}x/taskpane.html`,
      `${path}/other.html`,
      `${path}/taskpane.html.bak`,
    ]) {
      expect(hosts[host]?.(other)).toEqual({});
    }
  });
});

describe("the header files", () => {
  it("keep the case of the path", () => {
    expect(headersOfAllHosts(aPackageRequest())["_headers"]?.("/sessions/taskpane.html")).toEqual({});
  });

  it("let a named host frame the pane, and nobody the sign-in window", () => {
    const at = headersOfAllHosts(aPackageRequest({}, ["https://Portal.contoso.com"]))["nginx"];
    expect(at?.("/Sessions/taskpane.html")["Content-Security-Policy"]).toMatch(
      /frame-ancestors 'self' .* https:\/\/portal\.contoso\.com$/,
    );
    expect(at?.("/Sessions/auth-dialog.html")["Content-Security-Policy"]).toMatch(/frame-ancestors 'none'$/);
  });

  it("stay within what the hosts take: 100 rules, 2000 characters a line, 20 kB", () => {
    const rules = headerRules(FILES, aPackageRequest());
    const file = underscoreHeaders(aPackageRequest().address, rules);
    expect(rules.length).toBeLessThan(100);
    expect(Math.max(...file.split("\n").map(({ length }) => length))).toBeLessThan(2000);
    expect(azureStaticWebApps(aPackageRequest().address, rules).length).toBeLessThan(20_000);
  });

  it("take from IIS what the site above would add: what isolates the window, what forbids the frame, what is added twice", () => {
    const request = aPackageRequest();
    const file = iis(headerRules(FILES, request));
    const above = {
      "Cross-Origin-Opener-Policy": "same-origin",
      "X-Frame-Options": "DENY",
      "X-Powered-By": "ASP.NET",
      "Cache-Control": "private",
      "Content-Security-Policy": "default-src *",
      "Referrer-Policy": "origin",
      "X-Content-Type-Options": "nosniff",
    };
    for (const path of FILES) {
      const sent = iisHeadersAt(file, request.address.path, above)(`${request.address.path}/${path}`);
      const wanted = headersFor(path, request.configuration);
      // A file that is no page has no policy of ours; the site's own does it no harm.
      const kept = "Content-Security-Policy" in wanted ? {} : { "Content-Security-Policy": "default-src *" };
      expect([path, sent]).toEqual([path, { ...wanted, ...kept }]);
    }
    expect(iisHeadersAt(file, request.address.path, above)("/other.html")).toEqual(above);
  });

  it("name a folder to IIS without the slash at its end, however deep it is", () => {
    const file = iis([{ path: "static/fonts/", headers: headersFor("static/a.0123456789abcdef.js", CONFIGURATION) }]);
    expect(file).toContain('<location path="static/fonts">');
  });

  it("show nobody what a folder holds, in IIS", () => {
    const file = iis(headerRules(FILES, aPackageRequest()));
    const blocks = file.split("<location ").slice(1);
    const open = blocks.filter((block) => !/<directoryBrowse enabled="false"\/>/.test(block));
    expect(open.map((block) => /path="([^"]*)"/.exec(block)?.[1])).toEqual([...Object.keys(PAGES), "licences.txt"]);
    expect(file).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<configuration>\n {2}<location path="taskpane\.html">/,
    );
  });

  it("give nginx's headers to answers that are good alone: a page that is missing is not kept for a year", () => {
    const file = nginx(aPackageRequest().address, headerRules(FILES, aPackageRequest()));
    expect(file).not.toContain("always");
    expect(file).toContain("location = /Sessions/taskpane.html {");
    expect(file).toContain("location ^~ /Sessions/static/ {");
    expect(file.split("\n")[0]).toBe(
      "# Headers of https://addins.contoso.com/Sessions. Include this file in the server block of that host.",
    );
  });

  it("name for Azure Static Web Apps each file once, and folders by a star at the end", () => {
    const file = azureStaticWebApps(aPackageRequest().address, headerRules(FILES, aPackageRequest()));
    const { routes } = JSON.parse(file) as { routes: { route: string }[] };
    const paths = [...Object.keys(PAGES), "static/*", "assets/*", "licences.txt"];
    expect(routes.map(({ route }) => route)).toEqual(paths.map((path) => `/Sessions/${path}`));
    expect(file.endsWith("}\n")).toBe(true);
  });

  it("are refused for a folder whose files need different headers", () => {
    expect(() => headerRules(["static/a.0123456789abcdef.js", "static/b.js"], aPackageRequest())).toThrow("static/");
  });
});

function headersOfAllHosts(request: PackageRequest): Readonly<Record<string, HeadersAt>> {
  const { address } = request;
  const rules = headerRules(FILES, request);
  return {
    _headers: underscoreHeadersAt(underscoreHeaders(address, rules)),
    "Azure Static Web Apps": staticWebAppHeadersAt(azureStaticWebApps(address, rules)),
    nginx: nginxHeadersAt(nginx(address, rules)),
    IIS: iisHeadersAt(iis(rules), address.path),
  };
}
