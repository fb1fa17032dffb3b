import type { RowActivity } from "../../../src/core/paneState";
import { createPane } from "../../../src/flow/createPane";
import type { CreateAnswer, Graph, GraphAnswer, GraphCall } from "../../../src/flow/ports/graph";
import type { Services } from "../../../src/flow/ports/services";
import type { SignIn } from "../../../src/flow/ports/signIn";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const ID = aSessionId("one");
const NEVER = () => new Promise<never>(() => undefined);

async function aPane(change: Partial<Services> = {}, services: FakeServices = fakeServices()) {
  const pane = createPane({ ...services, ...change }, "own");
  await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: true } }], "added");
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  const activity = () => pane.state().activities.get(ID);
  return { pane, session, services, activity };
}

type World = Awaited<ReturnType<typeof aPane>>;
type Action = "close" | "contact";
const shown: Readonly<Record<Action, RowActivity["kind"]>> = { close: "closing", contact: "contacting" };

/** All that an action waits for before its request, and that may never come. */
const WAITS: Readonly<Record<string, () => Promise<World>>> = {
  "the turn of the workbook, which another page never gives up": () => aPane({ onePerWorkbook: NEVER }),
  "a sign-in that never answers": () => aPane({ signIn: { token: NEVER } satisfies SignIn }),
};

describe.each(["close", "contact"] as const)("a %s whose request is not sent yet", (action) => {
  describe.each(Object.entries(WAITS))("because it waits for %s", (_what, begin) => {
    it("is shown as one that can still be stopped, and when it is, as not sent", async () => {
      const { pane, session, services, activity } = await begin();
      const done = pane.actions[action](session, openBudget, false);
      await idle();
      expect(activity()).toEqual({ kind: shown[action], unsent: true });
      pane.actions.stop(ID);
      await done;
      expect(latestNotice(pane)).toMatchObject({ kind: "notSent", purpose: action, why: { kind: "stopped" } });
      expect([activity(), services.sent, services.store.sentRequests()]).toEqual([undefined, [], []]);
    });

    it("holds up nothing once its session is forgotten", async () => {
      const { pane, session, services, activity } = await begin();
      const done = pane.actions[action](session, openBudget, false);
      await idle();
      pane.actions.forget(session);
      await done;
      expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: false });
      expect([activity(), services.sent]).toEqual([undefined, []]);
    });
  });

  it("is shown as sent while its request is at Microsoft, and can be stopped no more", async () => {
    const services = fakeServices();
    let answer: (answer: GraphAnswer<void>) => void = () => undefined;
    const call = action === "close" ? "closeSession" : "refreshSession";
    // As fetch does, it gives a request up whose signal aborts.
    const request = (_item: unknown, _id: unknown, { signal }: GraphCall) =>
      new Promise<GraphAnswer<void>>((resolve) => {
        answer = resolve;
        signal?.addEventListener("abort", () => resolve({ kind: "silence", clientRequestId: "1" }));
      });
    Object.assign(services.graph, { [call]: request });
    const { pane, session, activity } = await aPane({}, services);
    const done = pane.actions[action](session, openBudget, false);
    await idle();
    expect(activity()).toEqual({ kind: shown[action] });
    // Pressed in the moment in which it was sent.
    pane.actions.stop(ID);
    await idle();
    answer({ kind: "ok", value: undefined });
    await done;
    expect(latestNotice(pane)).toMatchObject({ outcome: { kind: action === "close" ? "closed" : "alive" } });
    expect(activity()).toBeUndefined();
  });

  it("again after Microsoft refused its sign-in, can be stopped again", async () => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "error", error: { status: 401, codes: [] } });
    const token: SignIn["token"] = (request) => (request.fresh === true ? NEVER() : services.signIn.token(request));
    const { pane, session, activity } = await aPane({ signIn: { token } }, services);
    const done = pane.actions[action](session, openBudget, false);
    await idle();
    expect([services.sent.length, activity()]).toEqual([1, { kind: shown[action], unsent: true }]);
    pane.actions.stop(ID);
    await done;
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", purpose: action, why: { kind: "stopped" } });
    expect([activity(), services.sent.length]).toEqual([undefined, 1]);
  });
});

