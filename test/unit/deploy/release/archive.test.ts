import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { ARCHIVE } from "../../../../src/deploy/archive/archiveLayout";
import { damagedIn } from "../../../../src/deploy/archive/checksums";
import { LIST } from "../../../../src/deploy/packageList";
import { moved, releaseNotes } from "../../../../src/deploy/release/releaseGuides";
import { archiveOf } from "../../../../src/deploy/release/archiveOf";
import { flowPackage } from "../../../../src/deploy/release/flowPackage";
import { UNSET_CONFIGURATION } from "../../../../src/hosting/buildConfiguration";
import { argsWith, ROOT, runPackage } from "../../../support/runPackage";
import { runProgram } from "../../../support/runProgram";
import { BILL, unpackedRelease, type Released } from "../../../support/unpackedRelease";

let released: Released;
let folder = "";

beforeAll(async () => {
  released = await unpackedRelease();
  folder = released.folder;
});

afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

/** Only Node: no npm, no module of the project, and no way to any other host. */
function packageFrom(place: string, ...args: readonly string[]) {
  const environment = { PATH: "", HOME: place, NODE_PATH: "", NODE_OPTIONS: "", HTTPS_PROXY: "http://127.0.0.1:9" };
  return runProgram(process.execPath, [join(place, ARCHIVE.command), ...args], { environment });
}

