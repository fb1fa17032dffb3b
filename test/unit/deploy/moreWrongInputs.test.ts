import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argsWith, RIGHT, runPackage } from "../../support/runPackage";

const CLIENT = RIGHT["--client-id"] ?? "";
const OTHER = "0b9c4d17-6e2a-4c35-8f01-d7a3b5e2c946";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "inputs-"))));
afterEach(() => rmSync(folder, { recursive: true }));

type Changes = Readonly<Record<string, string | undefined>>;

const files = (value: string): Changes => ({ "--host-tenant": value });
const out = (value: string): Changes => ({ "--out": value });

/** What is wrong, how it is given, and what the one sentence must say: what is wrong, and what to do. */
const WRONG: readonly (readonly [what: string, changes: Changes, fault: string, remedy: string])[] = [
  [
    "a domain for a SharePoint host",
    files("contoso.com=contoso.com"),
    'but with "contoso.com"',
    "Give a SharePoint host",
  ],
  ["the add-in's own host", files("addins.contoso.com=contoso.com"), 'with "addins.contoso.com"', "Give a SharePoint"],
  ["SharePoint as such for a host", files("sharepoint.com=contoso.com"), 'with "sharepoint.com"', "Give a SharePoint"],
  ["every host of SharePoint", files("*.sharepoint.com=contoso.com"), 'with "*.sharepoint.com"', "Give a SharePoint"],
  ["a person's own OneDrive", files("onedrive.live.com=contoso.com"), "onedrive.live.com", "Give a SharePoint host"],
  ["host and tenant the wrong way round", files("contoso.com=contoso.sharepoint.com"), 'with "contoso.com"', "Give a"],
  [
    "a SharePoint host for its tenant",
    files("contoso.sharepoint.com=contoso.sharepoint.com"),
    "is a SharePoint host",
    "a domain such as",
  ],
  [
    "the sign-in's host for a tenant",
    files("contoso.sharepoint.com=login.microsoftonline.com"),
    "of Microsoft's own",
    "Give your tenant's id",
  ],
  ["a tenant's name for its domain", files("contoso.sharepoint.com=contoso"), "is not a tenant", "one of its domains"],
  [
    "no tenant",
    files("contoso.sharepoint.com="),
    "has no tenant after the =",
    "contoso.sharepoint.com=contoso.onmicrosoft.com",
  ],
  ["no host", files("=contoso.com"), "has no host before the =", "contoso.sharepoint.com=contoso.onmicrosoft.com"],
  ["a site for a host", files("contoso.sharepoint.com/sites/a=contoso.com"), "/sites/a", "Give a SharePoint host"],
  [
    "a host with its scheme",
    files("https://contoso.sharepoint.com=contoso.com"),
    "https://contoso",
    "Give a SharePoint",
  ],
  [
    "the client id for a host's tenant",
    { ...files(`contoso.sharepoint.com=${CLIENT}`), "--tenant": OTHER },
    "names the client id",
    "Give the id of the tenant",
  ],
  [
    "a domain here and an id there",
    files(`contoso.sharepoint.com=${OTHER}`),
    "in another way than --tenant",
    "Give a domain for both",
  ],
  [
    "an id here and a domain there",
    { ...files("contoso.sharepoint.com=contoso.com"), "--tenant": OTHER },
    "in another way",
    "Give an id (a GUID) for both",
  ],
  [
    "Microsoft Graph for a tenant",
    { "--tenant": "00000003-0000-0000-c000-000000000000" },
    "is Microsoft Graph itself",
    "Copy your Directory (tenant) ID",
  ],
  [
    "the sign-in's host for the tenant",
    { "--tenant": "login.microsoftonline.com" },
    "is a host of Microsoft's own",
    "Give your tenant's id",
  ],
  [
    "a mail service for the tenant",
    { "--tenant": "Outlook.com" },
    "gives addresses to everybody",
    "Give your tenant's id",
  ],
  [
    "a domain of examples for the tenant",
    { "--tenant": "contoso.example" },
    "ends as no domain of a tenant can",
    "a domain such as",
  ],
  [
    "the tenant of personal accounts for a client",
    { "--client-id": "9188040d-6c67-4c5b-b112-36a304b66dad" },
    "personal Microsoft accounts",
    "Copy the Application (client) ID",
  ],
  [
    "the Azure CLI for a client",
    { "--client-id": "04b07795-8ddb-461a-bbee-02f9e1bf7b46" },
    "is the Azure CLI",
    "of your own app registration",
  ],
  [
    "SharePoint for a client",
    { "--client-id": "00000003-0000-0ff1-ce00-000000000000" },
    "one of Microsoft's own services",
    "Copy the Application",
  ],
  [
    "a GUID of ones",
    { "--client-id": "11111111-1111-1111-1111-111111111111" },
    "is a placeholder",
    "Copy the Application",
  ],
  [
    "a GUID that counts",
    { "--client-id": "12345678-90ab-cdef-1234-567890abcdef" },
    "is a placeholder",
    "Copy the Application",
  ],
  [
    "the sign-in's host for an address",
    { "--url": "https://login.microsoftonline.com/sessions" },
    "is a host of Microsoft's own",
    "Give an address on a web host",
  ],
  [
    "Excel's host for an address",
    { "--url": "https://excel.office.com/sessions" },
    "is a host of Microsoft's own",
    "Give an address on a web host",
  ],
  [
    "a short link of OneDrive",
    { "--url": "https://1drv.ms/sessions" },
    "is SharePoint or OneDrive",
    "Give an address on a web host",
  ],
  [
    "a repository of sources",
    { "--url": "https://github.com/contoso/sessions" },
    "gives pages as text",
    "Give an address on a web host",
  ],
  [
    "a raw file of a repository",
    { "--url": "https://raw.githubusercontent.com/contoso/x" },
    "gives pages as text",
    "Give an address on",
  ],
  [
    "a port that browsers block",
    { "--url": "https://addins.contoso.com:6000/x" },
    "has the port 6000",
    "Leave it out for 443",
  ],
  [
    "a frame at such a port",
    { "--frame-ancestor": "https://portal.contoso.com:25" },
    "has the port 25",
    "Give https and one host",
  ],
  [
    "a frame at a host that never is",
    { "--frame-ancestor": "https://portal.contoso.test" },
    "never exists",
    "Give the host that",
  ],
  ["a variable of the shell", out("$HOME/package"), "names a variable", "Write the folder in full"],
  ["a variable in braces", out("${HOME}/package"), "names a variable", "Write the folder in full"],
  ["a variable of Windows", out("%USERPROFILE%/package"), "names a variable", "Write the folder in full"],
  [
    "an address for a folder",
    out("https://addins.contoso.com/sessions"),
    "is an address",
    "Give a folder on this machine",
  ],
  ["a star in a folder", out("packages/*"), "a character that no folder may have", "Leave"],
  ["a folder in quotation marks", out('"package"'), "a character that no folder may have", "Leave"],
  ["a colon in a folder", out("package:1"), "a character that no folder may have", "Leave"],
  ["a device of Windows", out("packages/con"), 'named "con"', "Give the folder another name"],
  ["a space at a folder's end", out("package "), 'named "package "', "Give the folder another name"],
  ["a folder of spaces", out("  "), 'named "  "', "Give the folder another name"],
  ["a character that is not shown", out("pack\u200bage"), "pack\\u{200b}age", "Leave it out"],
  ["an option for a folder", out("-x"), "--out has no value", "Write the value after it"],
  ["an option in another case", { "--Tenant": "contoso.com" }, "--Tenant is not an option", "Write --tenant."],
  ["an option with an underscore", { "--client_id": CLIENT }, "--client_id is not an option", "Write --client-id."],
  ["an option in one word", { "--clientId": CLIENT }, "--clientId is not an option", "Write --client-id."],
  ["an option with one hyphen", { "-url": "https://addins.contoso.com" }, "-url is not an option", "Write --url."],
  ["an option with a slip", { "--scpoes": "all" }, "--scpoes is not an option", "Write --scopes."],
  [
    "an option of --check alone",
    { "--earlier": "before" },
    "--earlier goes with --check alone",
    "write --check <address>",
  ],
];

