import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandContext } from "../../../src/deploy/commandContext";
import { whenStopped } from "../../../src/deploy/terminal";
import { argsWith, runPackage } from "../../support/runPackage";
import { writeSmallBuild } from "../../support/smallBuild";

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

/** Who hears of a stopped command, counted before, while the build stands, and after. */
async function listenersAround(changes: Partial<CommandContext>) {
  const count = () => ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => process.listenerCount(signal));
  const before = count();
  let during: readonly number[] | undefined;
  const built = () => {
    during = count();
    return (changes.built ?? (() => dist))();
  };
  const running = runPackage(argsWith({ "--out": join(folder, "out") }), dist, { ...changes, whenStopped, built });
  const ran = await running.catch((error: unknown) => ({ code: String(error) }));
  return { code: ran.code, before, during, after: count() };
}

describe("who stops npm run package", () => {
  it.each<[string, Partial<CommandContext>, number | string]>([
    ["is written", {}, 0],
    ["cannot be built", { built: () => undefined }, 1],
    ["has no bill of materials", { bill: () => ({ kind: "wrong", sentence: "npm sbom failed." }) }, 1],
    [
      "meets a bug of ours",
      {
        bill: () => {
          throw new Error("a bug");
        },
      },
      "Error: a bug",
    ],
  ])("is heard while a package is made, and not after one that %s", async (_what, changes, code) => {
    const { before, during, after, ...ran } = await listenersAround(changes);
    expect(ran.code).toBe(code);
    expect(during).toEqual(before.map((count) => count + 1));
    expect(after).toEqual(before);
    expect(readdirSync(folder)).toEqual(code === 0 ? ["out"] : []);
  });
});
