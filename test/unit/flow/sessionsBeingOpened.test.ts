import type { OwnerKey } from "../../../src/core/account";
import { createPane } from "../../../src/flow/createPane";
import { createSession } from "../../../src/flow/sessionRequests";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("made");
const OWNER = "0123456789abcdef" as OwnerKey;
const NOW = Date.parse("2026-03-02T10:00:00Z");
const created: GraphAnswer<unknown> = { kind: "ok", value: { kind: "created", id: ID, persistChanges: true } };
const pending: GraphAnswer<unknown> = { kind: "ok", value: { kind: "pending", operation: "op-1" } };
const running: GraphAnswer<unknown> = { kind: "ok", value: { kind: "running" } };
const other = { ...openBudget, item: { ...budget, itemId: "01OTHER", name: "Other.xlsx" } };

/** A clock that stands still, and Graph's answers by call. */
function aPane(answers: Record<string, GraphAnswer<unknown>> = { createSession: pending, operation: running }) {
  const given = fakeServices();
  const clock = manualClock(NOW);
  const services: FakeServices = { ...given, clock };
  services.answers.graph = (call) => answers[call] ?? { kind: "ok", value: undefined };
  const pane = createPane(services, "own");
  const calls = () => services.sent.splice(0).map(({ call }) => call);
  const after = async (ms: number) => {
    await clock.advance(ms);
    await idle();
  };
  return { pane, services, calls, after, answers };
}

const aPending = (operation: string, item = budget) => ({
  ...{ item, operation, persistChanges: true, ownerKey: OWNER },
  startedAt: new Date(NOW).toISOString(),
});