describe("the archive", () => {
  it("writes, with Node alone, the very bytes that npm run package writes", async () => {
    const [one, other] = [join(folder, "../from-archive"), join(folder, "../from-clone")];
    const ran = await packageFrom(folder, ...argsWith({ "--out": one }));
    expect(ran).toMatchObject({ code: 0, errors: "" });
    expect((await runPackage(argsWith({ "--out": other }), released.dist, { bill: () => BILL })).code).toBe(0);
    const names = readdirSync(other, { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(one, { recursive: true, encoding: "utf8" }).sort()).toEqual(names);
    // The list holds a hash of every other file.
    expect(readFileSync(join(one, LIST), "utf8")).toBe(readFileSync(join(other, LIST), "utf8"));
    expect(damagedIn(one, checksumsFrom(join(one, LIST)))).toEqual([]);
  });

  it("has the same bytes in every time zone, and when it is made again", async () => {
    const before = process.env["TZ"];
    process.env["TZ"] = before === "Asia/Tokyo" ? "America/Lima" : "Asia/Tokyo";
    try {
      const again = await unpackedRelease();
      expect(again.archive.equals(released.archive)).toBe(true);
      rmSync(join(again.folder, ".."), { recursive: true });
    } finally {
      // An assignment of undefined would write that word.
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("is one folder with a guide, notes, licences, bill, recipes and checksums of all of it", () => {
    const names = new AdmZip(released.archive).getEntries().map(({ entryName }) => entryName);
    expect(names.filter((name) => !name.startsWith("workbook-sessions-1.0.0/"))).toEqual([]);
    const there = Object.values(ARCHIVE).filter((path) => existsSync(join(folder, path)));
    expect(there).toEqual(Object.values(ARCHIVE));
    const summed = readFileSync(join(folder, ARCHIVE.checksums), "utf8").trim().split("\n");
    expect(summed).toHaveLength(names.length - 1);
    expect(damagedIn(folder, summed.join("\n"))).toEqual([]);
    expect(names).toContain("workbook-sessions-1.0.0/recipes/n8n.json");
  });

  it("holds the flow for Power Automate as a package of its own, with its manifest at the top", () => {
    const bytes = readFileSync(join(folder, "recipes/power-automate.zip"));
    const names = new AdmZip(bytes).getEntries().map(({ entryName }) => entryName);
    expect(names).toHaveLength(5);
    expect(names).toContain("manifest.json");
    expect(bytes.equals(flowPackage(ROOT))).toBe(true);
  });

  it("holds the licence of every package that is in its command", () => {
    const text = readFileSync(join(folder, ARCHIVE.commandLicences), "utf8");
    for (const name of ["office-addin-manifest", "@xmldom/xmldom", "xml2js", "uuid"])
      expect(text).toContain(`\n${name} `);
  });

  it("names no folder of the machine that made it, and no registration of a developer", () => {
    const all = new AdmZip(released.archive).getEntries().map((entry) => entry.getData().toString("latin1"));
    expect(all.filter((text) => text.includes(ROOT))).toEqual([]);
    const page = readFileSync(join(folder, ARCHIVE.pane, "taskpane.html"), "utf8");
    expect(page).toContain(JSON.stringify(UNSET_CONFIGURATION));
  });

  it.each([
    ["changed", (file: string) => appendFileSync(file, " ")],
    ["gone", (file: string) => rmSync(file)],
  ])("is refused, and nothing is written, where a part of it is %s", async (_what, damage) => {
    const file = join(folder, ARCHIVE.manifest);
    const before = readFileSync(file);
    damage(file);
    const out = join(folder, "../damaged");
    const ran = await packageFrom(folder, ...argsWith({ "--out": out }));
    writeFileSync(file, before);
    expect(ran.code).toBe(1);
    expect(ran.errors).toBe(
      `The unpacked archive is not as it was released: ${ARCHIVE.manifest}. ` +
        "Unpack it again, all of it, into an empty folder.\nNothing was written.\n",
    );
    expect(existsSync(out)).toBe(false);
  });

  it("is refused where only the command was taken out of it", async () => {
    const alone = mkdtempSync(join(tmpdir(), "alone-"));
    writeFileSync(join(alone, ARCHIVE.command), readFileSync(join(folder, ARCHIVE.command)));
    const ran = await packageFrom(alone, ...argsWith({ "--out": join(alone, "out") }));
    expect([ran.code, ran.errors]).toEqual([1, expect.stringContaining(ARCHIVE.checksums)]);
    expect(readdirSync(alone)).toEqual([ARCHIVE.command]);
    rmSync(alone, { recursive: true });
  });

  it.each(["parts", "parts/pane", "recipes/new", "."])(
    "is not written over by a package in its own %s",
    async (own) => {
      const ran = await packageFrom(folder, ...argsWith({ "--out": join(folder, own) }));
      expect(ran.code).toBe(1);
      expect(ran.errors).toContain("Nothing was written.");
      expect(damagedIn(folder, readFileSync(join(folder, ARCHIVE.checksums), "utf8"))).toEqual([]);
    },
  );

  it("says in its help how it is typed here", async () => {
    const { output } = await packageFrom(folder, "--help");
    expect(output).toContain("  node package.mjs --url ");
    expect(output).not.toContain("npm run");
  });

  it("is not made with a file that would be empty, or without its bill", async () => {
    await expect(unpackedRelease({ command: { script: "", packages: [] } })).rejects.toThrow(
      "package.mjs would be empty in the archive.",
    );
    const bill = { kind: "wrong", sentence: "npm sbom failed." } as const;
    await expect(unpackedRelease({ bill, command: { script: ";", packages: [] } })).rejects.toThrow("npm sbom failed.");
  });
});

describe("the guides in the archive", () => {
  it("link to each other, and to nothing that is not there", () => {
    const pages = ["README.md", "guides/user.md", "guides/about.md", "recipes/README.md"];
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(folder, page), "utf8").matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !target.startsWith("https:") && !existsSync(join(folder, page, "..", target)))
        .map((target) => `${page} ${target}`),
    );
    expect(broken).toEqual([]);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("](guides/user.md#close-a-session)");
  });

  it.each([
    ["[a](../pane/README.md#x)", "[a](guides/user.md#x)"],
    ["[a](../../test/README.md)", "a"],
    ["![a picture](../demo/list.png)", "a picture"],
    ["[a](#here) [b](https://example.com/x)", "[a](#here) [b](https://example.com/x)"],
    ["[a](../recipes/n8n.json)", "[a](recipes/n8n.json)"],
  ])("turn %s into %s", (text, wanted) => {
    expect(moved(text, "src/deploy/README.md", "README.md")).toBe(wanted);
  });

  it("tell what is new in this version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(readFileSync(join(folder, ARCHIVE.notes), "utf8")).toContain(`**${version}**`);
    expect(releaseNotes("## Release notes\n\n- a\n\n## Next\n\nb\n")).toBe("# Release notes\n\n- a\n");
    expect(releaseNotes("## Next\n")).toBe("");
  });
});

describe("the zip", () => {
  it("is one that other programs read, with the files' own rights", () => {
    const zip = archiveOf("x", [{ path: "a/b.txt", content: "é" }]);
    const [entry] = new AdmZip(zip).getEntries();
    expect([entry?.entryName, entry?.getData().toString("utf8"), (entry?.header.attr ?? 0) >>> 16]).toEqual([
      "x/a/b.txt",
      "é",
      0o100644,
    ]);
  });
});

/** The package's own list in the form of checksums. */
function checksumsFrom(list: string): string {
  const { files } = JSON.parse(readFileSync(list, "utf8")) as { files: Record<string, string> };
  return Object.entries(files)
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join("");
}
