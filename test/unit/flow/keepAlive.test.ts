import fc from "fast-check";
import { KEEP_ALIVE_INTERVAL_MS, type KeepAliveEnd, type KeptAlive } from "../../../src/core/sessions/keepAliveTimes";
import { SHORTEST_IDLE_MINUTES } from "../../../src/core/sessions/idleTimeout";
import { createKeepAlive, type Ping } from "../../../src/flow/keepAlive";
import { REQUEST_LIMIT_MS } from "../../../src/flow/takeTurn";
import { aSessionId } from "../../support/aStatement";
import { manualClock } from "../../support/manualClock";

const MINUTE = 60_000;
const ID = aSessionId("kept");

function aKeepAlive(answers: readonly Ping[] = []) {
  const clock = manualClock();
  const began = clock.now();
  /** By how much the clock was set; its timers run on. */
  let set = 0;
  /** What this system did not count as passed while it slept. */
  let uncounted = 0;
  const beats: number[] = [];
  const shown: (KeptAlive | undefined)[] = [];
  const ends: KeepAliveEnd[] = [];
  const listening = new Set<() => void>();
  const keepAlive = createKeepAlive({
    clock: { ...clock, now: () => clock.now() + set, passed: () => clock.passed() - uncounted },
    visibility: {
      onHidden: (hidden) => {
        listening.add(hidden);
        return () => listening.delete(hidden);
      },
    },
    show: (_id, kept) => shown.push(kept),
    ended: (_id, why) => ends.push(why),
  });
  const ping = async () => {
    beats.push((clock.now() - began) / MINUTE);
    return answers[beats.length - 1] ?? { kind: "alive" as const };
  };
  return {
    beats,
    ends,
    keepAlive,
    began,
    shown: () => shown.at(-1),
    set: (minutes: number) => void (set += minutes * MINUTE),
    passed: () => clock.passed() / MINUTE,
    sleepUncounted: async (minutes: number) => {
      uncounted += minutes * MINUTE;
      await clock.advance(minutes * MINUTE);
    },
    listening: () => listening.size,
    hide: async () => {
      for (const hidden of [...listening]) hidden();
      await clock.advance(0);
    },
    start: async (minutes: number) => {
      keepAlive.start(ID, minutes, ping);
      await clock.advance(0);
    },
    pass: async (minutes: number) => {
      for (let left = minutes * 2; left > 0; left -= 1) await clock.advance(MINUTE / 2);
    },
    sleep: (minutes: number) => clock.advance(minutes * MINUTE),
  };
}