describe("while Microsoft is opening a session", () => {
  it("no other one is asked for, on this workbook or another, until it is there", async () => {
    const { pane, calls, after, answers } = aPane();
    await pane.actions.create(openBudget, true, false);
    expect(pane.state().creating).toEqual({ kind: "pending", since: NOW });
    for (const workbook of [openBudget, other]) await pane.actions.create(workbook, true, false);
    expect(calls()).toEqual(["createSession"]);
    answers["operation"] = created;
    await after(2_000);
    expect(pane.state().creating).toEqual({ kind: "idle" });
    answers["createSession"] = { kind: "ok", value: { kind: "created", id: aSessionId("two"), persistChanges: true } };
    await pane.actions.create(openBudget, true, false);
    expect(calls()).toEqual(["operation", "createSession"]);
    expect(pane.state().sessions).toHaveLength(2);
  });

  it("another pane asks for one on another workbook only", async () => {
    const { pane, services, calls } = aPane();
    services.store.addPendingCreate(aPending("op-0"));
    await pane.actions.create(openBudget, true, false);
    expect(calls()).toEqual([]);
    expect(latestNotice(pane)).toMatchObject({
      ...{ kind: "notSent", purpose: "create", why: { kind: "alreadyOpening" } },
      about: { fileName: budget.name },
    });
    expect(pane.state().creating).toEqual({ kind: "idle" });
    await pane.actions.create(other, true, false);
    expect(calls()).toEqual(["createSession"]);
  });

  it("it is followed once, however often that is taken up", async () => {
    const { pane, services, calls, after } = aPane();
    services.store.nameOwner(OWNER, "Owner account");
    services.store.addPendingCreate(aPending("op-1"));
    const opened = createPane(services, "own");
    void opened.actions.resumePending();
    void opened.actions.resumePending();
    await idle();
    expect(opened.state().creating).toEqual({ kind: "pending", since: NOW });
    await after(2_000);
    expect(calls()).toEqual(["operation"]);
    expect(pane.state().creating).toEqual({ kind: "idle" });
  });

  it("several are followed side by side, each to its own end", async () => {
    const { services, calls, after, answers } = aPane();
    services.store.nameOwner(OWNER, "Owner account");
    services.store.addPendingCreate(aPending("op-1"));
    services.store.addPendingCreate(aPending("op-2", other.item));
    const pane = createPane(services, "own");
    void pane.actions.resumePending();
    await after(0);
    answers["operation"] = { kind: "error", error: { status: 404, codes: ["itemnotfound"] } };
    await after(2_000);
    expect(calls()).toEqual(["operation", "operation"]);
    expect(services.store.pendingCreates()).toEqual([]);
    expect(pane.state().creating).toEqual({ kind: "idle" });
  });

  it("whoever takes several up is answered when the last of them has ended", async () => {
    const { services, after } = aPane();
    services.store.nameOwner(OWNER, "Owner account");
    services.store.addPendingCreate(aPending("op-1"));
    services.store.addPendingCreate(aPending("op-2", other.item));
    const pane = createPane(services, "own");
    let asked = 0;
    services.answers.graph = () => ((asked += 1) === 2 ? running : created);
    let isDone = false;
    void pane.actions.resumePending().then(() => (isDone = true));
    await after(0);
    await after(2_000);
    expect([asked, isDone, services.store.pendingCreates().length]).toEqual([2, false, 1]);
    await after(4_000);
    expect([asked, isDone, services.store.pendingCreates().length]).toEqual([3, true, 0]);
  });

  it("it can be taken up again after a sign-in was missing", async () => {
    const { services, calls, after, answers } = aPane();
    services.store.nameOwner(OWNER, "Owner account");
    services.store.addPendingCreate(aPending("op-1"));
    const pane = createPane(services, "own");
    const { token } = services.answers;
    services.answers.token = () => ({ kind: "clickNeeded" });
    void pane.actions.resumePending();
    await after(0);
    await after(2_000);
    expect(calls()).toEqual([]);
    expect(pane.state()).toMatchObject({
      creating: { kind: "idle" },
      paneNotices: [{ kind: "trouble", trouble: { kind: "signInNeeded" }, about: { fileName: budget.name } }],
    });
    services.answers.token = token;
    answers["operation"] = created;
    void pane.actions.resumePending();
    await after(0);
    await after(2_000);
    expect(calls()).toEqual(["operation"]);
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([ID]);
  });

  it("what Graph refuses of it is told as the outcome, of that workbook, and ends it", async () => {
    const { pane, services, after, answers } = aPane();
    await pane.actions.create(openBudget, true, false);
    const error = { status: 403, codes: ["accessdenied"] };
    answers["operation"] = { kind: "ok", value: { kind: "failed", error } };
    await after(2_000);
    expect(latestNotice(pane)).toMatchObject({
      ...{ kind: "create", outcome: { kind: "refused" }, at: NOW + 2_000 },
      about: { fileName: budget.name },
    });
    expect(services.store.pendingCreates()).toEqual([]);
    expect(pane.state().creating).toEqual({ kind: "idle" });
  });

  it("a fresh token that was refused as well is told, and not asked for once more", async () => {
    const { pane, services, after, answers } = aPane();
    await pane.actions.create(openBudget, true, false);
    const error = { status: 401, codes: ["invalidauthenticationtoken"] };
    answers["operation"] = { kind: "ok", value: { kind: "failed", error } };
    await after(2_000);
    expect(latestNotice(pane)).toMatchObject({ kind: "create" });
    expect(services.store.pendingCreates()).toEqual([]);
  });

  it("something that throws is told, and takes no line from the pane", async () => {
    const { pane, services, after } = aPane();
    await pane.actions.create(openBudget, true, false);
    const thrown = new Error("planned");
    services.answers.token = () => {
      throw thrown;
    };
    await after(2_000);
    expect(pane.state()).toMatchObject({
      creating: { kind: "idle" },
      paneNotices: [{ kind: "trouble", trouble: { kind: "failed", thrown } }],
    });
    expect(services.store.pendingCreates()).toHaveLength(1);
  });
});

