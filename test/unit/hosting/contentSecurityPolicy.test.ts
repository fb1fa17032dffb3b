import { createHash } from "node:crypto";
import { contentSecurityPolicy, contentSecurityPolicyHeader } from "../../../src/hosting/contentSecurityPolicy";
import { UNSET_CONFIGURATION } from "../../../src/hosting/buildConfiguration";
import { PAGES, isPageName } from "../../../src/hosting/pages";
import { writePage } from "../../../src/hosting/writePage";

const pages = Object.keys(PAGES).filter(isPageName);
const government = { ...UNSET_CONFIGURATION, cloud: "usgov", graphRoot: "https://graph.microsoft.us/v1.0" } as const;

function sources(policy: string, directive: string): readonly string[] {
  const found = policy.split("; ").find((each) => each.startsWith(`${directive} `));
  return found?.split(" ").slice(1) ?? [];
}

describe("the content security policy", () => {
  it.each(pages)("never says unsafe-inline, unsafe-eval or a bare star on %s", (page) => {
    const policy = contentSecurityPolicyHeader(page, UNSET_CONFIGURATION);
    expect(policy).not.toMatch(/unsafe|\s\*(\s|;|$)|http:/);
    expect(sources(policy, "default-src")).toEqual(["'none'"]);
    expect(sources(policy, "base-uri")).toEqual(["'none'"]);
  });

  it("lets the pane reach its own origin, Graph, the login host and OneDrive's downloads, and nothing else", () => {
    expect(sources(contentSecurityPolicy("taskpane.html", UNSET_CONFIGURATION), "connect-src")).toEqual([
      "'self'",
      "https://graph.microsoft.com",
      "https://*.sharepoint.com",
      "https://*.1drv.com",
      "https://*.files.1drv.com",
      "https://my.microsoftpersonalcontent.com",
      "https://login.microsoftonline.com",
    ]);
  });

  it.each([
    ["taskpane.html", 2],
    ["auth-dialog.html", 1],
    ["auth-redirect.html", 0],
    ["auth-relay.html", 0],
  ] as const)("takes scripts on %s from us, the hosts of office.js, and the %d that stand in it", (name, count) => {
    const written = writePage("<!-- hosting --><!-- /hosting -->", { name, configuration: UNSET_CONFIGURATION });
    const html = written.kind === "page" ? written.html : "";
    const inPage = [...html.matchAll(/<script>(.*?)<\/script>/g)].map(([, text = ""]) => text);
    const hashes = inPage.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(hashes).toHaveLength(count);
    expect(sources(contentSecurityPolicy(name, UNSET_CONFIGURATION), "script-src")).toEqual([
      "'self'",
      ...hashes,
      ...(count > 0 ? ["https://appsforoffice.microsoft.com", "https://*.cdn.office.net"] : []),
    ]);
  });

  it("names the hosts of the configured cloud alone", () => {
    const policy = contentSecurityPolicyHeader("taskpane.html", government);
    expect(policy).toContain("https://graph.microsoft.us");
    expect(policy).toContain("https://login.microsoftonline.us");
    expect(policy).toContain("https://*.gcch.cdn.office.net");
    expect(policy).not.toMatch(/\.com\b/);
  });

  it("names both of DoD's SharePoint domains, for downloads and for the frame around the pane", () => {
    const dod = { ...government, cloud: "usgovdod", graphRoot: "https://dod-graph.microsoft.us/v1.0" } as const;
    const policy = contentSecurityPolicyHeader("taskpane.html", dod);
    for (const directive of ["connect-src", "frame-ancestors"]) {
      expect(sources(policy, directive)).toEqual(
        expect.arrayContaining(["https://*.sharepoint-mil.us", "https://*.dps.mil"]),
      );
    }
  });

  it("lets Fluent fill its empty style elements on the pane, and on no other page", () => {
    const withHash = pages.filter((page) =>
      sources(contentSecurityPolicy(page, UNSET_CONFIGURATION), "style-src").join().includes("sha256-"),
    );
    expect(withHash).toEqual(["taskpane.html"]);
  });

  it("gives the pages that receive a sign-in no connection but what redeems it", () => {
    expect(sources(contentSecurityPolicy("auth-redirect.html", UNSET_CONFIGURATION), "connect-src")).toEqual([
      "'self'",
    ]);
    expect(sources(contentSecurityPolicy("auth-dialog.html", UNSET_CONFIGURATION), "connect-src")).toEqual([
      "'self'",
      "https://login.microsoftonline.com",
    ]);
  });

  it("lets the relay page post to the login host alone, and every other page to nothing", () => {
    for (const [configuration, login] of [
      [UNSET_CONFIGURATION, "https://login.microsoftonline.com"],
      [government, "https://login.microsoftonline.us"],
    ] as const) {
      for (const page of pages) {
        const wanted = page === "auth-relay.html" ? [login] : ["'none'"];
        expect([page, sources(contentSecurityPolicyHeader(page, configuration), "form-action")]).toEqual([
          page,
          wanted,
        ]);
      }
    }
  });

  it("lets the pane hold MSAL's hidden frame, and no other page hold any", () => {
    for (const page of pages) {
      const wanted = page === "taskpane.html" ? ["'self'", "https://login.microsoftonline.com"] : ["'none'"];
      expect([page, sources(contentSecurityPolicy(page, UNSET_CONFIGURATION), "frame-src")]).toEqual([page, wanted]);
    }
  });

  it("gives office.js to the pane and to Office's dialog, and to no page of MSAL's", () => {
    const withOffice = pages.filter((page) =>
      contentSecurityPolicy(page, UNSET_CONFIGURATION).includes("cdn.office.net"),
    );
    expect(withOffice).toEqual(["taskpane.html", "auth-dialog.html"]);
  });

  it("takes styles from us, and pictures from us and from the style sheets", () => {
    for (const page of pages.filter((each) => each !== "taskpane.html")) {
      expect(sources(contentSecurityPolicy(page, UNSET_CONFIGURATION), "style-src")).toEqual(["'self'"]);
      expect(sources(contentSecurityPolicy(page, UNSET_CONFIGURATION), "img-src")).toEqual(["'self'", "data:"]);
    }
  });

  it("names each source once, also one that was given a second time", () => {
    const options = { frameAncestors: ["https://*.office.com", "https://portal.contoso.com"], officeJs: "/office.js" };
    for (const page of pages) {
      for (const directive of contentSecurityPolicyHeader(page, UNSET_CONFIGURATION, options).split("; ")) {
        const [, ...named] = directive.split(" ");
        expect([page, named]).toEqual([page, [...new Set(named)]]);
      }
    }
  });

  it("says the same in the page and in the header, but for who may frame it", () => {
    for (const page of pages) {
      const header = contentSecurityPolicyHeader(page, government);
      expect(header.replace(/; frame-ancestors .*$/, "")).toBe(contentSecurityPolicy(page, government));
    }
  });

  it.each([
    ["usgov", "https://*.office365.us", "https://*.sharepoint.us"],
    ["usgovdod", "https://*.apps.mil", "https://*.sharepoint-mil.us"],
  ] as const)("lets Excel of the cloud %s frame the pane, and no other cloud's", (cloud, ...hosts) => {
    const header = contentSecurityPolicyHeader("taskpane.html", { ...UNSET_CONFIGURATION, cloud });
    const ancestors = sources(header, "frame-ancestors");
    expect(ancestors).toEqual(expect.arrayContaining(["'self'", ...hosts]));
    expect(ancestors.filter((each) => /\.com$|\.microsoft$/.test(each))).toEqual([]);
  });

  it("says who may frame the page only in the header, since browsers ignore it in the page", () => {
    const options = { frameAncestors: ["https://office.contoso.com"] };
    expect(contentSecurityPolicy("taskpane.html", UNSET_CONFIGURATION, options)).not.toContain("frame-ancestors");
    const ancestors = sources(
      contentSecurityPolicyHeader("taskpane.html", UNSET_CONFIGURATION, options),
      "frame-ancestors",
    );
    expect(ancestors).toEqual(
      expect.arrayContaining([
        "'self'",
        "https://*.officeapps.live.com",
        "https://*.cloud.microsoft",
        "https://office.contoso.com",
      ]),
    );
  });

  it("lets nobody frame the sign-in windows, and Excel frame the page of the silent sign-in", () => {
    expect(contentSecurityPolicyHeader("auth-relay.html", UNSET_CONFIGURATION)).toMatch(/frame-ancestors 'none'$/);
    expect(contentSecurityPolicyHeader("auth-dialog.html", UNSET_CONFIGURATION)).toMatch(/frame-ancestors 'none'$/);
    expect(contentSecurityPolicyHeader("auth-redirect.html", UNSET_CONFIGURATION)).toContain("officeapps.live.com");
  });

  it("takes office.js from another origin when told so", () => {
    const policy = contentSecurityPolicy("taskpane.html", UNSET_CONFIGURATION, {
      officeJs: "https://office.contoso.com:8443/1/office.js",
    });
    expect(sources(policy, "script-src")).toContain("https://office.contoso.com:8443");
  });

  it("takes no second directive out of a Graph root", () => {
    const graphRoot = "https://graph.contoso.com; script-src *";
    expect(contentSecurityPolicy("taskpane.html", { ...UNSET_CONFIGURATION, graphRoot })).not.toContain("contoso");
  });
});
