import { createPane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("made");
const created: GraphAnswer<unknown> = { kind: "ok", value: { kind: "created", id: ID, persistChanges: true } };
const pending: GraphAnswer<unknown> = { kind: "ok", value: { kind: "pending", operation: "op-1" } };
const running: GraphAnswer<unknown> = { kind: "ok", value: { kind: "running" } };

function answering(services: FakeServices, answers: Partial<Record<string, readonly GraphAnswer<unknown>[]>>): void {
  const turns = new Map<string, number>();
  services.answers.graph = (call) => {
    const turn = turns.get(call) ?? 0;
    turns.set(call, turn + 1);
    const planned = answers[call] ?? [];
    return planned[Math.min(turn, planned.length - 1)] ?? { kind: "ok", value: undefined };
  };
}

const callsOf = ({ sent }: FakeServices) => sent.map(({ call }) => call);
describe("creating a session", () => {
  it("stores it first, with its kind, its place, its owner and its origin", async () => {
    const services = fakeServices();
    answering(services, { createSession: [created] });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, false);
    expect(pane.state().sessions).toMatchObject([
      {
        id: ID,
        persistChanges: true,
        origin: "createdHere",
        ownerKey: "0123456789abcdef",
        status: { kind: "open" },
        place: { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId, fileName: budget.name },
      },
    ]);
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "created" } });
  });

  it.each([
    ["at once", [created]],
    ["after a 202", [pending]],
  ])("gives it the name that it was asked for with, %s", async (_when, createSession) => {
    const services = fakeServices();
    answering(services, { createSession, operation: [created] });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, false, "Month end");
    await idle();
    expect(pane.state().sessions).toMatchObject([{ id: ID, label: "Month end" }]);
    expect(latestNotice(pane)).toMatchObject({ kind: "create", about: { session: { label: "Month end" } } });
  });

  it("that answers 202 is followed until it is there, and nothing is left pending", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [running, running, created] });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(callsOf(services)).toEqual(["createSession", "operation", "operation", "operation"]);
    expect(services.waited).toEqual([2_000, 4_000, 8_000]);
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([ID]);
    expect(services.store.pendingCreates()).toEqual([]);
    expect(pane.state().creating).toEqual({ kind: "idle" });
  });

  it("that answers 202 goes on in a pane that is opened later, and is not sent again", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [running] });
    const first = createPane(
      { ...services, clock: { ...services.clock, wait: () => new Promise(() => undefined) } },
      "own",
    );
    await first.actions.create(openBudget, false, false);
    expect(services.store.pendingCreates()).toMatchObject([{ operation: "op-1", persistChanges: false }]);
    expect(JSON.stringify(services.store.pendingCreates())).not.toContain("https://graph");

    answering(services, { operation: [created] });
    const second = createPane(services, "own");
    await second.actions.resumePending();
    expect(second.state().sessions.map(({ id }) => id)).toEqual([ID]);
    expect(services.store.pendingCreates()).toEqual([]);
    expect(callsOf(services).filter((call) => call === "createSession")).toHaveLength(1);
  });

  it("that Graph has forgotten may have been opened, and is said so", async () => {
    const services = fakeServices();
    answering(services, {
      createSession: [pending],
      operation: [{ kind: "error", error: { status: 404, codes: ["itemnotfound"] } }],
    });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "maybeOpened" } });
    expect(services.store.pendingCreates()).toEqual([]);
  });

  it("that waits for a sign-in stays pending", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [running] });
    const pane = createPane(services, "own");
    const { token } = services.answers;
    services.answers.token = (request) => (services.sent.length > 0 ? { kind: "clickNeeded" } : token(request));
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(services.store.pendingCreates()).toHaveLength(1);
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "signInNeeded" } });
  });

  it.each<[string, GraphAnswer<unknown>]>([
    ["a 504", { kind: "error", error: { status: 504, codes: ["gatewaytimeout"] } }],
    ["silence", { kind: "silence", clientRequestId: "c" }],
    ["an answer that is not understood", { kind: "error", error: { status: 200, codes: [] } }],
  ])("that ends in %s may have opened one, and is sent once", async (_what, answer) => {
    const services = fakeServices();
    answering(services, { createSession: [answer] });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(callsOf(services)).toEqual(["createSession"]);
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "maybeOpened" } });
    expect(pane.state().sessions).toEqual([]);
  });

  it("that may have been opened twice is told twice, and a success does not hide that", async () => {
    const services = fakeServices();
    const silent = { kind: "silence", clientRequestId: "1" } as const;
    answering(services, { createSession: [silent, silent, created] });
    const pane = createPane(services, "own");
    for (const _time of [1, 2, 3]) await pane.actions.create(openBudget, true, false);
    await idle();
    const lost = { kind: "create", outcome: { kind: "maybeOpened" } };
    expect(pane.state().paneNotices).toMatchObject([lost, lost, { outcome: { kind: "created", id: ID } }]);
  });

  it("that cannot be stored shows its whole id, until it is dismissed, whatever else happens", async () => {
    const services = fakeServices();
    answering(services, { createSession: [created] });
    const full = { ...services.store, add: () => ({ kind: "refused", why: "full" }) as const };
    const pane = createPane({ ...services, store: full }, "own");
    await pane.actions.create(openBudget, true, false);
    await pane.actions.add([], "added");
    const { paneNotices } = pane.state();
    expect(paneNotices).toMatchObject([{ kind: "notStored", id: ID, why: "full" }, { kind: "added" }]);
    pane.actions.dismissNotice(paneNotices[0]?.number ?? 0);
    expect(pane.state().paneNotices).toMatchObject([{ kind: "added" }]);
  });

  it("is asked for once, however often the button is pressed meanwhile", async () => {
    const services = fakeServices();
    answering(services, { createSession: [created] });
    const pane = createPane(services, "own");
    await Promise.all([1, 2, 3].map(() => pane.actions.create(openBudget, true, false)));
    expect(callsOf(services)).toEqual(["createSession"]);
  });

  it.each([undefined, "Month end"])(
    "asks for a click where the sign-in needs one, and keeps the kind and the name that were chosen: %s",
    async (label) => {
      const services = fakeServices();
      services.answers.token = () => ({ kind: "clickNeeded" });
      const pane = createPane(services, "own");
      await pane.actions.create(openBudget, false, false, label);
      const chosen = { persistChanges: false, workbook: openBudget, ...(label === undefined ? {} : { label }) };
      expect(pane.state().creating).toEqual({ kind: "signInNeeded", ...chosen });
      expect(services.sent).toEqual([]);
      pane.actions.stopCreating();
      await idle();
      expect(pane.state().creating).toEqual({ kind: "idle" });
    },
  );

  it("sends nothing when another workbook is open by the time of sending", async () => {
    const services = fakeServices();
    services.answers.document = () => ({ kind: "unsaved" });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, false);
    expect(services.sent).toEqual([]);
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", why: { kind: "documentChanged" } });
  });

  it("that takes longer and finds no room in storage does not say that the pane may be closed", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [running] });
    const wait = () => new Promise<void>(() => undefined);
    const store = { ...services.store, addPendingCreate: () => ({ kind: "refused", why: "full" }) as const };
    const pane = createPane({ ...services, store, clock: { ...services.clock, wait } }, "own");
    await pane.actions.create(openBudget, true, false);
    expect(pane.state().creating).toEqual({ kind: "working" });
  });

  it("that two panes follow becomes one session, told once, and stays forgotten where it was forgotten", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [created] });
    let pass = () => {};
    const wait = () => new Promise<void>((resolve) => (pass = resolve));
    const slow = createPane({ ...services, clock: { ...services.clock, wait } }, "own");
    await slow.actions.create(openBudget, true, false);
    services.store.nameOwner("0123456789abcdef" as never, "Owner account");
    const quick = createPane(services, "own");
    await quick.actions.resumePending();
    const [session] = quick.state().sessions;
    if (session !== undefined) quick.actions.forget(session);
    await idle();
    pass();
    await idle();
    expect(quick.state().sessions).toEqual([]);
    expect(slow.state()).toMatchObject({ creating: { kind: "idle" } });
    expect(latestNotice(slow)).toBeUndefined();
    expect(services.store.statements().map(({ forgotten }) => forgotten)).toEqual([true]);
  });

  it("that Graph is still opening is not forgotten with everything else", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [running] });
    const wait = () => new Promise<void>(() => undefined);
    const pane = createPane({ ...services, clock: { ...services.clock, wait } }, "own");
    await pane.actions.create(openBudget, true, false);
    pane.actions.forgetEverything();
    await idle();
    expect(services.store.pendingCreates()).toMatchObject([{ operation: "op-1" }]);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: true });
  });

  it("that is asked for right now goes on when everything is forgotten, which is said, and is listed", async () => {
    const services = fakeServices();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const { createSession } = services.graph;
    Object.assign(services.graph, {
      createSession: async (...args: Parameters<typeof createSession>) => {
        await held;
        return createSession(...args);
      },
    });
    services.answers.graph = () => ({
      kind: "ok",
      value: { kind: "created", id: aSessionId("made"), persistChanges: true },
    });
    const pane = createPane(services, "own");
    const creating = pane.actions.create(openBudget, true, false);
    await idle();
    pane.actions.forgetEverything();
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", goesOn: true });
    answer();
    await creating;
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([aSessionId("made")]);
  });

  it("that waits for a sign-in keeps its line while another one is followed, and when that is open", async () => {
    const services = fakeServices();
    answering(services, { createSession: [pending], operation: [created] });
    const waiting: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => void waiting.push(resolve));
    await createPane({ ...services, clock: { ...services.clock, wait } }, "own").actions.create(
      openBudget,
      true,
      false,
    );
    services.store.nameOwner("0123456789abcdef" as never, "Owner account");
    const pane = createPane({ ...services, clock: { ...services.clock, wait } }, "own");
    const { token } = services.answers;
    services.answers.token = () => ({ kind: "clickNeeded" });
    await pane.actions.create(openBudget, false, false);
    services.answers.token = token;
    waiting.length = 0;
    const followed = pane.actions.resumePending();
    await idle();
    expect([pane.state().creating, pane.state().sessions]).toMatchObject([
      { kind: "signInNeeded", persistChanges: false },
      [],
    ]);
    for (const end of waiting) end();
    await followed;
    expect(pane.state().sessions).toMatchObject([{ id: ID }]);
    expect(pane.state().creating).toMatchObject({ kind: "signInNeeded", persistChanges: false });
  });

  it.each([
    ["nobody could be told", "", [ID]],
    ["the account that is signed in", "0123456789abcdef", [ID]],
    ["another account, for which it would be as if it were lost", "fedcba9876543210", []],
  ])("that was left pending by a pane of %s is taken up accordingly", async (_whose, ownerKey, made) => {
    const services = fakeServices();
    answering(services, { operation: [created] });
    const startedAt = new Date(services.clock.now()).toISOString();
    services.store.addPendingCreate({ item: budget, operation: "op-1", persistChanges: true, ownerKey, startedAt });
    services.store.nameOwner("0123456789abcdef" as never, "Owner account");
    const pane = createPane(services, "own");
    await pane.actions.resumePending();
    expect(pane.state().sessions.map(({ id }) => id)).toEqual(made);
    expect(services.store.pendingCreates()).toHaveLength(1 - made.length);
  });

  it("says why a sign-in for it failed, and goes on waiting for one", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "consentMissing" } });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, true);
    expect(latestNotice(pane)).toMatchObject({ kind: "notSent", purpose: "create", why: { kind: "trouble" } });
    expect(pane.state().creating).toMatchObject({ kind: "signInNeeded" });
  });

  it("that waits for a sign-in goes on after any sign-in of this account", async () => {
    const services = fakeServices();
    const found = { kind: "ok", value: budget } as const;
    answering(services, { createSession: [pending], operation: [running, created], sharedItem: [found] });
    let signedIn = true;
    const { token } = services.answers;
    services.answers.token = (request) => (signedIn ? token(request) : { kind: "clickNeeded" });
    const pane = createPane(services, "own");
    services.answers.graph = ((answer) => (call) => {
      // The sign-in ends while Graph is still opening the session.
      if (call === "createSession") signedIn = false;
      return answer(call);
    })(services.answers.graph);
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "signInNeeded" } });
    signedIn = true;
    await pane.actions.readDocument();
    await idle();
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([ID]);
  });
});
