import { createSyncBackoff } from "../../../src/flow/folder/syncBackoff";
import { fakeServices } from "../../support/fakeServices";

/** Tries that all fail, each of which asks for another. */
function aFailing(asked?: number) {
  const { clock, waited } = fakeServices();
  let attempts = 0;
  const tries = createSyncBackoff(clock, async () => {
    attempts += 1;
    await tries.schedule(asked);
  });
  return { tries, waited, attempts: () => attempts };
}

describe("another try by itself", () => {
  it("comes five times, each after a longer wait, and then no more", async () => {
    const { tries, waited, attempts } = aFailing();
    await tries.schedule(undefined);
    await tries.schedule(undefined);
    expect(waited).toEqual([30_000, 60_000, 120_000, 240_000, 480_000]);
    expect(attempts()).toBe(5);
  });

  it("waits as long as the service asked for", async () => {
    const { tries, waited } = aFailing(7);
    await tries.schedule(7);
    expect(waited).toEqual([7_000, 7_000, 7_000, 7_000, 7_000]);
  });

  it("starts anew after a success", async () => {
    const { tries, waited, attempts } = aFailing();
    await tries.schedule(undefined);
    tries.reset();
    await tries.schedule(undefined);
    expect(attempts()).toBe(10);
    expect(waited.slice(5)).toEqual(waited.slice(0, 5));
  });

  it("is one at a time, and still comes after a wait that failed", async () => {
    let attempts = 0;
    let end = (_failed: boolean) => {};
    const wait = () =>
      new Promise<void>(
        (resolve, reject) => (end = (failed) => (failed ? reject(new Error("no timer in a test")) : resolve())),
      );
    const tries = createSyncBackoff({ now: () => 0, passed: () => 0, wait }, async () => void (attempts += 1));
    const first = tries.schedule(undefined);
    await tries.schedule(undefined);
    end(true);
    await expect(first).rejects.toThrow("no timer in a test");
    const second = tries.schedule(undefined);
    end(false);
    await second;
    expect(attempts).toBe(1);
  });
});
