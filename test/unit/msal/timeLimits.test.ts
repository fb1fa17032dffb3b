import type { AuthenticationResult } from "@azure/msal-browser";
import { askMsal } from "../../../src/msal/askMsal";
import { TIME_LIMITS, withTimeLimit } from "../../../src/msal/withTimeLimit";
import { manualClock } from "../../support/manualClock";
import { configuration } from "./contoso";

const NEVER = new Promise<AuthenticationResult>(() => undefined);
const TIMED_OUT = { kind: "trouble", trouble: { reason: "timedOut" } };

describe("a sign-in that gets no answer", () => {
  it.each([
    ["nested", false, 20_000, TIMED_OUT],
    ["dialog", false, 20_000, TIMED_OUT],
    ["browser", false, 20_000, { kind: "clickNeeded" }],
    ["nested", true, 5 * 60_000, TIMED_OUT],
    ["dialog", true, 5 * 60_000, TIMED_OUT],
    ["browser", true, 5 * 60_000, TIMED_OUT],
  ] as const)(
    "ends in the way %s (from a click: %s) after %i ms, and not before",
    async (way, interactive, limit, end) => {
      const clock = manualClock();
      let answer: unknown;
      const asked = askMsal({ configuration, clock }, { way, interactive, tenant: "contoso.com" }, NEVER);
      void asked.then((value) => (answer = value));
      await clock.advance(limit - 1);
      expect(answer).toBeUndefined();
      await clock.advance(1);
      expect(answer).toEqual(end);
    },
  );

  it("is waited for five seconds for Office's account, and ten for its bridge", () => {
    expect([TIME_LIMITS.authContext, TIME_LIMITS.start]).toEqual([5_000, 10_000]);
  });
});

describe("a time limit", () => {
  it("leaves nothing waiting after the work has ended, well or not", async () => {
    for (const work of [Promise.resolve("done"), Promise.reject(new Error("failed"))]) {
      const signals: AbortSignal[] = [];
      const clock = {
        now: () => 0,
        passed: () => 0,
        wait: (_milliseconds: number, signal: AbortSignal) => (
          signals.push(signal),
          new Promise<void>(() => undefined)
        ),
      };
      const ended = await withTimeLimit(clock, 1_000, work).catch((error: unknown) => String(error));
      expect(ended).toEqual(expect.anything());
      expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    }
  });

  it("passes on what fails within it, and drops what comes after it", async () => {
    const clock = manualClock();
    await expect(withTimeLimit(clock, 1_000, Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    let fail: (error: Error) => void = () => undefined;
    const late = withTimeLimit(clock, 1_000, new Promise((_resolve, reject) => (fail = reject)));
    await clock.advance(1_000);
    expect(await late).toEqual({ kind: "late" });
    fail(new Error("too late"));
    await clock.advance(0);
  });
});
