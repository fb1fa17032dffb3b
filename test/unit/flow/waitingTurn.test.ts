import { REQUEST_LIMIT_MS } from "../../../src/flow/takeTurn";
import { createPane } from "../../../src/flow/createPane";
import type { SessionAnswer } from "../../../src/core/statements/sessionStatement";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
/** Their close does not wait for a moment to think. */
const SAVES = { persistChanges: true };

const ID = aSessionId("one");

/**
 * A pane whose action waits for the request of a page that is gone, and another pane over the same storage. `ahead`: by
 * so many milliseconds the clock was set back since that request was sent.
 */
async function aWaitingPane(action: "close" | "contact", ahead = 0) {
  const origin = new MemoryOrigin();
  const clock = manualClock();
  const services = { ...fakeServices(origin), clock };
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
  const other = { ...fakeServices(origin), clock };
  other.store.noteSentRequest({
    ...{ id: "gone", driveId: budget.driveId, itemId: budget.itemId, fileName: budget.name },
    ...{ what: "contact", at: clock.now() + ahead, told: true },
  });
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  const done = pane.actions[action](session, openBudget, false);
  await idle();
  expect(pane.state().activities.get(ID)).toMatchObject({ kind: "afterEarlier" });
  const says = (answer: SessionAnswer) =>
    other.store.add({
      ...{ format: "workbook-session/1", sessionId: ID, driveId: budget.driveId, itemId: budget.itemId, answer },
      ...{ writtenAt: "2036-01-01T00:00:00Z", answeredAt: "2036-01-01T00:00:00Z", writer: "other" },
    });
  return { origin, other, pane, services, clock, done, says };
}

describe("a request of a page that is gone", () => {
  it("holds up the next one also where a later version sent it, and is left for that to tell of", async () => {
    const origin = new MemoryOrigin();
    const clock = manualClock();
    const services = { ...fakeServices(origin), clock };
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
    const what = "archive" as "close";
    services.store.noteSentRequest({ id: "gone", ...HERE, fileName: budget.name, what, at: clock.now() });
    await pane.actions.resumePending();
    const [session] = pane.state().sessions;
    if (session === undefined) throw new Error("The pane lists no session.");
    void pane.actions.contact(session, openBudget, false);
    await idle();
    expect([services.sent, pane.state().activities.get(ID)?.kind]).toEqual([[], "afterEarlier"]);
    await clock.advance(REQUEST_LIMIT_MS);
    await idle();
    expect(services.sent).toHaveLength(1);
    expect([pane.state().quarantined, services.store.sentRequests()]).toMatchObject([0, [{ id: "gone", what }]]);
    expect(services.store.sentRequests()[0]).not.toHaveProperty("told");
  });

  it.each([
    ["the same id in another drive", { driveId: "b!other-drive" }],
    ["another id in the same drive", { itemId: "01OTHER" }],
  ])("holds up nothing in another workbook: %s", async (_which, other) => {
    const services = { ...fakeServices(), clock: manualClock() };
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
    services.store.noteSentRequest({
      ...{ id: "gone", ...HERE, fileName: budget.name, what: "contact", at: services.clock.now(), told: true },
      ...other,
    });
    for (const session of pane.state().sessions) await pane.actions.contact(session, openBudget, false);
    expect(services.sent).toHaveLength(1);
    expect(services.store.sentRequests()).toMatchObject([{ id: "gone" }]);
  });
});

