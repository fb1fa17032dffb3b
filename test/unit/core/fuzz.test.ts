import { join } from "node:path";
import { countAndSeed } from "../../fuzz/countAndSeed";
import { fuzz } from "../../fuzz/fuzz";
import { runProgram } from "../../support/runProgram";

// A program is started, which takes seconds on a busy machine.
const PROGRAM = join(__dirname, "../../fuzz/run.ts");

describe("generated inputs over paste, file and folder", () => {
  it("crash nothing, hang nothing, leave no token, lose nothing in silence and send nothing outside Graph", async () => {
    const report = await fuzz(1, 2_000);
    expect(report.inputs).toBe(2_000);
    // The inputs are worth something: sessions are found, pieces refused, credentials planted and requests sent.
    for (const count of [
      report.rows,
      report.leftOut,
      report.secretsPlanted,
      report.requestsSent,
      report.unreadRecords,
    ]) {
      expect(count).toBeGreaterThan(100);
    }
  });

  it("repeat themselves for the same seed", async () => {
    const { slowestMs: _one, ...first } = await fuzz(7, 200);
    const { slowestMs: _other, ...second } = await fuzz(7, 200);
    expect(second).toEqual(first);
  });
});

describe("npm run fuzz", () => {
  it("reads as many texts as it is told, from the seed it is told", async () => {
    const { code, output } = await runProgram(process.execPath, ["--import", "tsx", PROGRAM, "20", "7"]);
    expect([code, output.split("\n")[0]]).toEqual([0, "inputs: 20"]);
  });

  it("fails with a sentence when the count is none, and reads nothing", async () => {
    const { code, output, errors } = await runProgram(process.execPath, ["--import", "tsx", PROGRAM, "abc"]);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toBe('"abc" is not a count of inputs. Give positive whole numbers, as in npm run fuzz -- 5000 7.\n');
  });

  it.each(["0", "-5", "1.5", "1e3", "5,000", "", "99999999999999999999", "10 x", "10 0", "10 7 3"])(
    "takes no %p",
    (typed) => {
      const sentence = expect.stringContaining("Give positive whole numbers") as string;
      expect(countAndSeed(typed.split(" "))).toEqual({ kind: "wrong", sentence });
    },
  );

  it("reads 100,000 texts from a fixed seed when it is told nothing", () => {
    expect(countAndSeed([])).toEqual({ kind: "numbers", inputs: 100_000, seed: 20_260_302 });
  });
});
