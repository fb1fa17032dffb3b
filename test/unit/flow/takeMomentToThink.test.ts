import { createPane } from "../../../src/flow/createPane";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("one");
const HERE = { driveId: budget.driveId, itemId: budget.itemId };

/** A pane over a store that holds one session, and another pane's store of the same browser. */
function aPane(facts: Partial<SessionStatement> = { door: "added" }, shortened?: number) {
  const origin = new MemoryOrigin();
  const clock = manualClock();
  const services = { ...fakeServices(origin), clock };
  const writtenAt = new Date(clock.now() - 60_000).toISOString();
  services.store.add(aStatement({ sessionId: ID, ...HERE, writtenAt, ...facts }));
  if (shortened !== undefined) services.store.setMomentSeconds(shortened);
  const pane = createPane(services, "own");
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return { pane, session, services, clock, other: fakeServices(origin).store };
}

const closesOf = ({ services }: ReturnType<typeof aPane>) =>
  services.sent.filter(({ call }) => call === "closeSession").length;

describe("a confirmed close that may lose changes", () => {
  it("waits five seconds before it asks for a token or sends anything, and shows until when", async () => {
    const world = aPane();
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    const until = world.clock.now() + 5_000;
    expect(world.pane.state().activities.get(ID)).toEqual({ kind: "thinking", until });
    await world.clock.advance(4_999);
    expect([world.services.asked, closesOf(world), world.services.store.sentRequests()]).toEqual([[], 0, []]);
    await world.clock.advance(1);
    await closing;
    expect(closesOf(world)).toBe(1);
    expect(latestNotice(world.pane)).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
  });

  it("is shown as under way once they are over, and can be called off no more", async () => {
    const world = aPane();
    let answer: (answer: GraphAnswer<void>) => void = () => undefined;
    const closeSession = () => new Promise<GraphAnswer<void>>((resolve) => (answer = resolve));
    Object.assign(world.services.graph, { closeSession });
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    await world.clock.advance(5_000);
    await idle();
    expect(world.pane.state().activities.get(ID)).toEqual({ kind: "closing" });
    world.pane.actions.forget(world.session);
    await idle();
    expect(latestNotice(world.pane)).toMatchObject({ kind: "forgotten", goesOn: true });
    answer({ kind: "ok", value: undefined });
    await closing;
    expect(latestNotice(world.pane)).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
  });

  it("begins its five seconds again when the computer slept through them", async () => {
    const world = aPane();
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    await world.clock.advance(3_600_000);
    expect(closesOf(world)).toBe(0);
    const until = world.clock.now() + 5_000;
    expect(world.pane.state().activities.get(ID)).toEqual({ kind: "thinking", until });
    await world.clock.advance(5_000);
    await closing;
    expect(closesOf(world)).toBe(1);
  });

  it.each([
    [10_000, 1],
    [10_001, 0],
  ])("takes a timer that is %i ms late for one of a busy machine, or for a sleep: %i sent", async (late, sent) => {
    const world = aPane();
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    await world.clock.advance(5_000 + late);
    await idle();
    expect(closesOf(world)).toBe(sent);
    await world.clock.advance(5_000);
    await closing;
    expect(closesOf(world)).toBe(1);
  });

  it("is called off by Cancel: nothing is sent, nothing is noted, and it says so", async () => {
    const world = aPane();
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    world.pane.actions.stop(ID);
    await closing;
    await world.clock.advance(60_000);
    expect([closesOf(world), world.services.store.sentRequests(), world.services.store.history()]).toEqual([0, [], []]);
    expect(world.pane.state().activities.size).toBe(0);
    expect(latestNotice(world.pane)).toMatchObject({ kind: "notSent", purpose: "close", why: { kind: "cancelled" } });
  });

  it("is not sent when another pane closes the session meanwhile, which is said at once", async () => {
    const world = aPane();
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    const at = new Date(world.clock.now() + 1_000).toISOString();
    world.other.add(aStatement({ sessionId: ID, ...HERE, answer: "closed", writtenAt: at, answeredAt: at }));
    // The event between the panes, and the short wait that gathers several of them.
    await world.clock.advance(100);
    await closing;
    expect(closesOf(world)).toBe(0);
    expect(latestNotice(world.pane)).toMatchObject({ why: { kind: "alreadyOver", as: "closed" } });
  });

  it("is not sent when the session is forgotten here meanwhile, and that alone is told", async () => {
    const world = aPane();
    const closing = world.pane.actions.close(world.session, openBudget, false);
    await idle();
    world.pane.actions.forget(world.session);
    await closing;
    await world.clock.advance(60_000);
    expect(closesOf(world)).toBe(0);
    expect(latestNotice(world.pane)).toMatchObject({ kind: "forgotten" });
  });

  it("is sent at once where nothing can be lost, and where a sign-in button continues it", async () => {
    const saving = aPane({ door: "added", persistChanges: true });
    await saving.pane.actions.close(saving.session, openBudget, false);
    expect(closesOf(saving)).toBe(1);
    const signedIn = aPane();
    await signedIn.pane.actions.close(signedIn.session, openBudget, true);
    expect(closesOf(signedIn)).toBe(1);
  });

  it("waits as long as the user set for a temporary session created here, and as ever for another's", async () => {
    const own = aPane({ door: "createdHere", persistChanges: false }, 0);
    await own.pane.actions.close(own.session, openBudget, false);
    expect(closesOf(own)).toBe(1);
    const foreign = aPane({ door: "folder", persistChanges: false }, 0);
    void foreign.pane.actions.close(foreign.session, openBudget, false);
    await idle();
    await foreign.clock.advance(4_999);
    expect(closesOf(foreign)).toBe(0);
  });
});
