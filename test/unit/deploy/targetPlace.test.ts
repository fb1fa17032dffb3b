import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { placeFault } from "../../../src/deploy/placeFault";
import { beginWriting, targetFault, type Writing } from "../../../src/deploy/targetFolder";

/** For a place at which no other run is at work. */
function begun(out: string, root: string): Writing {
  const writing = beginWriting(out, root);
  if (typeof writing === "string") throw new Error(writing);
  return writing;
}

let folder = "";

beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), "target-")))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("no place for a package", () => {
  it("is the project, or a folder that holds it, by whatever link the project was reached", () => {
    mkdirSync(join(folder, "disk/project"), { recursive: true });
    symlinkSync(join(folder, "disk"), join(folder, "linked"));
    for (const root of [join(folder, "disk/project"), join(folder, "linked/project")]) {
      for (const out of ["disk", "disk/project", "linked", "linked/project"]) {
        expect(placeFault(join(folder, out), root)).toContain("is or holds the project");
      }
      for (const out of ["disk/project/src", "linked/project/node_modules/new"]) {
        expect(placeFault(join(folder, out), root)).toContain("inside the project's own folder");
      }
      expect(placeFault(join(folder, "linked/project/out"), root)).toBeUndefined();
      expect(placeFault(join(folder, "disk/project/src-package"), root)).toBeUndefined();
    }
  });

  it("is the home folder, or the folder that somebody is in, or one that holds it", () => {
    expect(placeFault(homedir(), join(folder, "project"))).toContain("your home folder");
    expect(placeFault(process.cwd(), join(folder, "project"))).toContain("the folder that you are in");
    expect(placeFault(dirname(process.cwd()), join(folder, "project"))).toMatch(/is (or holds|the root of a disk)/);
  });
});

describe("a package that cannot take the place of the last one", () => {
  it("leaves the last one where it was, and nothing beside it", async () => {
    const out = join(folder, "out");
    const project = join(folder, "project");
    expect(await begun(out, project).finish([{ path: "a.txt", content: "the last" }])).toBeUndefined();
    const writing = begun(out, project);
    const { renameSync } = fs;
    // As Windows has it, while a virus scanner reads what was written a moment ago.
    jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (to === out) throw Object.assign(new Error("busy"), { code: "EBUSY" });
      renameSync(from, to);
    });
    await expect(writing.finish([{ path: "a.txt", content: "the new" }])).rejects.toThrow("busy");
    expect(readdirSync(folder)).not.toContain("out");
    jest.restoreAllMocks();
    writing.abandon();
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(readFileSync(join(out, "a.txt"), "utf8")).toBe("the last");
  });
});

describe("a package whose place another run has taken meanwhile", () => {
  it("leaves the other's where it is, and nothing beside it", async () => {
    const out = join(folder, "out");
    const project = join(folder, "project");
    await begun(out, project).finish([{ path: "a.txt", content: "the last" }]);
    const writing = begun(out, project);
    const { renameSync } = fs;
    jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (to !== out) return renameSync(from, to);
      mkdirSync(out);
      writeFileSync(join(out, "a.txt"), "the other's");
      throw Object.assign(new Error("taken"), { code: "ENOTEMPTY" });
    });
    await expect(writing.finish([{ path: "a.txt", content: "the new" }])).rejects.toThrow("taken");
    jest.restoreAllMocks();
    writing.abandon();
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(readFileSync(join(out, "a.txt"), "utf8")).toBe("the other's");
  });
});

describe("a folder with other files", () => {
  it.each([
    [1, ": 1.txt. Move it away, or name another folder."],
    [5, ": 1.txt, 2.txt, 3.txt, 4.txt, 5.txt. Move it away, or name another folder."],
    [6, ": 1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 1 more. Move it away, or name another folder."],
    [9, ": 1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 4 more. Move it away, or name another folder."],
  ])("is refused, and at most five of its %i files are named", (count, end) => {
    const out = join(folder, "out");
    mkdirSync(out);
    for (let each = count; each > 0; each -= 1) writeFileSync(join(out, `${each}.txt`), "");
    expect(targetFault(out, join(folder, "project"))).toBe(
      `--out "${out}" holds what this command did not write, or what was changed since${end}`,
    );
  });

  it("is refused beside a package, too, also below its folders; an empty folder is not", async () => {
    const out = join(folder, "out");
    const project = join(folder, "project");
    await begun(out, project).finish([
      { path: "site/a.txt", content: "ours" },
      { path: "b.txt", content: Buffer.from("ours, too") },
    ]);
    mkdirSync(join(out, "site/empty"));
    expect(targetFault(out, project)).toBeUndefined();
    mkdirSync(join(out, "site/deep"));
    writeFileSync(join(out, "site/deep/z.txt"), "mine");
    symlinkSync(join(out, "b.txt"), join(out, "link"));
    expect(targetFault(out, project)).toContain("changed since: link, site/deep/z.txt. Move it away");
    const empty = join(folder, "empty");
    mkdirSync(empty);
    expect([targetFault(empty, project), targetFault(join(folder, "new"), project)]).toEqual([undefined, undefined]);
  });

  it("has a list of its files in their order, each with the hash of its bytes", async () => {
    const out = join(folder, "out");
    await begun(out, join(folder, "project")).finish([
      { path: "b.txt", content: "two" },
      { path: "a.txt", content: "one" },
    ]);
    expect(readFileSync(join(out, "package-files.json"), "utf8")).toMatch(
      /^\{\n {2}"writtenBy": "workbook-sessions",\n {2}"files": \{\n {4}"a\.txt": "7692c3ad[0-9a-f]{56}",\n {4}"b\.txt": "3fc4ccfe[0-9a-f]{56}"\n {2}\}\n\}\n$/,
    );
  });
});
