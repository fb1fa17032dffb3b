import { createBulkLog } from "../../../src/flow/bulk/bulkLog";
import { budget, fakeServices } from "../../support/fakeServices";
import { MemoryOrigin } from "../../support/memoryStorage";

const RUN = { action: "check", files: [{ item: budget }], sessions: ["a", "b"], fileOf: [0, 0], at: 0 } as const;
const answered = (outcome: "alive" | "refused") => ({ kind: "answered", outcome, at: 0 }) as const;
const AGAIN = { kind: "again" } as const;

function aLog(origin = new MemoryOrigin()) {
  const { store } = fakeServices(origin);
  const log = createBulkLog(store);
  /** The latest steps of a run: session, number, and what became of it. */
  const told = (run: string) =>
    [...log.steps(run)].map(([session, step]) => {
      const what = step.kind === "answered" ? step.outcome : step.kind;
      return `${session} ${step.step} ${what}`;
    });
  return { store, log, told };
}

describe("what is noted of a run", () => {
  it("is the latest step of each session, and storage keeps no earlier one", () => {
    const { store, log, told } = aLog();
    for (const what of [answered("refused"), AGAIN, answered("alive")]) log.note("run", "a", what);
    log.note("run", "b", answered("refused"));
    log.note("run", "b", AGAIN);
    expect(told("run")).toEqual(["a 3 alive", "b 2 again"]);
    expect(store.partRecords("step")).toHaveLength(2);
  });

  it("is the later step also where another pane's earlier one was stored last", () => {
    const { store, log, told } = aLog();
    log.note("run", "a", answered("refused"));
    log.note("run", "a", answered("alive"));
    store.addPartRecord("step", { run: "run", session: "a", step: 1, ...AGAIN });
    expect(told("run")).toEqual(["a 2 alive"]);
  });

  it("says nothing of another run on the same sessions, and removes nothing of it", () => {
    const { log, told } = aLog();
    log.note("one", "a", answered("refused"));
    for (const what of [answered("alive"), AGAIN, answered("alive")]) log.note("other", "a", what);
    log.note("one", "b", answered("alive"));
    expect([told("one"), told("other")]).toEqual([["a 1 refused", "b 1 alive"], ["a 3 alive"]]);
    log.begin({ ...RUN, id: "one" });
    log.begin({ ...RUN, id: "other" });
    log.drop("one");
    expect([log.runs().map(({ id }) => id), told("one"), told("other")]).toEqual([["other"], [], ["a 3 alive"]]);
  });

  it("stays as it was where the next step finds no room", () => {
    const origin = new MemoryOrigin();
    const { log, told } = aLog(origin);
    log.note("run", "a", answered("refused"));
    origin.quota = origin.size;
    expect(log.note("run", "a", answered("alive"))).toEqual({ kind: "refused", why: "full" });
    origin.quota = Number.POSITIVE_INFINITY;
    expect(told("run")).toEqual(["a 1 refused"]);
  });

  it("leaves nothing in storage once the run is dropped", () => {
    const origin = new MemoryOrigin();
    const { log } = aLog(origin);
    log.begin({ ...RUN, id: "run" });
    log.note("run", "a", answered("alive"));
    log.drop("run");
    expect(origin.entries.size).toBe(0);
  });
});
