import { createPane, type Pane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import type { SessionStore } from "../../../src/flow/ports/sessionStore";
import { sessionsOf } from "../../../src/core/sessions/sessionsOf";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, onlineWith, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("one");
const later: GraphAnswer<unknown> = { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: 8 } };

async function aPane(services: FakeServices = fakeServices()) {
  const place = { driveId: budget.driveId, itemId: budget.itemId };
  const pane = createPane(services, "own");
  // Its close does not wait for a moment to think.
  await pane.actions.add([{ id: ID, facts: place, said: { persistChanges: true } }], "added");
  return { services, pane, session: sessionIn(pane) };
}

function sessionIn(pane: Pane) {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return session;
}

/** Waits until the test lets time pass. */
function aHeldClock(services: FakeServices) {
  let pass = () => {};
  const wait = (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      pass = resolve;
      signal.addEventListener("abort", () => resolve());
    });
  return { services: { ...services, clock: { ...services.clock, wait } }, pass: () => pass() };
}

function withStore(services: FakeServices, change: Partial<SessionStore>): FakeServices {
  return { ...services, store: { ...services.store, ...change } };
}

const closesOf = ({ sent }: FakeServices) => sent.filter(({ call }) => call === "closeSession").length;

describe("forgetting a session", () => {
  it("while its close waits for another try ends that: what is said to be left alone is left alone", async () => {
    const held = aHeldClock(fakeServices());
    const { services, pane, session } = await aPane(held.services);
    services.answers.graph = () => later;
    const closing = pane.actions.close(session, openBudget, false);
    await idle();
    expect(pane.state().activities.get(ID)).toMatchObject({ kind: "waiting" });
    pane.actions.forget(session);
    await closing;
    await idle();
    expect(closesOf(services)).toBe(1);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: false });
    expect(pane.state().sessions).toEqual([]);
  });

  it.each([
    ["closed", { kind: "ok", value: undefined }],
    ["ended", { kind: "error", error: { status: 404, codes: ["invalidsessionrecreatable"] } }],
  ] as const)("that is %s takes it from the list like any other, alone and among many", async (kind, answer) => {
    for (const how of ["forget", "forgetMany"] as const) {
      const { services, pane, session } = await aPane();
      // Seen alive from here: only then is a session that Graph does not know one that has ended.
      await pane.actions.contact(session, openBudget, false);
      services.answers.graph = () => answer;
      await pane.actions.close(sessionIn(pane), openBudget, false);
      const over = sessionIn(pane);
      expect(over.status.kind).toBe(kind);
      if (how === "forget") pane.actions.forget(over);
      else pane.actions.forgetMany([over]);
      await idle();
      expect([pane.state().sessions, latestNotice(pane)]).toMatchObject([[], { kind: "forgotten", count: 1 }]);
    }
  });

  it.each([0, 1, 2])("among many says that a request goes on, whichever of them it is of: %i", async (place) => {
    const { services, pane } = await aPane();
    const ids = [ID, aSessionId("two"), aSessionId("three")];
    const facts = { driveId: budget.driveId, itemId: budget.itemId };
    await pane.actions.add(
      ids.map((id) => ({ id, facts, said: { persistChanges: true } })),
      "added",
    );
    const all = ids.flatMap((id) => pane.state().sessions.find((session) => session.id === id) ?? []);
    const { closeSession } = services.graph;
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    Object.assign(services.graph, {
      closeSession: async (...args: Parameters<typeof closeSession>) => {
        await held;
        return closeSession(...args);
      },
    });
    const closing = all.slice(place, place + 1).map((session) => pane.actions.close(session, openBudget, false));
    await idle();
    pane.actions.forgetMany(all);
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: 3, goesOn: true });
    answer();
    await Promise.all(closing);
  });

  it("in another pane ends the waiting of this one", async () => {
    const held = aHeldClock(fakeServices());
    const { services, pane, session } = await aPane(held.services);
    services.answers.graph = () => later;
    const closing = pane.actions.close(session, openBudget, false);
    await idle();
    services.store.add({
      format: "workbook-session/1",
      sessionId: ID,
      answer: "closed",
      ...{ writtenAt: "2026-03-03T10:00:00Z", answeredAt: "2026-03-03T10:00:00Z" },
    });
    // What another pane stores, this one draws at its next change.
    await pane.actions.add([], "added");
    await closing;
    expect(closesOf(services)).toBe(1);
    expect(pane.state().sessions).toMatchObject([{ status: { kind: "closed" } }]);
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", why: { kind: "stopped" } });
  });

  it("whose close is on its way says that this goes on, and then what came of it", async () => {
    const { services, pane, session } = await aPane();
    const { closeSession } = services.graph;
    Object.assign(services.graph, {
      closeSession: async (...args: Parameters<typeof closeSession>) => {
        pane.actions.forget(session);
        await idle();
        return closeSession(...args);
      },
    });
    await pane.actions.close(session, openBudget, false);
    expect(services.store.statements().some(({ forgotten }) => forgotten === true)).toBe(true);
    expect(latestNotice(pane)).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
    expect(pane.state().sessions).toEqual([]);
  });

  it.each([
    ["close", "closeSession", "close"],
    ["contact", "refreshSession", "refresh"],
  ] as const)("whose %s is on its way leaves no trace of its id, whatever comes of it", async (action, call, told) => {
    const { services, pane, session } = await aPane();
    const original = services.graph[call] as (...args: readonly unknown[]) => Promise<GraphAnswer<never>>;
    Object.assign(services.graph, {
      [call]: async (...args: readonly unknown[]) => {
        pane.actions.forget(session);
        await idle();
        return original(...args);
      },
    });
    await pane.actions[action](session, openBudget, false);
    expect(latestNotice(pane)).toMatchObject({ kind: told });
    expect(pane.state().sessions).toEqual([]);
    expect(JSON.stringify(services.store.statements())).not.toContain(ID);
  });

  it("whose close was not sent yet is not closed", async () => {
    const { services, pane, session } = await aPane();
    const closing = pane.actions.close(session, openBudget, false);
    pane.actions.forget(session);
    await closing;
    expect(closesOf(services)).toBe(0);
    expect(services.store.history()).toEqual([]);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: false });
  });

  it("stays forgotten, by the same mark, however often the pane is opened", async () => {
    const { services, pane, session } = await aPane();
    pane.actions.forget(session);
    await idle();
    const left = services.store.statements();
    expect(left).toHaveLength(1);
    for (let times = 0; times < 2; times += 1) {
      const later = createPane(services, "own");
      await later.actions.stopKeepingAlive(ID);
      expect(services.store.statements()).toEqual(left);
      expect(later.state().sessions).toEqual([]);
    }
  });

  it("hides it even where its statements stay, and were written by a clock that is ahead", async () => {
    const services = fakeServices();
    const { pane } = await aPane(withStore(services, { dropSession: () => ({ kind: "refused", why: "blocked" }) }));
    const writtenAt = new Date(services.clock.now() + 3_600_000).toISOString();
    services.store.add({ format: "workbook-session/1", sessionId: ID, writtenAt, addedByHand: true });
    await pane.actions.add([], "added");
    pane.actions.forget(sessionIn(pane));
    await idle();
    expect(services.store.statements().some(({ sessionId }) => sessionId === ID)).toBe(true);
    expect(pane.state().sessions).toEqual([]);
  });

  it("makes its own room where storage is full, for a tombstone that says where it belongs", async () => {
    const services = fakeServices();
    let full = false;
    const { pane, session } = await aPane(
      withStore(services, {
        add: (statement) => (full ? { kind: "refused", why: "full" } : services.store.add(statement)),
        dropSession: (id) => {
          full = false;
          return services.store.dropSession(id);
        },
      }),
    );
    full = true;
    pane.actions.forget(session);
    await idle();
    expect(pane.state().sessions).toEqual([]);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten" });
    const { driveId, itemId } = budget;
    expect(services.store.statements()).toMatchObject([{ forgotten: true, driveId, itemId }]);
    expect(JSON.stringify(services.store.statements())).not.toContain(ID);
  });

  it("is not said to be done where storage takes nothing", async () => {
    const services = fakeServices();
    let blocked = false;
    const { pane, session } = await aPane(
      withStore(services, {
        add: (statement) => (blocked ? { kind: "refused", why: "blocked" } : services.store.add(statement)),
      }),
    );
    blocked = true;
    pane.actions.forget(session);
    await idle();
    expect(pane.state().sessions).toHaveLength(1);
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "storage", why: "blocked" } });
  });
});