describe("a creation whose request is not sent yet", () => {
  it.each(Object.entries(WAITS))("can be stopped, and is told as not sent: %s", async (_what, begin) => {
    const { pane, services } = await begin();
    const done = pane.actions.create(openBudget, true, false);
    await idle();
    expect(pane.state().creating).toEqual({ kind: "working", unsent: true });
    pane.actions.stopCreating();
    await done;
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", purpose: "create", why: { kind: "stopped" } });
    expect([pane.state().creating, services.sent]).toEqual([{ kind: "idle" }, []]);
  });

  it.each(Object.entries(WAITS))(
    "is over, and told as nothing but that, once everything is forgotten: %s",
    async (_what, begin) => {
      const { pane, services } = await begin();
      const done = pane.actions.create(openBudget, true, false);
      await idle();
      pane.actions.forgetEverything();
      await idle();
      expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: false });
      await done;
      expect([pane.state().creating, services.sent]).toEqual([{ kind: "idle" }, []]);
    },
  );

  it("is shown as sent while its request is at Microsoft, and a stop then changes nothing", async () => {
    const services = fakeServices();
    let answer: (answer: GraphAnswer<CreateAnswer>) => void = () => undefined;
    const createSession: Graph["createSession"] = (_item, _how, { signal }) =>
      new Promise((resolve) => {
        answer = resolve;
        signal?.addEventListener("abort", () => resolve({ kind: "silence", clientRequestId: "1" }));
      });
    Object.assign(services.graph, { createSession });
    const { pane } = await aPane({}, services);
    const done = pane.actions.create(openBudget, true, false);
    await idle();
    expect(pane.state().creating).toEqual({ kind: "working" });
    pane.actions.stopCreating();
    answer({ kind: "ok", value: { kind: "created", id: aSessionId("made"), persistChanges: true } });
    await done;
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "created" } });
    expect(pane.state().creating).toEqual({ kind: "idle" });
  });
});

it("a close that waits for the last contact of keeping alive can be stopped", async () => {
  const services = fakeServices();
  Object.assign(services.graph, { refreshSession: NEVER });
  const { pane, session, activity } = await aPane({}, services);
  pane.actions.keepAlive(session, openBudget, 15);
  await idle();
  const done = pane.actions.close(session, openBudget, false);
  await idle();
  expect(activity()).toEqual({ kind: "closing", unsent: true });
  pane.actions.stop(ID);
  await done;
  expect(latestNotice(pane)).toMatchObject({ kind: "notSent", purpose: "close", why: { kind: "stopped" } });
  expect([activity(), services.sent]).toEqual([undefined, []]);
  // That of the contact: nobody is asked to sign in for what was stopped.
  expect(services.asked).toHaveLength(1);
});

it("what failed as its request was to be sent is not on its way: the close after it can be canceled", async () => {
  const services = fakeServices();
  const waits: (() => void)[] = [];
  const wait: Services["clock"]["wait"] = (_ms, signal) =>
    new Promise((resolve) => {
      waits.push(resolve);
      signal.addEventListener("abort", () => resolve());
    });
  const { pane, session, activity } = await aPane({ clock: { ...services.clock, wait } }, services);
  await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: false } }], "added");
  let throws = true;
  pane.subscribe(() => {
    const shownNow = activity();
    if (!throws || shownNow?.kind !== "contacting" || shownNow.unsent === true) return;
    throws = false;
    throw new Error("A part of the page that was to show it.");
  });
  await pane.actions.contact(session, openBudget, false);
  expect([services.sent, throws]).toEqual([[], false]);
  const done = pane.actions.close(pane.state().sessions[0] ?? session, openBudget, false);
  await idle();
  expect(activity()?.kind).toBe("thinking");
  pane.actions.stop(ID);
  await done;
  expect(latestNotice(pane)).toMatchObject({ kind: "notSent", why: { kind: "cancelled" } });
  expect([activity(), services.sent]).toEqual([undefined, []]);
  pane.actions.forget(session);
  await idle();
  expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: false });
});

it("keeping alive whose first contact waits for a sign-in that never answers ends when it is stopped", async () => {
  const { pane, session } = await aPane({ signIn: { token: NEVER } });
  pane.actions.keepAlive(session, openBudget, 15);
  await idle();
  expect(pane.state().keptAlive.size).toBe(1);
  await pane.actions.stopKeepingAlive(ID);
  expect(pane.state().keptAlive.size).toBe(0);
});
