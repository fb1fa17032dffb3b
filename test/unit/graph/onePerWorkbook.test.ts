import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";

const BUDGET = { driveId: "b!drive", itemId: "01BUDGET" };
const FORECAST = { driveId: "b!drive", itemId: "01FORECAST" };

/** The lock manager of a browser, as far as it is asked: one holder of a name at a time, first come, first served. */
function browserLocks(): LockManager {
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (held.get(name) ?? Promise.resolve()).then(work, work);
    held.set(name, turn);
    return turn;
  };
  return { request } as unknown as LockManager;
}

/** A browser that has locks, and refuses each when it is asked for one. */
function refusedLocks(): LockManager {
  const request = () => Promise.reject(new DOMException("site data is blocked", "SecurityError"));
  return { request } as unknown as LockManager;
}

/** A request that is answered by hand. */
function aRequest(name: string, started: string[]) {
  let answer: (value: string) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const answered = new Promise<string>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  const send = () => {
    started.push(name);
    return answered;
  };
  return { send, answer: () => answer(name), fail: () => refuse(new Error(name)) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

const BROWSERS: readonly [string, number, () => LockManager | undefined][] = [
  ["with locks, from two panes", 2, browserLocks],
  ["without locks, within one pane", 1, () => undefined],
  ["with locks that are refused, within one pane", 1, refusedLocks],
];

describe.each(BROWSERS)("one request at a time to a workbook, %s", (_where, count, locksOf) => {
  const panes = () => {
    const locks = locksOf();
    const first = createOnePerWorkbook(locks);
    return [first, count === 1 ? first : createOnePerWorkbook(locks)] as const;
  };

  it("lets the second wait for the first, and gives each its own answer", async () => {
    const [one, other] = panes();
    const started: string[] = [];
    const first = aRequest("first", started);
    const second = aRequest("second", started);
    const answers = [one(BUDGET, first.send), other(BUDGET, second.send)];
    await settle();
    expect(started).toEqual(["first"]);
    first.answer();
    await settle();
    expect(started).toEqual(["first", "second"]);
    second.answer();
    expect(await Promise.all(answers)).toEqual(["first", "second"]);
  });

  it("goes on after one that failed, whose own caller learns of it", async () => {
    const [one, other] = panes();
    const started: string[] = [];
    const first = aRequest("first", started);
    const second = aRequest("second", started);
    const failing = one(BUDGET, first.send);
    const next = other(BUDGET, second.send);
    first.fail();
    await expect(failing).rejects.toThrow("first");
    second.answer();
    expect(await next).toBe("second");
  });

  it("keeps their order, however many wait", async () => {
    const [one, other] = panes();
    const started: string[] = [];
    const requests = ["a", "b", "c", "d"].map((name) => aRequest(name, started));
    const answers = requests.map(({ send }, index) => (index % 2 === 0 ? one : other)(BUDGET, send));
    for (const { answer } of requests) answer();
    expect(await Promise.all(answers)).toEqual(["a", "b", "c", "d"]);
    expect(started).toEqual(["a", "b", "c", "d"]);
  });

  it("does not let another workbook wait, on the same drive or under the same item id elsewhere", async () => {
    const [one, other] = panes();
    const started: string[] = [];
    const first = aRequest("first", started);
    void one(BUDGET, first.send);
    void other(FORECAST, aRequest("other item", started).send);
    void other({ ...BUDGET, driveId: "b!other" }, aRequest("other drive", started).send);
    await settle();
    expect(started.toSorted()).toEqual(["first", "other drive", "other item"]);
  });
});

describe("a lock that is lost after the request was sent", () => {
  it("leaves the request's own answer, and sends it no second time", async () => {
    const request = async (_name: string, work: () => Promise<unknown>) => {
      await work();
      throw new DOMException("the lock was stolen", "AbortError");
    };
    const one = createOnePerWorkbook({ request } as unknown as LockManager);
    const started: string[] = [];
    const sent = aRequest("first", started);
    const answer = one(BUDGET, sent.send);
    sent.answer();
    expect(await answer).toBe("first");
    expect(started).toEqual(["first"]);
  });
});