describe("forgetting everything on this device", () => {
  it("says how many sessions that were", async () => {
    const { services, pane } = await aPane();
    await pane.actions.add([{ id: aSessionId("two"), facts: {} }], "added");
    pane.actions.forgetEverything();
    await idle();
    expect(pane.state().sessions).toEqual([]);
    expect(services.store.statements()).toEqual([]);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: 2, goesOn: false });
  });

  it("does not say that anything goes on where a close was only in its moment to think", async () => {
    const held = aHeldClock(fakeServices());
    const pane = createPane(held.services, "own");
    await pane.actions.add([{ id: ID, facts: { driveId: budget.driveId, itemId: budget.itemId } }], "added");
    const closing = pane.actions.close(sessionIn(pane), openBudget, false);
    await idle();
    expect(pane.state().activities.get(ID)).toMatchObject({ kind: "thinking" });
    pane.actions.forgetEverything();
    await closing;
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: 1, goesOn: false });
    expect([closesOf(held.services), pane.state().activities.size]).toEqual([0, 0]);
  });

  it("ends what waits, and nothing that ends later brings anything back", async () => {
    const held = aHeldClock(fakeServices());
    const { services, pane, session } = await aPane(held.services);
    services.answers.graph = () => later;
    const closing = pane.actions.close(session, openBudget, false);
    await idle();
    pane.actions.forgetEverything();
    held.pass();
    await closing;
    await idle();
    expect(closesOf(services)).toBe(1);
    expect([services.store.statements(), services.store.history()]).toEqual([[], []]);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten" });
  });

  it("stops a close that waits for the last contact of a session that was kept alive", async () => {
    const { services, pane, session } = await aPane();
    let answer = () => {};
    const refreshSession = () =>
      new Promise<{ kind: "ok"; value: undefined }>((resolve) => {
        answer = () => resolve({ kind: "ok", value: undefined });
      });
    const slow = createPane(
      { ...services, ...onlineWith({ ...services, graph: { ...services.graph, refreshSession } }) },
      "own",
    );
    slow.actions.keepAlive(session, openBudget, 15);
    await idle();
    const closing = slow.actions.close(session, openBudget, false);
    await idle();
    expect(slow.state().activities.get(ID)).toEqual({ kind: "closing", unsent: true });
    slow.actions.forgetEverything();
    await idle();
    answer();
    await closing;
    expect(closesOf(services)).toBe(0);
    expect(services.store.statements()).toEqual([]);
    expect(pane.state().sessions).toHaveLength(1);
  });
});

