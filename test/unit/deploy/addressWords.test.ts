import { frameAncestorFault } from "../../../src/deploy/frameAncestorFault";
import { validateOption } from "../../../src/deploy/validateOption";

const at = (address: string) => validateOption("url", `https://${address}`);

describe("an address that nobody could reach, or from which no sign-in would come back", () => {
  it.each(["sharepoint.com", "sharepoint.us", "sharepoint-mil.us", "dps.mil", "onedrive.live.com"])(
    "is at %s, or below it, where pages come as downloads",
    (host) => {
      for (const each of [host, `contoso.${host}`, `a.b.${host}`]) {
        expect(at(`${each}/sessions`)).toMatch(/gives pages as downloads\. Give an address on a web host, such as /);
      }
      expect(at(`contoso${host}/sessions`)).toBeUndefined();
      expect(at(`${host}.contoso.com/sessions`)).toBeUndefined();
    },
  );

  it.each(["test", "example", "invalid", "onion", "arpa"])("ends with .%s, which is never on the web", (end) => {
    expect(at(`addins.contoso.${end}/sessions`)).toContain("never exists on the web");
    expect(at(`${end}.contoso.com/sessions`)).toBeUndefined();
    expect(at(`addins.contoso${end}.com/sessions`)).toBeUndefined();
  });

  it.each(["localhost", "sessions.localhost", "127.0.0.1", "127.1.2.3", "0.0.0.0", "0"])(
    "is %s, this machine",
    (host) => {
      expect(at(`${host}/sessions`)).toContain("is this machine");
    },
  );

  it.each(["notlocalhost.com", "localhost.contoso.com", "a127.contoso.com", "127.contoso.com"])("is not %s", (host) => {
    expect(at(`${host}/sessions`)).toBeUndefined();
  });

  it("has parts of more than 63 letters in its host, and none of exactly 63", () => {
    expect(at(`${"a".repeat(63)}.contoso.com/x`)).toBeUndefined();
    expect(at(`${"a".repeat(64)}.contoso.com/x`)).toContain("host name that cannot be");
  });
});

describe("an address that is written wrong", () => {
  it.each([
    ["[2001:db8::1]/sessions", "is an IP address"],
    ["münchen.contoso.com/sessions", "beginning with xn--"],
    ["addins.contoso.com:0/sessions", "a port that cannot be"],
    ["addins.contoso.com:65536", "a port that cannot be"],
    ["addins.contoso.com:/sessions", "a port that cannot be"],
    ["addins.contoso.com//sessions", "two slashes in a row"],
    ["addins.contoso.com/sessions//", "two slashes in a row"],
    ["addins.contoso.com./sessions", "a dot at the end of its host"],
    ["addins.contoso.com.:444/sessions", "a dot at the end of its host"],
    ["addins.contoso.com.", "a dot at the end of its host"],
    ["me@addins.contoso.com/sessions", "holds a user name"],
    ["addins.contoso.com/.", 'has "." or ".." in its path'],
    ["addins.contoso.com/a/..", 'has "." or ".." in its path'],
    ["addins.contoso.com/../a", 'has "." or ".." in its path'],
    ["addins.contoso.com/a b", "has a part that no address may have"],
    ["-addins.contoso.com/a", "has a part that no address may have"],
    ["addins.contoso.com:123456/a", "a port that cannot be"],
  ])("is named by its first fault, however its scheme is written: %s", (rest, words) => {
    for (const scheme of ["https", "HTTPS", "Https"]) {
      expect(validateOption("url", `${scheme}://${rest}`)).toContain(words);
    }
  });

  it("is told from one that only looks so", () => {
    for (const right of ["addins.contoso.com/a-b", "a-b.contoso.com:2", "1.contoso.com/a-b.c~d_e"]) {
      expect([right, at(right)]).toEqual([right, undefined]);
    }
    expect(validateOption("url", "HTTP://addins.contoso.com")).toContain("begins with http.");
    expect(validateOption("url", "xhttps://addins.contoso.com")).toContain("is not an https address");
    expect(at("addins.contoso.com/me@home")).toContain("no address may have");
  });
});

describe("a folder that a host would not serve", () => {
  it.each(["Index.html", "_HEADERS", "StaticWebApp.config.json", "Web.Config", "index.html"])(
    "is named like a file at the root of the site, in whatever case, and only as the first: %s",
    (name) => {
      expect(at(`addins.contoso.com/${name}/x`)).toContain("which hosts know as a file at the root of the site");
      expect(at(`addins.contoso.com/x/${name}/y`) ?? "").not.toContain("root of the site");
    },
  );

  it.each(["con", "PRN", "aux", "Nul", "com1", "COM9", "lpt0", "con.files", "lpt1.x"])(
    "is named like a device of Windows: %s",
    (name) => {
      expect(at(`addins.contoso.com/a/${name}/b`)).toContain(`a folder named ${name} in its path`);
      expect(at(`addins.contoso.com/a/${name}`)).toContain("cannot be made on Windows");
    },
  );

  it.each(["console", "com", "com10", "lpt", "my-con", "auxiliary", "a.con"])("is not %s", (name) => {
    expect(at(`addins.contoso.com/a/${name}`)).toBeUndefined();
  });

  it.each([
    ...["html", "htm", "xml", "js", "mjs", "json", "css", "asp", "aspx", "php", "txt", "png", "svg", "ico", "zip"],
    ...["HTML", "Json"],
  ])("is the file x.%s, at the end of the path", (end) => {
    for (const path of [`x.${end}`, `sessions/x.${end}`]) {
      expect(at(`addins.contoso.com/${path}`)).toContain("is a file. Give the folder that it is in.");
    }
    expect(at(`addins.contoso.com/x.${end}/sessions`)).toBeUndefined();
    expect(at(`addins.contoso.com/sessions/x${end}`)).toBeUndefined();
    expect(at(`addins.contoso.com/sessions/x.${end}s2`)).toBeUndefined();
  });
});

