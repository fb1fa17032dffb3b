import { benchReport, type MeasuredCase } from "../../bench/benchReport";
import { describeReport } from "../../bench/describeReport";

const nothing = { actions: [], weight: { initial: [], later: [] } };

function aCase(name: string, lists: readonly number[], keys: readonly number[] = []): MeasuredCase {
  const before = { requests: 7, bytes: 1_234 };
  return {
    name,
    loads: lists.map((list) => ({ firstPaint: list / 2, firstContent: list, list, elements: 20, before, keys })),
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
      cases: [aCase("floor", [100]), aCase("pane", [100], [9, 5])],
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

  it("says how much is loaded before first paint, file by file", () => {
    const weight = { initial: [{ name: "taskpane.js", bytes: 90_000 }], later: [{ name: "msal.js", bytes: 70_000 }] };
    const text = describeReport(benchReport({ cases: [aCase("floor", [100])], others: [], actions: [], weight }));
    expect(text).toMatch(/before first paint +90,000\n +taskpane\.js +90,000\nlater +70,000/);
  });
});
