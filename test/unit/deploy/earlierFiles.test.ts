import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EARLIER_LIST, earlierIn } from "../../../src/deploy/earlierFiles";
import { LIST } from "../../../src/deploy/packageList";
import { argsWith, runPackage } from "../../support/runPackage";
import { writeSmallBuild } from "../../support/smallBuild";
import { BILL } from "../../support/unpackedRelease";

let place = "";
let out = "";

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "earlier-"));
  out = join(place, "out");
});
afterEach(() => rmSync(place, { recursive: true }));

/** A build whose one script has the name that its content gives it. */
function build(version: string): string {
  const dist = join(place, version);
  if (existsSync(dist)) return dist;
  writeSmallBuild(dist);
  renameSync(join(dist, "static/taskpane.0123456789abcdef.js"), join(dist, scriptOf(version)));
  return dist;
}

const scriptOf = (version: string) => `static/taskpane.${version.repeat(16)}.js`;

async function packaged(version: string, changes: Readonly<Record<string, string>> = {}) {
  const ran = await runPackage(argsWith({ "--out": out, ...changes }), build(version), { bill: () => BILL });
  expect(ran).toMatchObject({ code: 0, complained: "" });
  const folder = join(changes["--out"] ?? out, changes["--url"] === undefined ? "site/Sessions" : "site");
  const named = earlierIn(readFileSync(join(folder, EARLIER_LIST), "utf8")).map(({ path }) => path);
  return {
    named,
    there: readdirSync(join(folder, "static"))
      .map((name) => `static/${name}`)
      .sort(),
  };
}

describe("a package over one of an earlier version", () => {
  it("keeps that version's scripts for panes that are open, and names them in a list; a first package names none", async () => {
    expect(await packaged("1")).toEqual({ named: [], there: [scriptOf("1")] });
    expect(await packaged("2")).toEqual({ named: [scriptOf("1")], there: [scriptOf("1"), scriptOf("2")] });
  });

  it("keeps one version and no more, also when the same version is packaged again", async () => {
    for (const version of ["1", "2", "2"]) await packaged(version);
    expect((await packaged("2", { "--tenant": "other.contoso.com" })).named).toEqual([scriptOf("1")]);
    expect((await packaged("3")).named).toEqual([scriptOf("2")]);
    // Rolled back: the version that is left is the one that panes may have open.
    expect((await packaged("2")).named).toEqual([scriptOf("3")]);
  });

  it("names scripts and styles alone, whatever else somebody writes into the list", () => {
    const hash = "a".repeat(64);
    const list = [scriptOf("1"), "../taskpane.html", "static/../x.js", "static/x.js", "/etc/passwd", ""];
    expect(earlierIn(`# ${hash}  a\n${list.map((path) => `${hash}  ${path}\n`).join("")}`)).toEqual([
      { hash, path: scriptOf("1") },
    ]);
    expect(earlierIn(`${hash.slice(1)}  ${scriptOf("1")}\n${hash} ${scriptOf("1")}`)).toEqual([]);
  });

  it("keeps nothing for another address, whose panes are others", async () => {
    await packaged("1");
    expect((await packaged("2", { "--url": "https://addins.contoso.com" })).named).toEqual([]);
  });

  it("has the same bytes wherever the same two follow each other, and is known as the command's own", async () => {
    const other = join(place, "other");
    for (const version of ["1", "2"]) await packaged(version);
    for (const version of ["1", "2"]) await packaged(version, { "--out": other });
    expect(readFileSync(join(out, LIST), "utf8")).toBe(readFileSync(join(other, LIST), "utf8"));
    expect(readFileSync(join(out, LIST), "utf8")).toContain(scriptOf("1"));
    cpSync(out, join(place, "copy"), { recursive: true });
    await packaged("2", { "--out": join(place, "copy") });
  });
});
