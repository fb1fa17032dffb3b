import { systemClock } from "../../../src/taskpane/systemClock";

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