describe("a name or note", () => {
  it("that storage does not take is told to whoever wrote it", async () => {
    const services = fakeServices();
    const { pane, session } = await aPane(services);
    const full = withStore(services, { add: () => ({ kind: "refused", why: "full" }) });
    const stuck = createPane(full, "own");
    expect(await stuck.actions.setDetails(session, { label: "Nightly", note: "" })).toEqual({
      kind: "refused",
      why: "full",
    });
    expect(await pane.actions.setDetails(session, { label: "Nightly", note: "" })).toEqual({ kind: "stored" });
    expect(sessionIn(pane).label).toBe("Nightly");
  });
});

describe("what a close came to", () => {
  it("is told and recorded once, after its last try, and not at each wait", async () => {
    const held = aHeldClock(fakeServices());
    const { services, pane, session } = await aPane(held.services);
    let tries = 0;
    services.answers.graph = () => ((tries += 1) === 1 ? later : { kind: "ok", value: undefined });
    const closing = pane.actions.close(session, openBudget, false);
    await idle();
    expect(services.store.history()).toEqual([]);
    expect(latestNotice(pane)).not.toMatchObject({ kind: "close" });
    held.pass();
    await closing;
    expect(services.store.history()).toMatchObject([{ outcome: "closed" }]);
    expect(latestNotice(pane)).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
  });

  it.each(["one", "two", "three"])("is recorded for the session that it was of, and for no other: %s", async (name) => {
    const pane = createPane(fakeServices(), "own");
    const place = { driveId: budget.driveId, itemId: budget.itemId };
    const rows = ["one", "two", "three"].map((each) => ({ id: aSessionId(each), facts: place }));
    await pane.actions.add(rows, "added");
    const session = pane.state().sessions.find(({ id }) => id === aSessionId(name));
    if (session === undefined) throw new Error("not added");
    await pane.actions.close(session, openBudget, false);
    const closed = pane.state().sessions.filter(({ status }) => status.kind === "closed");
    expect(closed.map(({ id }) => id)).toEqual([aSessionId(name)]);
  });

  it("is told with the fact that storage did not take it", async () => {
    const services = fakeServices();
    const { session } = await aPane(services);
    const full = withStore(services, { add: () => ({ kind: "refused", why: "full" }) });
    const pane = createPane(full, "own");
    await pane.actions.close(session, openBudget, false);
    expect(latestNotice(pane)).toMatchObject({ kind: "close", outcome: { kind: "closed" }, storageFailure: "full" });
  });
});

describe("the workbook of a session of which nobody said where it belongs", () => {
  it("is the one that a person names", async () => {
    const pane = createPane(fakeServices(), "own");
    await pane.actions.add([{ id: ID, facts: {} }], "added");
    pane.actions.workOn(budget);
    expect(sessionsOf(pane.state())).toMatchObject({ here: [], elsewhere: [{ place: { kind: "notKnown" } }] });
    pane.actions.assignToWorkbook(sessionIn(pane), budget);
    await idle();
    expect(sessionsOf(pane.state())).toMatchObject({ here: [{ id: ID, origin: "added" }], elsewhere: [] });
  });

  it("is not said to be named where storage has no room", async () => {
    const services = fakeServices();
    let full = false;
    const add: SessionStore["add"] = (statement) =>
      full ? { kind: "refused", why: "full" } : services.store.add(statement);
    const pane = createPane(withStore(services, { add }), "own");
    await pane.actions.add([{ id: ID, facts: {} }], "added");
    full = true;
    pane.actions.assignToWorkbook(sessionIn(pane), budget);
    await idle();
    expect(sessionIn(pane).place.kind).toBe("notKnown");
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "storage", why: "full" } });
  });
});
