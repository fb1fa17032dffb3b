import { measureGrowth, type GrowthWork } from "../../bench/measureGrowth";

const FEW = 1_000;
const MANY = 3_000;
const WORKBOOKS = 1_000;
/** Of each session, and of each workbook that was opened. */
const NAMES = MANY + WORKBOOKS;

describe("a device that knows thousands of sessions", () => {
  let few: GrowthWork;
  let many: GrowthWork;
  let longHistory: GrowthWork;

  beforeAll(async () => {
    few = await measureGrowth({ sessions: FEW, workbooks: 100, history: 0 });
    many = await measureGrowth({ sessions: MANY, workbooks: WORKBOOKS, history: 0 });
    longHistory = await measureGrowth({ sessions: FEW, workbooks: 100, history: MANY });
  });

  it.each(["add", "sync", "close"] as const)("reads and writes no more to %s with many than with few", (step) => {
    expect({ ...many[step], keys: 0 }).toEqual({ ...few[step], keys: 0 });
    expect({ ...longHistory[step], keys: 0 }).toEqual({ ...few[step], keys: 0 });
  });

  it("looks through the names of what is stored for no session that is added, and at most three times for a close", () => {
    expect([few.add.keys, many.add.keys, many.sync.keys]).toEqual([0, 0, 0]);
    expect(many.close.keys).toBeLessThan(3 * (NAMES + 50));
  });

  it("opens a workbook without reading the sessions of others, or the history", () => {
    for (const other of [many, longHistory]) {
      expect({ ...other.open, keys: 0 }).toEqual({ ...few.open, keys: 0 });
    }
  });

  it("looks through the names of what is stored once while it opens", () => {
    expect(many.open.keys).toBeLessThan(NAMES + 50);
  });
});
