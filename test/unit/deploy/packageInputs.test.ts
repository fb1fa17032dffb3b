import fc from "fast-check";
import { checkRequest } from "../../../src/deploy/checkRequest";
import { givenOptions } from "../../../src/deploy/givenOptions";
import { redirectUris } from "../../../src/deploy/addInAddress";
import { argsWith, RIGHT } from "../../support/runPackage";

const CLIENT = RIGHT["--client-id"] ?? "";
const OTHER = "11111111-2222-4333-8444-555555555555";
const at = (rest: string) => ({ "--url": `https://addins.contoso.com${rest}` });
const host = (name: string) => ({ "--url": `https://${name}/sessions` });

/** What the command says, or nothing when it takes the values. */
function faultsOf(args: readonly string[]): readonly string[] {
  const reading = givenOptions(args);
  if (reading.kind === "help") throw new Error("This asks for help.");
  if (reading.kind === "wrong") return reading.sentences;
  const check = checkRequest(reading.options);
  return check.kind === "wrong" ? check.sentences : [];
}

const longest = "https://addins.contoso.com/".length + "/auth-redirect.html".length;

const WRONG: readonly (readonly [
  what: string,
  changes: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
])[] = [
  ["a redirect address of 257 characters", at(`/${"a".repeat(257 - longest)}`), ["too long", "up to 256"]],
  ["a folder of 300 letters", at(`/${"a".repeat(300)}`), ["too long", "up to 256", "Give a shorter path"]],
  ["a path of many folders", at("/folder".repeat(40)), ["too long", "up to 256"]],
  ["Cloudflare Pages", host("sessions.pages.dev"), ["sessions.pages.dev", "takes .html from addresses"]],
  ["a branch on Cloudflare Pages", host("main.Sessions.PAGES.dev"), ["takes .html from addresses"]],
  ["Cloudflare Pages itself", host("pages.dev"), ["takes .html from addresses"]],
  ["OneDrive", host("onedrive.live.com"), ["gives pages as downloads"]],
  ["SharePoint itself", host("SharePoint.com"), ["gives pages as downloads"]],
  ["a SharePoint site", host("contoso.sharepoint.com"), ["gives pages as downloads"]],
  ["a path of Azure's functions", at("/api"), ["begins its path with api", "another name"]],
  ["a path below Azure's functions", at("/API/sessions"), ["begins its path with API", "another name"]],
  ["a path of Azure's sign-in", at("/.auth"), ["named .auth", "another name"]],
  ["a path of SharePoint's pages", at("/_layouts/15"), ["begins its path with _layouts"]],
  ["a path of Cloudflare's own", at("/cdn-cgi/x"), ["begins its path with cdn-cgi"]],
  ["a hidden folder", at("/a/.git"), ["named .git"]],
  ["a folder that IIS hides", at("/sessions/Bin"), ["named Bin"]],
  ["a settings file of IIS in the middle", at("/a/web.config/b"), ["named web.config"]],
  ["a folder that Windows cannot make", at("/a/con"), ["named con", "Windows"]],
  ["a folder with a dot at its end", at("/a./b"), ["named a.", "Windows"]],
  ["a dot as a folder", at("/a/./b"), ["Write the path in full"]],
  ["three dots as a folder", at("/..."), ["named ..."]],
  ["dots that are encoded", at("/a/%2e%2e/b"), ["percent sign"]],
  ["an encoded slash", at("/a%2Fb"), ["percent sign"]],
  ["an encoded space", at("/my%20add-in"), ["percent sign"]],
  ["two slashes", at("//sessions"), ["two slashes"]],
  ["two slashes at the end", at("/sessions//"), ["two slashes"]],
  ["a backslash", at("\\sessions"), ["backslash"]],
  ["a style sheet for a folder", at("/taskpane.css"), ["is a file"]],
  ["the port 0", { "--url": "https://addins.contoso.com:0/x" }, ["a port that cannot be"]],
  ["the port 65536", { "--url": "https://addins.contoso.com:65536/x" }, ["a port that cannot be"]],
  ["no port after its colon", { "--url": "https://addins.contoso.com:/x" }, ["a port that cannot be"]],
  ["an IPv4 address", host("192.168.1.7"), ["is an IP address", "name of the host"]],
  ["an IPv4 address in one number", host("3232235777"), ["is an IP address"]],
  ["an IPv6 address", host("[2001:db8::1]"), ["is an IP address"]],
  ["this machine by number", host("127.1"), ["is this machine"]],
  ["this machine by name", host("Sessions.LocalHost"), ["is this machine"]],
  ["a host without a domain", host("intranet"), ["without a domain", "whole name"]],
  ["a host that never is", host("addins.contoso.test"), ["never exists"]],
  ["a dot at the end of the host", host("addins.contoso.com."), ["dot at the end"]],
  ["a host with an umlaut", host("münchen.contoso.com"), ["xn--"]],
  ["a path with an umlaut", at("/münchen"), ["Letters, digits"]],
  ["an underscore in the host", host("add_ins.contoso.com"), ["no address may have"]],
  ["a hyphen at the end of a host's part", host("addins-.contoso.com"), ["host name that cannot be"]],
  ["a user name and a password", { "--url": "https://me:secret@addins.contoso.com" }, ["holds a user name"]],
  ["one slash after https", { "--url": "https:/addins.contoso.com" }, ["is not an https address"]],
  ["a place on a disk", { "--url": "C:\\inetpub\\sessions" }, ["is not an https address"]],
  ["the empty GUID as client id", { "--client-id": "00000000-0000-0000-0000-000000000000" }, ["a placeholder"]],
  ["a GUID of f alone", { "--client-id": "FFFFFFFF-ffff-ffff-ffff-ffffffffffff" }, ["a placeholder"]],
  ["Microsoft Graph as client id", { "--client-id": "00000003-0000-0000-C000-000000000000" }, ["Graph itself"]],
  ["a client id in braces", { "--client-id": `{${CLIENT}}` }, ["is not a GUID", "Copy the Application"]],
  ["a client id without hyphens", { "--client-id": CLIENT.replaceAll("-", "") }, ["is not a GUID"]],
  ["the client id as tenant", { "--tenant": CLIENT.toUpperCase() }, ["is the client id", "Directory (tenant) ID"]],
  ["the empty GUID as tenant", { "--tenant": "00000000-0000-0000-0000-000000000000" }, ["a placeholder"]],
  ["the tenant of personal accounts", { "--tenant": "9188040d-6c67-4c5b-b112-36a304b66dad" }, ["Give common"]],
  [
    "the tenant of Microsoft's own applications",
    { "--tenant": "f8cdef31-a31e-4b4a-93e4-5f571e91255a" },
    ["Microsoft's own applications", "Copy your Directory"],
  ],
  ["consumers as tenant", { "--tenant": "consumers" }, ["consumers", "Give your tenant's id"]],
  ["a person as tenant", { "--tenant": "admin@contoso.com" }, ["admin@contoso.com", "Give your tenant's id"]],
  ["a SharePoint host as tenant", { "--tenant": "contoso.SharePoint.com" }, ["is a SharePoint host"]],
  ["a government tenant in the global cloud", { "--tenant": "contoso.onmicrosoft.us" }, ["--cloud usgov"]],
  [
    "a global tenant in a government cloud",
    { "--cloud": "usgovdod" },
    ["contoso.onmicrosoft.com", "--cloud is usgovdod"],
  ],
  ["a tenant in China", { "--tenant": "contoso.partner.onmschina.cn" }, ["China", "no workbook API"]],
  [
    "a tenant in China in a government cloud",
    { "--tenant": "Contoso.Partner.OnMsChina.cn", "--cloud": "usgov" },
    ["China"],
  ],
  ["a tenant of the German cloud", { "--tenant": "contoso.onmicrosoft.de" }, ["has ended"]],
  ["a SharePoint host of another cloud", { "--host-tenant": `contoso.sharepoint.us=${OTHER}` }, ["of another cloud"]],
  ["a tenant of another cloud for a host", { "--host-tenant": "a.sharepoint.com=a.onmicrosoft.us" }, ["--cloud usgov"]],
  [
    "the empty GUID for a host",
    { "--host-tenant": "contoso.sharepoint.com=00000000-0000-0000-0000-000000000000" },
    ["a placeholder"],
  ],
  ["a cloud with a capital", { "--cloud": "Global" }, ['"Global"', "Give global"]],
  ["a permission for scopes", { "--scopes": "Files.ReadWrite.All" }, ["Give own"]],
  ["a name for an id", { "--id": "Workbook Sessions" }, ["is not a GUID", "Leave it out"]],
  ["the empty GUID as id", { "--id": "00000000-0000-0000-0000-000000000000" }, ["is not a GUID"]],
  ["all names below .co.uk", { "--frame-ancestor": "https://*.co.uk" }, ["everybody", "below co.uk"]],
  ["all names below .com.au", { "--frame-ancestor": "https://*.COM.AU" }, ["everybody"]],
  ["all sites of Azure", { "--frame-ancestor": "https://*.azurewebsites.net" }, ["everybody"]],
  ["all storage of Azure", { "--frame-ancestor": "https://*.core.windows.net" }, ["everybody"]],
  ["all pages of GitHub", { "--frame-ancestor": "https://*.github.io:443" }, ["everybody"]],
  ["every https host", { "--frame-ancestor": "https://*" }, ["Give https and one host"]],
  ["every host by scheme", { "--frame-ancestor": "https:" }, ["Give https and one host"]],
  ["a frame with a path", { "--frame-ancestor": "https://portal.contoso.com/home" }, ["Give https and one host"]],
  ["a frame with a slash", { "--frame-ancestor": "https://portal.contoso.com/" }, ["Give https and one host"]],
  ["a frame over http", { "--frame-ancestor": "http://portal.contoso.com" }, ["Give https and one host"]],
  ["a frame at an IP address", { "--frame-ancestor": "https://10.0.0.1" }, ["Give https and one host"]],
  ["a frame at port 0", { "--frame-ancestor": "https://portal.contoso.com:0" }, ["Give https and one host"]],
  ["a frame at port 65536", { "--frame-ancestor": "https://portal.contoso.com:65536" }, ["Give https and one host"]],
  ["a star in the middle", { "--frame-ancestor": "https://a.*.contoso.com" }, ["Give https and one host"]],
  ["a star in a name", { "--frame-ancestor": "https://*portal.contoso.com" }, ["Give https and one host"]],
  ["two frames in one", { "--frame-ancestor": "https://a.com https://b.com" }, ["Give https and one host"]],
  ["a frame with a long label", { "--frame-ancestor": `https://${"a".repeat(64)}.com` }, ["Give https and one host"]],
  ["a folder of the home that is not one", { "--out": "~/package" }, ["begins with ~"]],
  ["a folder with a line break", { "--out": "a\nb" }, ["control character"]],
];

