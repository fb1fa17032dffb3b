import { createPane, type Pane } from "../../../src/flow/createPane";
import type { Graph } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("one");

async function aPane(services: FakeServices = fakeServices()) {
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: ID, facts: { driveId: budget.driveId, itemId: budget.itemId } }], "added");
  return { pane, services };
}

function sessionIn(pane: Pane) {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return session;
}

/** While the request is at Graph, something else happens. */
function meanwhile(services: FakeServices, call: keyof Graph, happens: () => void) {
  const original = services.graph[call] as (...args: readonly unknown[]) => Promise<never>;
  Object.assign(services.graph, {
    [call]: async (...args: readonly unknown[]) => {
      happens();
      await idle();
      return original(...args);
    },
  });
}

const callsOf = ({ sent }: FakeServices) => sent.map(({ call }) => call);

describe("an action on a session", () => {
  it.each([
    ["close", "close"],
    ["close", "contact"],
    ["contact", "close"],
    ["contact", "contact"],
  ] as const)("that is under way (%s) lets a second one (%s) send nothing", async (first, second) => {
    const { pane, services } = await aPane();
    const session = sessionIn(pane);
    await Promise.all([
      pane.actions[first](session, openBudget, false),
      pane.actions[second](session, openBudget, false),
    ]);
    expect(callsOf(services)).toEqual([first === "close" ? "closeSession" : "refreshSession"]);
    expect(pane.state().activities.size).toBe(0);
  });

  it.each([
    ["close", "closeSession"],
    ["contact", "refreshSession"],
  ] as const)(
    "whose session another pane forgot with everything meanwhile (%s) records and tells nothing",
    async (action, call) => {
      const origin = new MemoryOrigin();
      const { pane, services } = await aPane(fakeServices(origin));
      const session = sessionIn(pane);
      meanwhile(services, call, () => origin.entries.clear());
      await pane.actions[action](session, openBudget, false);
      expect(callsOf(services)).toEqual([call]);
      expect(services.store.statements()).toEqual([]);
      expect(services.store.history()).toEqual([]);
      expect(latestNotice(pane)).not.toMatchObject({ kind: action === "close" ? "close" : "refresh" });
    },
  );
});

describe("keeping a session alive", () => {
  it("ends before the next contact when a file reports the session closed", async () => {
    const clock = manualClock();
    const { pane, services } = await aPane({ ...fakeServices(), clock });
    pane.actions.keepAlive(sessionIn(pane), openBudget, 15);
    await idle();
    expect(callsOf(services)).toEqual(["refreshSession"]);
    services.store.add({
      format: "workbook-session/1",
      sessionId: ID,
      status: "closed",
      writtenAt: new Date(clock.now() + 60_000).toISOString(),
      door: "folder",
    });
    await pane.actions.add([], "added");
    expect(sessionIn(pane).status.kind).toBe("reportedClosed");
    await clock.advance(3.5 * 60_000);
    await idle();
    expect(callsOf(services)).toEqual(["refreshSession"]);
    expect(latestNotice(pane)).toMatchObject({ kind: "keepAliveEnded", why: "gone" });
  });

  it.each(["ends", "stops"])("listens no longer for the pane being hidden once it %s", async (how) => {
    const clock = manualClock();
    const services = { ...fakeServices(), clock };
    const listeners = new Set<() => void>();
    Object.assign(services.visibility, {
      onHidden: (hidden: () => void) => {
        listeners.add(hidden);
        return () => listeners.delete(hidden);
      },
    });
    const { pane } = await aPane(services);
    pane.actions.keepAlive(sessionIn(pane), openBudget, 1);
    await idle();
    expect(listeners.size).toBe(1);
    if (how === "stops") await pane.actions.stopKeepingAlive(ID);
    else await clock.advance(60_000);
    await idle();
    expect(listeners.size).toBe(0);
  });
});
