import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argsWith as argsOf, RIGHT, ROOT, runPackage, type Ran } from "../../support/runPackage";
import { writeSmallBuild } from "../../support/smallBuild";

const CLIENT = RIGHT["--client-id"] ?? "";

let folder = "";
let dist = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  dist = writeSmallBuild(mkdtempSync(join(tmpdir(), "small-build-")));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(dist, { recursive: true });
});

async function run(args: readonly string[], ask?: (text: string) => Promise<string | undefined>): Promise<Ran> {
  return runPackage(args, dist, { ask });
}

function argsWith(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  return argsOf({ "--out": join(folder, "out"), ...changes });
}

/** Every file below a folder with the hash of its bytes. */
function bytesIn(path: string): Readonly<Record<string, string>> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((each) => [relative(path, each), createHash("sha256").update(readFileSync(each)).digest("hex")]),
  );
}

/** What is wrong, how it is given, and what the sentence must name: the value, and the remedy. */
const WRONG: readonly (readonly [
  what: string,
  changes: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
])[] = [
  ["an http address", { "--url": "http://addins.contoso.com" }, ["http://addins.contoso.com", "give an https address"]],
  ["a query in the address", { "--url": "https://addins.contoso.com/?v=1" }, ["/?v=1", "Give the folder alone"]],
  ["a fragment in the address", { "--url": "https://addins.contoso.com/#top" }, ["/#top", "Give the folder alone"]],
  ["trailing junk", { "--url": "https://addins.contoso.com/sessions>" }, ["/sessions>", "Letters, digits"]],
  ["a space in the address", { "--url": "https://addins.contoso.com/my add-in" }, ["/my add-in", "Letters, digits"]],
  [
    "a page for a folder",
    { "--url": "https://addins.contoso.com/taskpane.html" },
    ["taskpane.html", "Give the folder"],
  ],
  ...["_headers", "_Headers/Sessions", "staticwebapp.config.json/sessions", "index.html/x", "web.config"].map(
    (path) =>
      [
        `the name of a file at the root for a folder, ${path}`,
        { "--url": `https://addins.contoso.com/${path}` },
        [`/${path}`, `begins its path with ${path.split("/")[0] ?? ""}`, "Give the folder another name"],
      ] as const,
  ),
  [
    "a user name in the address",
    { "--url": "https://me@addins.contoso.com" },
    ["me@", "without the part before the @"],
  ],
  ["a path that climbs", { "--url": "https://addins.contoso.com/a/../b" }, ["/a/../b", "Write the path in full"]],
  ["this machine", { "--url": "https://localhost:3000" }, ["localhost:3000", "your users"]],
  ["no address at all", { "--url": "addins.contoso.com" }, ["addins.contoso.com", "Give the add-in's folder"]],
  ["a port that is none", { "--url": "https://addins.contoso.com:99999" }, [":99999", "as in https://"]],
  [
    "a script's end in the address",
    { "--url": "https://addins.contoso.com/</script>" },
    ["</script>", "Letters, digits"],
  ],
  [
    "a GUID with a letter too many",
    { "--client-id": `${CLIENT}a` },
    [`${CLIENT}a`, "Copy the Application (client) ID"],
  ],
  [
    "a script's end in the client id",
    { "--client-id": "</script>" },
    ["</script>", "Copy the Application (client) ID"],
  ],
  ["a tenant that is none", { "--tenant": "contoso" }, ["contoso", "Give your tenant's id"]],
  ["a script's end in the tenant", { "--tenant": "</script>.com" }, ["</script>.com", "Give your tenant's id"]],
  ["an unknown cloud", { "--cloud": "moon" }, ["moon", "Give global"]],
  ["a cloud without workbooks", { "--cloud": "china" }, ["china", "has no workbook API", "Give global"]],
  ["another cloud without workbooks", { "--cloud": "bleu" }, ["bleu", "has no workbook API", "Give global"]],
  ["scopes that are none", { "--scopes": "everything" }, ["everything", "Give own"]],
  ["an add-in id that is none", { "--id": "123" }, ["123", "Leave it out"]],
  ["everything as a frame", { "--frame-ancestor": "*" }, ['"*"', "Give https and one host"]],
  [
    "a second directive",
    { "--frame-ancestor": "https://a.com; script-src *" },
    ["script-src", "Give https and one host"],
  ],
  ["a whole top-level domain", { "--frame-ancestor": "https://*.com" }, ["https://*.com", "Give https and one host"]],
  ["an unknown option", { "--adress": "https://addins.contoso.com" }, ["--adress", "The options are --url"]],
  ["an option without a value", { "--cloud": "--scopes" }, ["--cloud has no value", "Write the value after it"]],
  ["a value for email", { "--mail": "yes" }, ['"yes" belongs to no option']],
  ["no address", { "--url": undefined }, ["--url is missing", "https://addins.contoso.com/sessions"]],
  [
    "no client id and no tenant",
    { "--client-id": undefined, "--tenant": undefined },
    ["--client-id", "--tenant is missing"],
  ],
];

