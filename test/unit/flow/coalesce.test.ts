import { coalesce } from "../../../src/flow/coalesce";
import { manualClock } from "../../support/manualClock";

describe("work that is asked for many times at once", () => {
  it("is done once, after the last moment of the wait, and again for what is asked later", async () => {
    const clock = manualClock();
    let done = 0;
    const ask = coalesce(clock, 100, () => {
      done += 1;
    });
    for (let times = 0; times < 500; times += 1) ask();
    expect(done).toBe(0);
    await clock.advance(100);
    expect(done).toBe(1);
    ask();
    await clock.advance(100);
    expect(done).toBe(2);
  });

  it("is done all the same when the wait for it fails, and again for what is asked later", async () => {
    let done = 0;
    const clock = { now: () => 0, passed: () => 0, wait: () => Promise.reject(new Error("no timer in a test")) };
    const ask = coalesce(clock, 100, () => {
      done += 1;
    });
    for (const times of [1, 2]) {
      ask();
      await new Promise((resolve) => setImmediate(resolve));
      expect(done).toBe(times);
    }
  });
});