describe("a session that was opened", () => {
  it("is there, with everything known of it, before the workbook's next request is sent", async () => {
    const { pane, services, calls } = aPane({ createSession: created });
    let tell = () => {};
    const told = new Promise<void>((resolve) => (tell = resolve));
    const { ownerKeyOf } = services;
    const opened = createPane(
      { ...services, ownerKeyOf: async (account) => told.then(() => ownerKeyOf(account)) },
      "own",
    );
    const creating = opened.actions.create(openBudget, true, false);
    await idle();
    await pane.actions.add(
      [{ id: aSessionId("next"), facts: { driveId: budget.driveId, itemId: budget.itemId } }],
      "added",
    );
    const [next] = pane.state().sessions;
    if (next === undefined) throw new Error("not added");
    void pane.actions.contact(next, openBudget, false);
    await idle();
    expect(calls()).toEqual(["createSession"]);
    tell();
    await creating;
    await idle();
    expect(calls()).toEqual(["refreshSession"]);
    const at = new Date(NOW).toISOString();
    expect(services.store.statements().find(({ sessionId }) => sessionId === ID)).toMatchObject({
      ...{ driveId: budget.driveId, itemId: budget.itemId, fileName: budget.name, webUrl: budget.webUrl },
      ...{ answer: "alive", answeredAt: at, createdAt: at, persistChanges: true, door: "createdHere" },
      ...{ addedByHand: true, ownerKey: OWNER },
    });
    expect(opened.state()).toMatchObject({
      creating: { kind: "idle" },
      account: { displayName: "Owner account" },
      paneNotices: [
        { kind: "create", outcome: { kind: "created", id: ID }, at: NOW, about: { fileName: budget.name } },
      ],
    });
  });

  it("is nobody's in particular where the browser cannot say whose it is, and is not lost", async () => {
    const { services } = aPane({ createSession: created });
    const ownerKeyOf = () => Promise.reject(new Error("no crypto in a test"));
    const pane = createPane({ ...services, ownerKeyOf }, "own");
    await pane.actions.create(openBudget, true, false);
    expect(services.store.statements()).toHaveLength(1);
    expect(services.store.statements()[0]).not.toHaveProperty("ownerKey");
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "created" } });
  });

  it.each(["blocked", "full"] as const)("is told with its whole id where storage is %s", async (why) => {
    const { services } = aPane({ createSession: created });
    const store = { ...services.store, add: () => ({ kind: "refused", why }) as const };
    const pane = createPane({ ...services, store }, "own");
    await pane.actions.create(openBudget, true, false);
    const told = { kind: "notStored", id: ID, why, about: { fileName: budget.name } };
    expect(pane.state().paneNotices).toMatchObject([told]);
  });

  it("is told with its whole id whatever throws on its way into storage", async () => {
    for (const broken of ["add", "statements"] as const) {
      const { services } = aPane({ createSession: created });
      let isOpen = false;
      const read = services.store[broken] as (...args: never[]) => never;
      const store = {
        ...services.store,
        [broken]: (...args: never[]) => {
          if (isOpen) throw new Error("planned");
          return read(...args);
        },
      };
      const pane = createPane({ ...services, store }, "own");
      services.answers.graph = () => {
        isOpen = true;
        return created;
      };
      await pane.actions.create(openBudget, true, false);
      expect(pane.state().paneNotices).toMatchObject([{ kind: "notStored", id: ID, why: "blocked" }]);
    }
  });

  it("is of the kind that was asked for, in the name of whoever clicked", async () => {
    const { pane, services } = aPane({ createSession: created });
    const { createSession: create } = services.graph;
    const asked: unknown[] = [];
    Object.assign(services.graph, {
      createSession: (...args: Parameters<typeof create>) => {
        asked.push(args[0], args[1]);
        return create(...args);
      },
    });
    for (const persistChanges of [true, false]) await pane.actions.create(openBudget, persistChanges, true);
    expect(asked).toEqual([
      budget,
      { persistChanges: true, respondAsync: true },
      budget,
      { persistChanges: false, respondAsync: true },
    ]);
    expect(services.asked[0]).toMatchObject({ fileAccess: "own", interactive: true });
  });

  it("is not answered before what it came to is kept", async () => {
    const services = fakeServices();
    services.answers.graph = () => created;
    let ended = false;
    let keep = () => {};
    const kept = () => new Promise<void>((resolve) => (keep = resolve));
    const confirmed = { item: budget, workbook: openBudget, fileAccess: "own", interactive: false } as const;
    const { signal } = new AbortController();
    void createSession(services, true, { ...confirmed, signal }, kept).then(() => (ended = true));
    await idle();
    expect(ended).toBe(false);
    keep();
    await idle();
    expect(ended).toBe(true);
  });
});

describe("a creation that waits for a sign-in", () => {
  it("is given up only where it still waits, and never while one is on its way", async () => {
    const { pane, calls } = aPane();
    await pane.actions.create(openBudget, true, false);
    pane.actions.stopCreating();
    await idle();
    expect(pane.state().creating).toMatchObject({ kind: "pending" });
    expect(calls()).toEqual(["createSession"]);
  });

  it("says nothing beside its line, where only a click is needed", async () => {
    const { pane, services } = aPane();
    services.answers.token = () => ({ kind: "clickNeeded" });
    await pane.actions.create(openBudget, true, false);
    expect(latestNotice(pane)).toBeUndefined();
    expect(pane.state().creating).toMatchObject({ kind: "signInNeeded", persistChanges: true });
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "popupClosed" } });
    await pane.actions.create(openBudget, true, true);
    expect(latestNotice(pane)).toMatchObject({ about: { fileName: budget.name }, purpose: "create" });
  });
});