describe("a wrong input to npm run package", () => {
  it.each(WRONG)("is named with its remedy, and nothing is written: %s", async (_, changes, names) => {
    const { code, complained, said } = await run(argsWith(changes));
    expect(code).not.toBe(0);
    for (const name of names) expect(complained).toContain(name);
    expect(complained).toMatch(/Nothing was written\.$/);
    expect(said).toBe("");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is named also when another is wrong too", async () => {
    const { complained } = await run(argsWith({ "--cloud": "moon", "--tenant": "contoso", "--url": "http://x.com" }));
    for (const value of ["moon", '"contoso"', "http://x.com"]) expect(complained).toContain(value);
  });

  it("is an option that comes twice", async () => {
    const { code, complained } = await run([...argsWith({}), "--tenant", "fabrikam.com"]);
    expect(code).not.toBe(0);
    expect(complained).toContain('--tenant "fabrikam.com" comes a second time');
  });

  it("is a word that belongs to no option", async () => {
    const { code, complained } = await run([...argsWith({}), "sessions"]);
    expect(code).not.toBe(0);
    expect(complained).toContain('"sessions" belongs to no option');
  });

  it("is a folder below a file", async () => {
    writeFileSync(join(folder, "file"), "");
    const out = join(folder, "file/out");
    const { code, complained } = await run(argsWith({ "--out": out }));
    expect(code).not.toBe(0);
    expect(complained).toContain(out);
    expect(complained).toContain("Name a folder in which you may create files");
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("is a file in the folder's place", async () => {
    writeFileSync(join(folder, "out"), "mine");
    const { code, complained } = await run(argsWith({}));
    expect(code).not.toBe(0);
    expect(complained).toContain("is a file");
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("mine");
  });

  it.each([
    ["a folder with other files", { "notes.txt": "mine" }],
    ["a folder with a list that is none", { "package-files.json": "{", "notes.txt": "mine" }],
  ])("is %s, and they are named", async (_, files) => {
    mkdirSync(join(folder, "out"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "out", name), text);
    const { code, complained } = await run(argsWith({}));
    expect(code).not.toBe(0);
    expect(complained).toContain("notes.txt");
    expect(readFileSync(join(folder, "out/notes.txt"), "utf8")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["out"]);
  });
});

describe("npm run package", () => {
  it("writes the same bytes for the same input, whatever was there before", async () => {
    expect(await run(argsWith({}))).toMatchObject({ code: 0 });
    const first = bytesIn(join(folder, "out"));
    expect(await run(argsWith({ "--out": join(folder, "deep/er") }))).toMatchObject({ code: 0 });
    expect(await run(argsWith({}))).toMatchObject({ code: 0 });
    expect(bytesIn(join(folder, "deep/er"))).toEqual(first);
    expect(bytesIn(join(folder, "out"))).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(["deep", "out"]);
  });

  it("writes all that an admin needs, and only what belongs to the add-in", async () => {
    await run(argsWith({}));
    const paths = Object.keys(bytesIn(join(folder, "out")));
    expect(paths.filter((path) => !/\/(assets|static)\//.test(path))).toEqual([
      "NEXT-STEPS.txt",
      "manifest.xml",
      "nginx.conf",
      "package-files.json",
      "registration/azure-cli.sh",
      "registration/graph-powershell.ps1",
      "registration/microsoft-365-cli.sh",
      "sbom.json",
      "site/Sessions/auth-dialog.html",
      "site/Sessions/auth-redirect.html",
      "site/Sessions/auth-relay.html",
      "site/Sessions/earlier-files.txt",
      "site/Sessions/licences.txt",
      "site/Sessions/taskpane.html",
      "site/Sessions/web.config",
      "site/_headers",
      "site/index.html",
      "site/staticwebapp.config.json",
    ]);
    expect(paths.join()).not.toContain("left-over");
  });

  it("takes the files of its own last package away, also those that the new one does not have", async () => {
    await run(argsWith({}));
    await run(argsWith({ "--url": "https://addins.contoso.com" }));
    expect(existsSync(join(folder, "out/site/Sessions"))).toBe(false);
    expect(existsSync(join(folder, "out/site/taskpane.html"))).toBe(true);
  });

  it("stops at a file of its own that was changed since, and leaves it", async () => {
    await run(argsWith({}));
    writeFileSync(join(folder, "out/nginx.conf"), "edited");
    const { code, complained } = await run(argsWith({}));
    expect(code).not.toBe(0);
    expect(complained).toContain("nginx.conf");
    expect(readFileSync(join(folder, "out/nginx.conf"), "utf8")).toBe("edited");
  });

  it("leaves the last package as it was when the build lacks something", async () => {
    await run(argsWith({}));
    const before = bytesIn(join(folder, "out"));
    rmSync(join(dist, "auth-relay.html"));
    const { code, complained } = await run(argsWith({}));
    expect(code).not.toBe(0);
    expect(complained).toContain("auth-relay.html");
    expect(bytesIn(join(folder, "out"))).toEqual(before);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("writes pages for the tenant, with the cloud's own office.js", async () => {
    await run(argsWith({ "--cloud": "usgovdod", "--scopes": "all", "--tenant": "contoso.onmicrosoft.us" }));
    const page = readFileSync(join(folder, "out/site/Sessions/taskpane.html"), "utf8");
    expect(page).toContain('src="https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js"');
    const block = /<script type="application\/json" id="configuration">(.*)<\/script>/.exec(page)?.[1] ?? "";
    expect(JSON.parse(block)).toEqual({
      clientId: CLIENT,
      tenant: "contoso.onmicrosoft.us",
      cloud: "usgovdod",
      graphRoot: "https://dod-graph.microsoft.us/v1.0",
      scopes: "all",
    });
  });

  it("names no path of the machine and no time in what it writes", async () => {
    await run(argsWith({}));
    for (const path of Object.keys(bytesIn(join(folder, "out"))).filter((each) => !each.endsWith(".png"))) {
      const text = readFileSync(join(folder, "out", path), "utf8");
      expect([path, text.includes(ROOT), text.includes(folder)]).toEqual([path, false, false]);
      expect([path, /20\d\d-\d\d-\d\dT/.test(text)]).toEqual([path, false]);
    }
  });

  it("asks at a terminal for what is missing, and again for what is wrong", async () => {
    const answers = [
      "http://addins.contoso.com",
      "https://addins.contoso.com/Sessions",
      CLIENT,
      "contoso.com",
      "",
      "all",
    ];
    const asked: string[] = [];
    const ask = async (text: string) => {
      asked.push(text);
      return answers.shift();
    };
    const ran = await run(["--out", join(folder, "out")], ask);
    expect(ran.code).toBe(0);
    expect(ran.said).toMatch(/^This writes everything .* Ctrl\+C stops it, and nothing is written\.\n/);
    expect(ran.said).toMatch(/\nThree things are left to do:\n {2}1\. [^\n]+\n {2}2\. [^\n]+\n {2}3\. [^\n]+$/);
    expect(
      (await run(argsWith({ "--out": join(folder, "given"), "--cloud": "global", "--scopes": "own" }), ask)).said,
    ).not.toMatch(/This writes|Three things/);
    expect(asked[1]).toContain('--url "http://addins.contoso.com" begins with http.');
    expect(asked).toHaveLength(6);
    expect(readFileSync(join(folder, "out/NEXT-STEPS.txt"), "utf8")).toMatch(/Cloud {7}global\nScopes {6}all/);
  });

  it("writes nothing when the terminal is closed instead of answered", async () => {
    expect(await run(["--out", join(folder, "out")], async () => undefined)).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("explains itself", async () => {
    const { code, said } = await run(["--help"]);
    expect(code).toBe(0);
    for (const option of [
      "--url",
      "--client-id",
      "--tenant",
      "--cloud",
      "--scopes",
      "--mail",
      "--id",
      "--frame-ancestor",
      "--host-tenant",
      "--out",
    ]) {
      expect(said).toContain(option);
    }
    expect(said).toContain("name each tenant in one way everywhere, --tenant included");
  });
});
