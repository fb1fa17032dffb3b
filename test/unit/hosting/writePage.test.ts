import { readConfiguration } from "../../../src/core/configuration";
import { UNSET_CONFIGURATION } from "../../../src/hosting/buildConfiguration";
import { writePage } from "../../../src/hosting/writePage";

const TEMPLATE = "<html><head><!-- hosting --><!-- /hosting --><title>t</title></head></html>";
const contoso = {
  clientId: "6f3c2a10-8d54-4b7e-9a1f-3c5d7e9b1a20",
  tenant: "contoso.com",
  cloud: "usgov",
  graphRoot: "https://graph.microsoft.us/v1.0",
  scopes: "all",
} as const;

function pane(configuration: typeof UNSET_CONFIGURATION, officeJs?: string) {
  return writePage(TEMPLATE, { name: "taskpane.html", configuration, officeJs });
}

function htmlOf(written: ReturnType<typeof writePage>): string {
  if (written.kind !== "page") throw new Error(`refused: ${written.why}`);
  return written.html;
}

describe("writing a page", () => {
  it("puts the policy before the configuration and office.js, in the place that the template keeps for them", () => {
    const html = htmlOf(pane(contoso));
    const order = ["Content-Security-Policy", 'id="configuration"', 'id="office-js"', "<title>"].map((part) =>
      html.indexOf(part),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it("writes a configuration that the pane's own check accepts", () => {
    const json = /id="configuration">(.*?)<\/script>/.exec(htmlOf(pane(contoso)))?.[1] ?? "";
    expect(readConfiguration(JSON.parse(json))).toEqual({ kind: "configuration", configuration: contoso });
  });

  it("loads the cloud's office.js without holding up our own script", () => {
    expect(htmlOf(pane(contoso))).toContain(
      '<script async id="office-js" src="https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js">',
    );
  });

  it("writes a page that was written before for another tenant", () => {
    const again = writePage(htmlOf(pane(UNSET_CONFIGURATION)), { name: "taskpane.html", configuration: contoso });
    expect(htmlOf(again)).toBe(htmlOf(pane(contoso)));
  });

  it("keeps office.js from the page of MSAL's bridge", () => {
    const html = htmlOf(writePage(TEMPLATE, { name: "auth-redirect.html", configuration: contoso }));
    expect(html).not.toContain("office.js");
    expect(html).toContain("Content-Security-Policy");
  });

  it.each(["clientId", "tenant", "graphRoot"] as const)("refuses a %s that would end the element", (name) => {
    const value = "x</script><script>alert(1)</script>";
    expect(pane({ ...UNSET_CONFIGURATION, [name]: value })).toEqual({ kind: "refused", why: "closingTag", value });
  });

  it("leaves no opening bracket in the block, since a comment's start could swallow its end", () => {
    const html = htmlOf(pane({ ...UNSET_CONFIGURATION, tenant: "<!--<script>" }));
    expect(/id="configuration">(.*?)<\/script>/.exec(html)?.[1]).not.toContain("<");
  });

  it("takes office.js from a path on its own origin", () => {
    expect(htmlOf(pane(contoso, "/office/office.js"))).toContain('src="/office/office.js"');
  });

  it.each([
    "http://contoso.com/office.js",
    'https://contoso.com/" onload="x/office.js',
    "https://contoso.com/other.js",
    "",
  ])("refuses office.js from %p", (officeJs) => {
    expect(pane(contoso, officeJs)).toEqual({ kind: "refused", why: "officeJsAddress", value: officeJs });
  });

  it("refuses a page that keeps no place", () => {
    expect(writePage("<html></html>", { name: "taskpane.html", configuration: contoso }).kind).toBe("refused");
  });
});
