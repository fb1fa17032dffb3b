import { benchReport, type MeasuredCase } from "../../bench/benchReport";
import { ENGLISH, GERMAN } from "../../bench/benchCases";
import { describeReport } from "../../bench/describeReport";
import type { PhaseTimes } from "../../bench/phases";

const nothing = { actions: [], weight: { initial: [], later: [] } };

function aCase(
  name: string,
  lists: readonly number[],
  { keys = [], phases = {} }: { readonly keys?: readonly number[]; readonly phases?: PhaseTimes } = {},
): MeasuredCase {
  const before = { requests: 7, bytes: 1_234 };
  return {
    name,
    loads: lists.map((list) => ({
      firstPaint: list / 2,
      firstContent: list,
      list,
      elements: 20,
      before,
      keys,
      phases,
    })),
  };
}

describe("the report of the benchmark", () => {
  it("compares every case with the floor and with the other build, round by round", () => {
    const { loads } = benchReport({
      cases: [aCase("floor", [100, 200]), aCase("pane", [200, 300])],
      others: [aCase("pane", [400, 600])],
      ...nothing,
    });
    expect(loads[1]?.timesFloor.list).toEqual({ median: 1.75, min: 1.5, max: 2 });
    expect(loads[1]?.timesOther.list).toEqual({ median: 0.5, min: 0.5, max: 0.5 });
    expect(loads[0]?.timesOther).toEqual({});
  });

  it("leaves out what a case does not measure", () => {
    const { loads } = benchReport({
      cases: [aCase("floor", [100]), aCase("pane", [100], { keys: [9, 5] })],
      others: [],
      ...nothing,
    });
    expect(loads[0]?.milliseconds.key).toBeUndefined();
    expect(loads[1]?.milliseconds.key?.median).toBe(7);
    expect(loads[1]?.timesFloor.key).toBeUndefined();
  });

  it("speaks of another build only when there is one", () => {
    const cases = [aCase("floor", [100])];
    expect(describeReport(benchReport({ cases, others: [], ...nothing }))).not.toContain("other build");
    expect(describeReport(benchReport({ cases, others: cases, ...nothing }))).toContain("other build");
  });

  it("says what German costs, where both languages were measured in the same rounds", () => {
    const cases = [aCase("floor", [100, 100]), aCase(ENGLISH, [200, 400]), aCase(GERMAN, [300, 400])];
    expect(describeReport(benchReport({ cases, others: [], ...nothing }))).toContain(
      "German to English, time to first words: 1.25 (1.00 to 1.50)",
    );
    expect(describeReport(benchReport({ cases: cases.slice(0, 2), others: [], ...nothing }))).not.toContain("German");
  });

  it("says when each phase was over, and nothing of phases where none was traced", () => {
    const floor = aCase("floor", [100]);
    const pane = aCase("pane", [300], { phases: { page: 12, "office.js": 140.6 } });
    expect(describeReport(benchReport({ cases: [floor, pane], others: [], ...nothing }))).toMatch(
      /case +page +script +office\.js .+\n[- ]+\nfloor\npane +12 +141\n/,
    );
    expect(describeReport(benchReport({ cases: [floor], others: [], ...nothing }))).not.toContain("phase");
  });

  it("says how much is loaded before first paint, file by file", () => {
    const weight = { initial: [{ name: "taskpane.js", bytes: 90_000 }], later: [{ name: "msal.js", bytes: 70_000 }] };
    const text = describeReport(benchReport({ cases: [aCase("floor", [100])], others: [], actions: [], weight }));
    expect(text).toMatch(/before first paint +90,000\n +taskpane\.js +90,000\nlater +70,000/);
  });
});
