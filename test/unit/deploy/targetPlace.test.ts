import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beginWriting, placeFault } from "../../../src/deploy/targetFolder";

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
  it("leaves the last one where it was, and nothing beside it", () => {
    const out = join(folder, "out");
    const project = join(folder, "project");
    expect(beginWriting(out, project).finish([{ path: "a.txt", content: "the last" }])).toBeUndefined();
    const writing = beginWriting(out, project);
    const { renameSync } = fs;
    // As Windows has it, while a virus scanner reads what was written a moment ago.
    jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (to === out) throw Object.assign(new Error("busy"), { code: "EBUSY" });
      renameSync(from, to);
    });
    expect(() => writing.finish([{ path: "a.txt", content: "the new" }])).toThrow("busy");
    expect(readdirSync(folder)).not.toContain("out");
    jest.restoreAllMocks();
    writing.abandon();
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(readFileSync(join(out, "a.txt"), "utf8")).toBe("the last");
  });
});