describe("npm run package", () => {
  it.each(WRONG)("names what is wrong and what to do: %s", (_, changes, names) => {
    const faults = faultsOf(argsWith(changes));
    expect(faults).toHaveLength(1);
    for (const name of names) expect(faults[0]).toContain(name);
    expect(faults[0]).toMatch(/^--[\w-]+ .*\.$/);
    expect(faults[0]).not.toMatch(/undefined|\[object/);
  });

  it.each([
    ["--URL", "is not an option"],
    ["-u", "is not an option"],
    ["—url", "begins with a long dash"],
    ["/url", "belongs to no option"],
    ["--__proto__", "is not an option"],
    ["--constructor=x", "is not an option"],
  ])("names an option that is none: %s", (option, words) => {
    expect(faultsOf([...argsWith({}), option]).join("\n")).toContain(words);
  });

  it.each(Object.keys(RIGHT))("takes %s once", (name) => {
    expect(faultsOf([...argsWith({}), name, RIGHT[name] ?? ""]).join()).toContain("comes a second time");
  });

  it("gives the same package for the same frames and hosts, in whatever order and case, and however often", () => {
    const requestOf = (...more: readonly string[]) => {
      const reading = givenOptions([...argsWith({}), ...more]);
      return reading.kind === "options" ? checkRequest(reading.options) : undefined;
    };
    const [a, b, c] = ["https://a.contoso.com", "https://B.contoso.com", "https://*.contoso.com"] as const;
    const frames = (...all: readonly string[]) => all.flatMap((each) => ["--frame-ancestor", each]);
    const one = requestOf(...frames(a, b, c));
    expect(one).toMatchObject({
      request: { frameAncestors: ["https://*.contoso.com", "https://a.contoso.com", "https://b.contoso.com"] },
    });
    expect(requestOf(...frames(c, b.toLowerCase(), b, a, a))).toEqual(one);
  });

  it("names a header that hosts would not take, because it has too many frames", () => {
    const frames = Array.from({ length: 60 }, (_, index) => [
      "--frame-ancestor",
      `https://portal-${index}.contoso.com`,
    ]);
    expect(faultsOf([...argsWith({}), ...frames.flat()])).toEqual([expect.stringContaining("hosts take 2000")]);
    expect(faultsOf([...argsWith({}), ...frames.slice(0, 20).flat()])).toEqual([]);
  });

  it.each([
    at(`/${"a".repeat(256 - longest)}`),
    at("/apis"),
    at("/sessions/api"),
    at("/Sessions/v1.2_beta~x"),
    at("/cons"),
    { "--url": "https://addins.contoso.com:65535/" },
    { "--url": "HTTPS://AddIns.Contoso.com:443" },
    host("xn--mnchen-3ya.contoso.com"),
    host("pages.dev.contoso.com"),
    host("sessions.azurestaticapps.net"),
    host("sessions.workers.dev"),
    host("addins.contoso.local"),
    { "--tenant": OTHER, "--cloud": "usgov" },
    { "--tenant": "contoso.com", "--cloud": "usgovdod" },
    { "--tenant": "contoso.onmicrosoft.us", "--cloud": "usgovdod" },
    { "--host-tenant": `contoso.sharepoint.com=${OTHER}`, "--tenant": "organizations" },
    { "--host-tenant": "contoso.sharepoint.com=fabrikam.com" },
    { "--frame-ancestor": "https://*.contoso.co.uk" },
    { "--frame-ancestor": "https://sessions.azurewebsites.net" },
    { "--frame-ancestor": "https://portal.contoso.com:8443" },
    { "--out": "a folder/~package" },
  ])("takes %j", (changes) => {
    expect(faultsOf(argsWith(changes))).toEqual([]);
  });

  it("takes no address whose redirect addresses Microsoft Entra would refuse or change", () => {
    const part = fc.stringMatching(/^[\w.~%\\@:?#*-]{0,12}$/);
    const url = fc
      .tuple(fc.domain(), fc.option(fc.integer({ min: -1, max: 70_000 })), fc.array(part, { maxLength: 30 }))
      .map(([name, port, path]) => `https://${name}${port === null ? "" : `:${port}`}/${path.join("/")}`);
    fc.assert(
      fc.property(url, (value) => {
        const reading = givenOptions(argsWith({ "--url": value }));
        const check = reading.kind === "options" ? checkRequest(reading.options) : undefined;
        if (check?.kind !== "request") return;
        const [page = "", broker = ""] = redirectUris(check.request.address);
        expect(new URL(page).href).toBe(page);
        expect(page.length).toBeLessThanOrEqual(256);
        expect(page).toMatch(/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w~-][\w.~-]*)*\/auth-redirect\.html$/);
        expect(broker).toBe(`brk-multihub://${new URL(page).host}`);
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
