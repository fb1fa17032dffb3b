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

  /** A package with as many files and as long a policy as it can have: those of the version before, too. */
  const most = () => {
    const frames = Array.from({ length: 20 }, (_, index) => `https://portal-${index}.contoso.com`);
    const request = aPackageRequest({ url: `https://addins.contoso.com/${"folder/".repeat(25)}x` }, frames);
    const before = Array.from({ length: 200 }, (_, index) => `static/a${index}.0123456789abcdef.js`);
    return { request, rules: headerRules([...FILES, "earlier-files.txt", ...before], request) };
  };

  // https://developers.cloudflare.com/pages/configuration/headers/: 100 header rules, and 2,000 characters for a whole
  // line, spacing, name and value together. Netlify's page (https://docs.netlify.com/manage/routing/headers) has none.
  it("stay within 100 rules and 2,000 characters a line, which Cloudflare's page on _headers gives as its limits", () => {
    const { request, rules } = most();
    const file = underscoreHeaders(request.address, rules);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(2_000);
    expect(file.match(/^\/.*\*.*\*/m)).toBeNull();
  });

  // https://docs.netlify.com/manage/routing/headers, "Limitations": names that a site cannot set.
  it("set no header that Netlify's page excepts", () => {
    const excepted = ["Accept-Ranges", "Age", "Allow", "Alt-Svc", "Connection", "Content-Encoding", "Content-Length"];
    const more = ["Content-Range", "Date", "Server", "Set-Cookie", "Trailer", "Transfer-Encoding", "Upgrade"];
    const names = headerRules(FILES, aPackageRequest()).flatMap(({ headers }) => Object.keys(headers));
    expect(names.filter((name) => [...excepted, ...more].includes(name))).toEqual([]);
  });

  // https://learn.microsoft.com/azure/static-web-apps/configuration: "Restrictions" and "Specifying route patterns".
  it("stay within 20 KB for Azure Static Web Apps, with wildcards at the end alone, and properties that its page knows", () => {
    const { request, rules } = most();
    const file = azureStaticWebApps(request.address, rules);
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(20_000);
    const { routes, ...others } = JSON.parse(file) as { routes: Record<string, unknown>[] };
    expect(Object.keys(others)).toEqual([]);
    for (const { route, ...rule } of routes) {
      expect(route).toMatch(/^\/[^*]*\*?$/);
      expect(Object.keys(rule).filter((name) => !["headers", "statusCode"].includes(name))).toEqual([]);
    }
    // The first rule that fits counts, and a request meets one at most.
    const paths = routes.map(({ route }) => String(route));
    expect(new Set(paths).size).toBe(paths.length);
  });

  // https://learn.microsoft.com/archive/blogs/tristank/iis-7-but-why-do-i-get-a-500-19cannot-add-duplicate-collection-entry-with-0x800700b7
  it("remove for IIS each header before it is added, since a second entry of one name is its error 500.19", () => {
    for (const block of iis(most().rules).split("<location ").slice(1)) {
      const steps = [...block.matchAll(/<(add|remove) name="([^"]+)"/g)].map(([, step, name]) => [step, name] as const);
      for (const [at, [step, name]] of steps.entries()) {
        if (step !== "add") continue;
        expect(steps.slice(0, at).filter(([, other]) => other === name)).toEqual([["remove", name]]);
      }
      // Neither a module that has to be installed nor a type that the server may have already.
      expect(block).not.toMatch(/<rewrite|<staticContent|mimeMap/);
    }
  });

  it("keep web.config from everybody in nginx and Azure Static Web Apps; IIS keeps it back by itself", () => {
    const { address } = aPackageRequest();
    const rules = headerRules(FILES, aPackageRequest());
    expect(nginx(address, rules)).toContain("location = /Sessions/web.config {\n  return 404;\n}");
    expect(JSON.parse(azureStaticWebApps(address, rules))).toMatchObject({
      routes: expect.arrayContaining([{ route: "/Sessions/web.config", statusCode: 404 }]) as unknown,
    });
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

  it("let nginx pack pages, scripts and styles, and nothing that is packed already", () => {
    const file = nginx(aPackageRequest().address, headerRules(FILES, aPackageRequest()));
    const packed = file.split("\n\n").flatMap((block) => {
      const [, place] = /^location \S+ \S*\/(\S+) \{/.exec(block) ?? [];
      return place !== undefined && block.includes("gzip on;") ? [place] : [];
    });
    expect(packed.toSorted()).toEqual([...Object.keys(PAGES), "static/"].toSorted());
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
    const paths = [...Object.keys(PAGES), "static/*", "assets/*", "licences.txt", "web.config"];
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
