import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { claimWorkFolder } from "../../../src/deploy/workFolder";

let place = "";
beforeEach(() => (place = mkdtempSync(join(tmpdir(), "work-"))));
afterEach(() => rmSync(place, { recursive: true }));

/** The number of a process that has just ended. */
const ended = () => spawnSync(process.execPath, ["--version"]).pid;

/** What a run has left beside the target: who it was, and perhaps the package that it had moved away. */
function left(name: string, run: unknown, before?: string): void {
  mkdirSync(join(place, name));
  if (run !== undefined) writeFileSync(join(place, name, "run.json"), JSON.stringify(run));
  if (before === undefined) return;
  mkdirSync(join(place, name, "before"));
  writeFileSync(join(place, name, "before/a.txt"), before);
}

const claim = () => claimWorkFolder(join(place, "out"));
const machine = hostname();

describe("a folder that a run left beside the target", () => {
  it.each([".out-unfinished", ".out-a1B2c3", ".out-unfinished-over"])("goes once its process has ended: %s", (name) => {
    left(name, { process: ended(), machine });
    const claimed = claim();
    expect(claimed).toMatchObject({ kind: "claimed", stale: { restored: false } });
    expect(readdirSync(place)).toEqual([".out-unfinished"]);
    if (claimed.kind === "claimed") claimed.release();
    expect(readdirSync(place)).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ["of another machine, whatever its number says here", () => ({ process: ended(), machine: "another" })],
    ["of a process that goes on, which nobody here may ask", () => ({ process: 1, machine })],
    ["of nobody that is known", () => undefined],
    ["of a process whose number is none", () => ({ process: String(ended()), machine })],
    ["with something else in its note", () => [ended(), machine]],
  ])("is left alone, and nothing is claimed beside it: %s", (_whose, run) => {
    left(".out-unfinished", run());
    const claimed = claim();
    expect(claimed.kind === "taken" && claimed.sentence).toContain("Another run is writing there");
    expect(readdirSync(place)).toEqual([".out-unfinished"]);
  });

  it.each([".out-notes", ".out-unfinished-notes", ".other-unfinished", ".out-a1B2c3d", "out-unfinished"])(
    "is none of ours by its name, and stays: %s",
    (name) => {
      left(name, { process: ended(), machine });
      expect(claim()).toMatchObject({ kind: "claimed", stale: undefined });
      expect(readdirSync(place).sort()).toEqual([".out-unfinished", name].sort());
    },
  );

  it("gives back the package that it had moved away, where nothing is in its place", () => {
    left(".out-unfinished", { process: ended(), machine }, "the last");
    expect(claim()).toMatchObject({ kind: "claimed", stale: { restored: true } });
    expect(readFileSync(join(place, "out/a.txt"), "utf8")).toBe("the last");
  });

  it("gives nothing back where the new package is in its place already", () => {
    left(".out-unfinished", { process: ended(), machine }, "the last");
    mkdirSync(join(place, "out"));
    expect(claim()).toMatchObject({ kind: "claimed", stale: { restored: false } });
    expect(existsSync(join(place, "out/a.txt"))).toBe(false);
  });

  it("is this process's own only as long as it has not been released", () => {
    const one = claim();
    expect(claim()).toMatchObject({ kind: "taken" });
    if (one.kind === "claimed") one.release();
    const two = claim();
    expect(two).toMatchObject({ kind: "claimed", stale: undefined });
    if (two.kind === "claimed") two.release();
    // As of an earlier process that had the same number.
    left(".out-unfinished", { process: process.pid, machine });
    expect(claim()).toMatchObject({ kind: "claimed", stale: { restored: false } });
  });
});
