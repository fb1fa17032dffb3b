import { createPane } from "../../../src/flow/createPane";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices, inBudget, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("one");
const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const DAY_MS = 24 * 60 * 60_000;

/** A pane with a session that saves changes: its close has no moment to think. */
function aPane() {
  const origin = new MemoryOrigin();
  const clock = manualClock();
  const services = { ...fakeServices(origin), clock };
  const writtenAt = new Date(clock.now() - 60_000).toISOString();
  services.store.add(aStatement({ sessionId: ID, ...HERE, writtenAt, persistChanges: true, door: "added" }));
  const pane = createPane(services, "own");
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  const closes = () => services.sent.filter(({ call }) => call === "closeSession").length;
  return { pane, session, services, clock, closes };
}

const later = { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: 30 } } as const;

describe("a computer that wakes sends nothing until there was time to stop it", () => {
  it("where a close waited because Microsoft asked for it", async () => {
    const { pane, session, services, clock, closes } = aPane();
    services.answers.graph = () => later;
    const closing = pane.actions.close(session, openBudget, false);
    await idle();
    expect(closes()).toBe(1);
    await clock.advance(3 * DAY_MS);
    await idle();
    expect(closes()).toBe(1);
    expect(pane.state().activities.get(ID)).toEqual({ kind: "waiting", until: clock.now() + 30_000 });
    pane.actions.stop(ID);
    await closing;
    expect(closes()).toBe(1);
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", why: { kind: "stopped" } });
  });

  it("where a run waited before its next session", async () => {
    const { pane, services, clock, closes } = aPane();
    await pane.actions.add([{ id: aSessionId("two"), facts: HERE, said: { persistChanges: true } }], "added");
    services.answers.graph = () => later;
    const running = pane.actions.closeMany(inBudget(pane.state().sessions));
    await idle();
    // Three attempts at one, and then the run waits before the next.
    for (let attempt = 1; attempt < 3; attempt += 1) {
      expect(closes()).toBe(attempt);
      await clock.advance(30_000);
      await idle();
    }
    expect(closes()).toBe(3);
    await clock.advance(3 * DAY_MS);
    await idle();
    expect(closes()).toBe(3);
    pane.actions.stopMany();
    await running;
    expect(closes()).toBe(3);
  });

  it("and a hidden pane, whose timers fire a minute late, is not taken for one that slept", async () => {
    const { pane, session, services, clock, closes } = aPane();
    services.answers.graph = () => later;
    void pane.actions.close(session, openBudget, false);
    await idle();
    await clock.advance(90_000);
    await idle();
    expect(closes()).toBe(2);
  });
});
