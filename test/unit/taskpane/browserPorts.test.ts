import { painted, systemClock, watchLeaving } from "../../../src/taskpane/browserPorts";
import { createGraph } from "../../../src/graph/createGraph";

describe("the clock's wait", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const isOverAfter = async (wait: number, passed: number): Promise<boolean> => {
    let over = false;
    void systemClock.wait(wait, new AbortController().signal).then(() => (over = true));
    await jest.advanceTimersByTimeAsync(passed);
    return over;
  };

  it("is as long as was asked for", async () => {
    expect(await isOverAfter(5_000, 4_999)).toBe(false);
    expect(await isOverAfter(5_000, 5_000)).toBe(true);
  });

  it.each([2 ** 31, 4_294_967_000, 2 ** 53, Infinity])("of %d ms is capped, and never over at once", async (ms) => {
    expect(await isOverAfter(ms, 60_000)).toBe(false);
    expect(jest.getTimerCount()).toBe(1);
    await jest.advanceTimersByTimeAsync(2 ** 31);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("ends early when it is called off, and does not begin when it was", async () => {
    const controller = new AbortController();
    const wait = systemClock.wait(5_000, controller.signal);
    controller.abort();
    await wait;
    await systemClock.wait(5_000, controller.signal);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("waiting until something is painted", () => {
  let frames: (() => void)[];
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
    frames = [];
    globalThis.requestAnimationFrame = (callback) => frames.push(() => callback(0));
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "requestAnimationFrame");
  });

  const frame = () => frames.splice(0).forEach((callback) => callback());
  const waiting = () => {
    const seen = { isOver: false };
    void painted().then(() => (seen.isOver = true));
    return seen;
  };

  it("is over after the frame with what was in the document, not before it", async () => {
    const seen = waiting();
    frame();
    await jest.advanceTimersByTimeAsync(0);
    expect(seen.isOver).toBe(false);
    frame();
    await jest.advanceTimersByTimeAsync(0);
    expect(seen.isOver).toBe(true);
  });

  it("ends for a page that gets no frames", async () => {
    const seen = waiting();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(seen.isOver).toBe(true);
  });

  it("is not over because a busy page's timer was due long ago", async () => {
    const seen = waiting();
    // One late timer at a time, however much time has passed.
    await jest.advanceTimersToNextTimerAsync();
    expect(seen.isOver).toBe(false);
  });
});

/** A window as far as it is asked: its events, and timers that go off when the test says so. */
function aPage() {
  const events = new EventTarget();
  const due: (() => void)[] = [];
  const page = {
    addEventListener: events.addEventListener.bind(events),
    setTimeout: (work: () => void) => due.push(work),
  } as unknown as Parameters<typeof watchLeaving>[0];
  return {
    stays: watchLeaving(page),
    tell: (event: string) => void events.dispatchEvent(new Event(event)),
    later: () => due.splice(0).forEach((work) => work()),
  };
}

function aClose(page: ReturnType<typeof aPage>) {
  const told: unknown[] = [];
  const graph = createGraph({
    root: "https://graph.microsoft.com/v1.0",
    // As browsers do to the requests of a page that goes away.
    fetch: () => Promise.reject(new TypeError("Failed to fetch")),
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
    pageStays: page.stays,
  });
  const session = "session=1" as Parameters<typeof graph.closeSession>[1];
  const over = graph.closeSession({ driveId: "b!1", itemId: "01A" }, session, { token: "t" });
  void over.then((answer) => told.push(answer.kind));
  return { told, over };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("a request that is broken off", () => {
  it("has no answer in a page that stays", async () => {
    const { told } = aClose(aPage());
    await turn();
    expect(told).toEqual(["silence"]);
  });

  it.each(["beforeunload", "pagehide"])("tells nothing in a page that is being left (%s)", async (event) => {
    const page = aPage();
    page.tell(event);
    const { told } = aClose(page);
    await turn();
    expect(told).toEqual([]);
  });

  it("tells it when the page is there some time later all the same, and the next one at once", async () => {
    const page = aPage();
    page.tell("beforeunload");
    const first = aClose(page);
    await turn();
    page.later();
    await first.over;
    const next = aClose(page);
    await next.over;
    expect([...first.told, ...next.told]).toEqual(["silence", "silence"]);
  });
});