describe("a host of others that may frame the pane", () => {
  const FITS = /^--frame-ancestor ".*" lets everybody in who has a name below /;

  it.each([
    ...["azurewebsites.net", "azurestaticapps.net", "web.core.windows.net", "blob.core.windows.net", "azurefd.net"],
    ...["azureedge.net", "trafficmanager.net", "cloudapp.net", "cloudapp.azure.com", "azurecontainerapps.io"],
    ...["azure-api.net", "powerappsportals.com", "cloudfront.net", "amazonaws.com", "elasticbeanstalk.com"],
    ...["amplifyapp.com", "appspot.com", "run.app", "web.app", "firebaseapp.com", "github.io", "githubpreview.dev"],
    ...["gitlab.io", "pages.dev", "workers.dev", "netlify.app", "vercel.app", "herokuapp.com", "onrender.com"],
    ...["fly.dev", "deno.dev", "surge.sh", "ngrok.io", "ngrok.app", "ngrok-free.app", "trycloudflare.com"],
    ...["devtunnels.ms", "blogspot.com", "wordpress.com", "myshopify.com", "wixsite.com", "replit.app", "glitch.me"],
    ...["readthedocs.io", "bitbucket.io", "now.sh", "repl.co", "uk.com", "us.com", "eu.com", "de.com", "co.com"],
    ...["ac", "academy", "biz", "co", "com", "edu", "firm", "gen", "go", "gob", "gouv", "gov"].map(
      (name) => `${name}.uk`,
    ),
    ...["gv", "govt", "id", "ind", "info", "ltd", "me", "mil", "muni", "name", "ne", "net"].map((name) => `${name}.at`),
    ...["nhs", "nom", "or", "org", "plc", "police", "pro", "res", "sch", "school", "tm", "web"].map((n) => `${n}.za`),
  ])("is one host of %s, and not all of them", (domain) => {
    expect(frameAncestorFault(`https://*.${domain}`)).toMatch(FITS);
    expect(frameAncestorFault(`https://*.${domain.toUpperCase()}`)).toMatch(FITS);
    expect(frameAncestorFault(`https://*.contoso.${domain}`)).toBeUndefined();
    expect(frameAncestorFault(`https://contoso.${domain}`)).toBeUndefined();
  });

  it.each([
    ...["s3.amazonaws.com", "s3-website-eu-west-1.amazonaws.com", "s3.eu-central-1.amazonaws.com"],
    ...["us-gov-west-1.amazonaws.com", "eu-west-1.elasticbeanstalk.com", "westeurope.azurestaticapps.net"],
    ...["1.azurestaticapps.net", "westeurope.2.azurestaticapps.net", "westeurope.cloudapp.azure.com"],
    ...["germanywestcentral.azurecontainerapps.io", "eastus2.azurecontainerapps.io", "uksouth-01.azurewebsites.net"],
    ...["z6.web.core.windows.net", "scm.azurewebsites.net", "a.run.app", "ew.r.appspot.com", "eu.ngrok.io"],
    ...["b-cdn.net", "r2.dev", "supabase.co", "nyc3.digitaloceanspaces.com", "lovable.app", "railway.app"],
  ])("is one host of %s, a part of what everybody has names below", (domain) => {
    expect(frameAncestorFault(`https://*.${domain}`)).toMatch(FITS);
    expect(frameAncestorFault(`https://contoso.${domain}`)).toBeUndefined();
  });

  it.each([
    "portal-co.uk",
    "westeurope.contoso.com",
    "contoso.workers.dev",
    "preview.contoso.pages.dev",
    "cocontoso.uk",
    "mygithub.io",
    "co.contoso.uk",
    "contoso.com",
  ])("may be all below %s, which is somebody's own", (domain) => {
    expect(frameAncestorFault(`https://*.${domain}`)).toBeUndefined();
  });

  it("is named with the remedy, and by the beginning of what was typed", () => {
    expect(frameAncestorFault("https://*.co.uk")).toContain(
      "below co.uk. Give https and one host, as in https://portal",
    );
    expect(frameAncestorFault(`http://${"x".repeat(200)}`)).toContain(`"http://${"x".repeat(73)}" is not a host that`);
  });

  it.each([
    ["https://portal.contoso.com:2", true],
    ["https://portal.contoso.com:65535", true],
    ["HTTPS://Portal.Contoso.com", true],
    ["https://a.b", false],
    ["https://portal", false],
    ["https://contoso.1", false],
    ["https://-a.contoso.com", false],
    ["https://a-.contoso.com", false],
    ["https://a..contoso.com", false],
    ["https://a_b.contoso.com", false],
    ["xhttps://portal.contoso.com", false],
    ["https://portal.contoso.com:", false],
    [`https://${"a".repeat(63)}.com`, true],
    [`https://${`${"a".repeat(49)}.`.repeat(5)}com`, true],
    [`https://${`${"a".repeat(49)}.`.repeat(5)}comm.com`, false],
  ])("is, or is not, one host: %s", (value, isRight) => {
    expect([value, frameAncestorFault(value) === undefined]).toEqual([value, isRight]);
  });
});