describe.each(["close", "contact"] as const)("a %s that waits for an earlier request", (action) => {
  it.each(["closed", "ended"] as const)("ends when another pane tells that it is %s, and says so", async (answer) => {
    const { pane, services, clock, done, says } = await aWaitingPane(action);
    says(answer);
    await clock.advance(100);
    await done;
    expect(latestNotice(pane)).toMatchObject({
      ...{ kind: "notSent", purpose: action, why: { kind: "alreadyOver", as: answer } },
      about: { session: { id: ID } },
    });
    expect(pane.state().activities.size).toBe(0);
    expect(services.sent).toEqual([]);
  });

  it("is told as sent once its turn has come, and as waiting no more", async () => {
    const { pane, services, clock, done, other } = await aWaitingPane(action);
    const seen: unknown[] = [];
    services.answers.graph = () => {
      seen.push(pane.state().activities.get(ID));
      return { kind: "ok", value: undefined };
    };
    other.store.dropSentRequests(() => true);
    await clock.advance(1_000);
    await done;
    expect(seen).toEqual([{ kind: action === "close" ? "closing" : "contacting" }]);
  });

  it("goes on where another pane only tells that it is alive", async () => {
    const { pane, clock, says } = await aWaitingPane(action);
    says("alive");
    await clock.advance(100);
    await idle();
    expect(pane.state().activities.get(ID)).toMatchObject({ kind: "afterEarlier" });
  });

  it("is said not to be sent when a person stops it", async () => {
    const { pane, services, done } = await aWaitingPane(action);
    pane.actions.stop(ID);
    await done;
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", purpose: action, why: { kind: "stopped" } });
    expect(services.sent).toEqual([]);
  });

  it("that a person stopped leaves the next action waiting as long as the earlier request may run", async () => {
    const { pane, services, clock, done } = await aWaitingPane(action);
    const until = clock.now() + REQUEST_LIMIT_MS;
    pane.actions.stop(ID);
    await done;
    const [session] = pane.state().sessions;
    if (session === undefined) throw new Error("The pane lists no session.");
    const again = pane.actions[action](session, openBudget, false);
    await idle();
    expect(pane.state().activities.get(ID)).toEqual({ kind: "afterEarlier", until });
    expect(services.sent).toEqual([]);
    await clock.advance(REQUEST_LIMIT_MS);
    await again;
    expect(services.sent).toHaveLength(1);
  });

  it("says nothing more when it was forgotten here, which has been told", async () => {
    const { pane, services, done } = await aWaitingPane(action);
    const [session] = pane.state().sessions;
    if (session !== undefined) pane.actions.forget(session);
    await done;
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: 1, goesOn: false });
    expect(services.sent).toEqual([]);
  });

  it("goes on within a second of that one's answer, though no pane is told of another and as much is stored as before", async () => {
    const { origin, other, services, clock, says } = await aWaitingPane(action);
    origin.deliversEvents = false;
    const before = origin.entries.size;
    other.store.dropSentRequests(({ id }) => id === "gone");
    says("alive");
    expect(origin.entries.size).toBe(before);
    await clock.advance(1_000);
    await idle();
    expect(services.sent).toHaveLength(1);
  });

  it("goes on waiting where yet another request took its place, though no pane is told of another", async () => {
    const { origin, other, pane, services, clock } = await aWaitingPane(action);
    origin.deliversEvents = false;
    await clock.advance(59_000);
    const [note] = other.store.sentRequests();
    other.store.dropSentRequests(() => true);
    if (note !== undefined) other.store.noteSentRequest({ ...note, id: "later", at: clock.now() });
    await clock.advance(1_000);
    await idle();
    expect(services.sent).toEqual([]);
    expect(pane.state().activities.get(ID)).toEqual({ kind: "afterEarlier", until: clock.now() + 59_000 });
  });

  it("waits no longer than a request can run, though the clock was set back since the earlier one was sent", async () => {
    const { services, clock } = await aWaitingPane(action, 60 * 60_000);
    for (let second = 0; second <= REQUEST_LIMIT_MS / 1_000; second += 1) await clock.advance(1_000);
    await idle();
    expect(services.sent.map(({ call }) => call)).toEqual([action === "close" ? "closeSession" : "refreshSession"]);
  });

  it("waits once for it, and not again at each action until the clock comes to the time that it was noted at", async () => {
    const { pane, services, clock, done } = await aWaitingPane(action, 24 * 60 * 60_000);
    for (let second = 0; second <= REQUEST_LIMIT_MS / 1_000; second += 1) await clock.advance(1_000);
    await done;
    expect(services.sent).toHaveLength(1);
    const two = aSessionId("two");
    await pane.actions.add([{ id: two, facts: HERE, said: SAVES }], "added");
    const session = pane.state().sessions.find(({ id }) => id === two);
    if (session === undefined) throw new Error("The pane lists no second session.");
    const next = pane.actions[action](session, openBudget, false);
    await idle();
    expect(pane.state().activities.get(two)?.kind).not.toBe("afterEarlier");
    await next;
    expect(services.sent).toHaveLength(2);
  });

  it("sends nothing on waking from a sleep of the computer until there was time to stop it", async () => {
    const { pane, services, clock, done } = await aWaitingPane(action);
    await clock.advance(3 * 24 * 60 * 60_000);
    await idle();
    expect(services.sent).toEqual([]);
    expect(pane.state().activities.get(ID)).toEqual({ kind: "afterEarlier", until: clock.now() + 10_000 });
    pane.actions.stop(ID);
    await done;
    expect(services.sent).toEqual([]);
  });
});