describe("keeping a session alive for a stated time", () => {
  it("contacts it at once, then within the idle limit, and stops at its end", async () => {
    const { beats, ends, start, pass, shown } = aKeepAlive();
    await start(15);
    await pass(30);
    expect(beats).toEqual([0, 3.5, 7, 10.5, 14]);
    expect(ends).toEqual(["over"]);
    expect(shown()).toBeUndefined();
  });

  it("asks again so early that even the slowest answer comes before Graph's shorter limit", () => {
    expect(KEEP_ALIVE_INTERVAL_MS + REQUEST_LIMIT_MS).toBeLessThan(SHORTEST_IDLE_MINUTES * MINUTE);
  });

  it("shows until when, and when it is contacted next", async () => {
    const { began, start, pass, shown } = aKeepAlive();
    await start(15);
    expect(shown()).toEqual({ until: began + 15 * MINUTE, nextContactAt: began + KEEP_ALIVE_INTERVAL_MS });
    await pass(14);
    expect(shown()).toEqual({ until: began + 15 * MINUTE, nextContactAt: began + 15 * MINUTE });
  });

  it.each([-10, -2 * 24 * 60])("ends in time though the clock was set by %i minutes meanwhile", async (minutes) => {
    const { began, beats, ends, start, pass, set, shown } = aKeepAlive();
    await start(15);
    await pass(1);
    set(minutes);
    await pass(2.5);
    expect(shown()).toMatchObject({ until: began + (15 + minutes) * MINUTE });
    await pass(30);
    expect([beats, ends]).toEqual([[0, 3.5, 7, 10.5, 14], ["over"]]);
  });

  it("ends in time though the clock was set back while a contact was on its way", async () => {
    const { ends, keepAlive, pass, set } = aKeepAlive();
    let contacts = 0;
    keepAlive.start(ID, 15, async () => {
      contacts += 1;
      if (contacts === 2) set(-24 * 60);
      return { kind: "alive" };
    });
    await pass(30);
    expect([contacts, ends]).toEqual([5, ["over"]]);
  });

  it.each([5, 2 * 24 * 60])("does not stop silently where the clock is set ahead by %i minutes", async (minutes) => {
    const { ends, start, pass, set, shown } = aKeepAlive();
    await start(15);
    await pass(1);
    set(minutes);
    await pass(5);
    expect([ends, shown()]).toEqual([["leapt"], undefined]);
  });

  it.each([8, 2 * 24 * 60])("nor where that happens while a contact is on its way: %i minutes", async (minutes) => {
    const { ends, keepAlive, pass, set } = aKeepAlive();
    keepAlive.start(ID, 15, async () => {
      set(minutes);
      return { kind: "alive" };
    });
    await pass(5);
    expect(ends).toEqual(["leapt"]);
  });

  it("does not say that the machine slept where it cannot be told from a clock that was set", async () => {
    const { beats, ends, start, sleepUncounted, pass } = aKeepAlive();
    await start(60);
    await sleepUncounted(30);
    await pass(5);
    expect([beats, ends]).toEqual([[0], ["leapt"]]);
  });

  it("says that the machine slept though its clock was set back meanwhile", async () => {
    const { beats, ends, start, set, sleep } = aKeepAlive();
    await start(60);
    set(-60);
    await sleep(30);
    expect([beats, ends]).toEqual([[0], ["slept"]]);
  });

  it("never says that the machine slept, and never goes on for longer than was chosen, however the clock is set", async () => {
    const setting = fc.record({ after: fc.nat(30), minutes: fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(setting, { maxLength: 5 }), async (settings) => {
        const { ends, start, pass, set, passed } = aKeepAlive();
        await start(15);
        for (let half = 0; half <= 30 && ends.length === 0; half += 1) {
          for (const { after, minutes } of settings) if (after === half) set(minutes);
          await pass(0.5);
        }
        expect(["over", "leapt"]).toContain(ends[0]);
        expect(passed()).toBeLessThanOrEqual(15.5);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("stops when the pane is hidden, and says so", async () => {
    const { beats, ends, start, pass, hide, shown } = aKeepAlive();
    await start(15);
    await pass(1);
    await hide();
    expect([ends, shown()]).toEqual([["hidden"], undefined]);
    await pass(20);
    expect(beats).toEqual([0]);
  });

  it("stops without catching up when the machine slept for longer than two beats", async () => {
    const { beats, ends, start, sleep } = aKeepAlive();
    await start(60);
    await sleep(7.5);
    expect([beats, ends]).toEqual([[0], ["slept"]]);
  });

  it("goes on after a gap of less than two beats", async () => {
    const { beats, ends, start, sleep } = aKeepAlive();
    await start(60);
    await sleep(6.5);
    expect([beats, ends]).toEqual([[0, 6.5], []]);
  });

  it.each(["gone", "unclear", "notSent"] as const)("stops at the first contact that is %s", async (why) => {
    const { beats, ends, start, pass } = aKeepAlive([{ kind: "alive" }, { kind: "end", why }]);
    await start(60);
    await pass(10);
    expect([beats, ends]).toEqual([[0, 3.5], [why]]);
  });

  it("waits as long as Graph asks for, but never longer than a beat", async () => {
    const { beats, start, pass } = aKeepAlive([
      { kind: "later", waitSeconds: 60 },
      { kind: "later", waitSeconds: 3_600 },
    ]);
    await start(60);
    await pass(5);
    expect(beats).toEqual([0, 1, 4.5]);
  });

  it("is stopped without a reason, and sends nothing more", async () => {
    const { beats, ends, keepAlive, start, pass, shown } = aKeepAlive();
    await start(60);
    await keepAlive.stop(ID);
    await pass(10);
    expect([beats, ends, shown()]).toEqual([[0], [], undefined]);
  });

  it("has one end, moved by a second start", async () => {
    const { began, ends, start, pass, shown } = aKeepAlive();
    await start(15);
    await pass(1);
    await start(30);
    expect(shown()?.until).toBe(began + 31 * MINUTE);
    await pass(40);
    expect(ends).toEqual(["over"]);
  });

  it("shows no next contact while one is going on, and never waits less than ten seconds for it", async () => {
    const { began, beats, start, pass, shown } = aKeepAlive([{ kind: "later", waitSeconds: 1 }]);
    const first = start(60);
    expect(shown()).toEqual({ until: began + 60 * MINUTE });
    await first;
    expect(shown()).toEqual({ until: began + 60 * MINUTE, nextContactAt: began + 10_000 });
    await pass(0.5);
    expect(beats).toEqual([0, 0.5]);
  });

  it("goes on after a gap of two beats to the millisecond", async () => {
    const { beats, ends, start, sleep } = aKeepAlive();
    await start(60);
    await sleep(7);
    expect([beats, ends]).toEqual([[0, 7], []]);
  });

  it("says that it failed where a contact throws, and leaves no mark in the row", async () => {
    const { ends, keepAlive, pass, shown } = aKeepAlive();
    keepAlive.start(ID, 15, () => Promise.reject(new Error("planned")));
    await pass(1);
    expect([ends, shown()]).toEqual([["failed"], undefined]);
  });

  it("says that the pane went out of sight where that breaks off the contact under way", async () => {
    const { ends, keepAlive, pass, hide } = aKeepAlive();
    keepAlive.start(
      ID,
      15,
      (signal) => new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("broken off")))),
    );
    await pass(1);
    await hide();
    expect(ends).toEqual(["hidden"]);
  });

  it("is stopped only once the contact under way has ended, and shows nothing after that", async () => {
    const { ends, keepAlive, pass, shown, hide } = aKeepAlive();
    let answer = (_ping: Ping) => {};
    keepAlive.start(ID, 15, () => new Promise((resolve) => (answer = resolve)));
    let stopped = false;
    const stop = keepAlive.stop(ID).then(() => (stopped = true));
    await pass(1);
    expect(stopped).toBe(false);
    answer({ kind: "end", why: "unclear" });
    await stop;
    await hide();
    expect([ends, shown()]).toEqual([[], undefined]);
    await keepAlive.stop(aSessionId("never kept"));
  });

  it("is told of the pane going out of sight by nobody once it has ended", async () => {
    const { ends, start, pass, hide, listening } = aKeepAlive();
    await start(15);
    await pass(16);
    await hide();
    expect([ends, listening()]).toEqual([["over"], 0]);
  });

  it("listens once however often it is started anew, and no more once it was stopped", async () => {
    const { keepAlive, start, pass, listening } = aKeepAlive();
    for (const minutes of [15, 30, 60]) {
      await start(minutes);
      await pass(1);
      expect(listening()).toBe(1);
    }
    await keepAlive.stop(ID);
    expect(listening()).toBe(0);
  });
});