describe("one more wrong input", () => {
  it.each(WRONG)("is said in one sentence, and nothing is written: %s", async (_what, changes, fault, remedy) => {
    const built = () => {
      throw new Error("Nothing is to be built.");
    };
    const place = process.cwd();
    process.chdir(folder);
    try {
      const { code, said, complained } = await runPackage(argsWith({ "--out": "package", ...changes }), "", { built });
      const lines = complained.split("\n");
      expect([code, said, lines.length, lines.at(-1)]).toEqual([1, "", 2, "Nothing was written."]);
      expect(lines[0]).toContain(fault);
      expect(lines[0]).toContain(remedy);
      expect(lines[0]).toMatch(/^-.*\.$/);
    } finally {
      process.chdir(place);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not the one of its kind that is right", async () => {
    for (const right of [
      { "--host-tenant": "contoso-my.sharepoint.com=contoso.com" },
      { "--host-tenant": `contoso.sharepoint.com=${OTHER}`, "--tenant": "common" },
      { "--tenant": "microsoft.contoso.com" },
      { "--url": "https://office.contoso.com/github.com" },
      { "--url": "https://addins.contoso.com:8443" },
      { "--out": "a b/c.d/$/100%" },
    ]) {
      const { complained } = await runPackage(argsWith({ "--out": "package", ...right }), "", {
        built: () => undefined,
      });
      expect([right, complained]).toEqual([right, "The build failed, for the reason above.\nNothing was written."]);
    }
  });
});

describe("at a terminal", () => {
  const missing = { "--client-id": undefined };

  it.each(WRONG.filter(([, changes]) => !("--client-id" in changes) && !("--client_id" in changes)))(
    "nobody is asked for the rest where this is wrong already: %s",
    async (_what, changes, fault) => {
      if (fault === "names the client id") return;
      const asked: string[] = [];
      const ask = (text: string) => (asked.push(text), Promise.resolve(undefined));
      const { code, complained } = await runPackage(
        argsWith({ "--out": join(folder, "x"), ...changes, ...missing }),
        "",
        { ask },
      );
      expect([code, asked]).toEqual([1, []]);
      expect(complained).toContain(fault);
    },
  );

  it("nobody is asked where the folder can't be written", async () => {
    const asked: string[] = [];
    const ask = (text: string) => (asked.push(text), Promise.resolve(undefined));
    const { code, complained } = await runPackage(argsWith({ "--out": ".", ...missing }), "", { ask });
    expect([code, asked]).toEqual([1, []]);
    expect(complained).toContain("Name a folder for the package alone.");
  });

  it.each([
    [
      "the client id again, for the tenant",
      ["https://a.contoso.com", CLIENT, CLIENT, "contoso.com", "", ""],
      3,
      "is the client id",
    ],
    [
      "a government tenant, and the global cloud",
      ["https://a.contoso.com", CLIENT, "a.onmicrosoft.us", "", "usgov", ""],
      4,
      "--cloud usgov",
    ],
    [
      "a tenant that no cloud has",
      ["https://a.contoso.com", CLIENT, "a.onmicrosoft.de", "contoso.com", "", ""],
      3,
      "has ended",
    ],
    [
      "a domain in quotation marks",
      ["https://a.contoso.com", CLIENT, '"contoso.com"', "contoso.com", "", ""],
      3,
      "is not a tenant",
    ],
    ["a GUID in braces", ["https://a.contoso.com", `{${CLIENT}}`, CLIENT, "contoso.com", "", ""], 2, "is not a GUID"],
    ["a yes", ["yes", "https://a.contoso.com", CLIENT, "contoso.com", "", ""], 1, "is not an https address"],
    ["a capital", ["https://a.contoso.com", CLIENT, "contoso.com", "Global", "", ""], 4, "is not a cloud"],
    ["both", ["https://a.contoso.com", CLIENT, "contoso.com", "", "own and all", "own"], 5, "is neither own nor all"],
  ])("an answer that doesn't fit is asked for again at once: %s", async (_what, answers, after, fault) => {
    const asked: string[] = [];
    const left = [...answers];
    const ask = (text: string) => (asked.push(text), Promise.resolve(left.shift()));
    const { complained } = await runPackage(["--out", join(folder, "x")], "", { ask, built: () => undefined });
    expect(complained).toContain("The build failed");
    expect(asked).toHaveLength(6);
    expect(asked[after]).toContain(fault);
    expect(readdirSync(folder)).toEqual([]);
  });
});
