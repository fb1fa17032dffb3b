import { inOneGo } from "../../../src/flow/inOneGo";
import { manualClock } from "../../support/manualClock";

describe("work that is asked for many times at once", () => {
  it("is done once, after the last moment of the wait, and again for what is asked later", async () => {
    const clock = manualClock();
    let done = 0;
    const ask = inOneGo(clock, 100, () => {
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
});
