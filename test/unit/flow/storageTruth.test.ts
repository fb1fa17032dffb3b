import { createPane } from "../../../src/flow/createPane";
import type { Services } from "../../../src/flow/ports/services";
import type { SessionStore, StoreAnswer } from "../../../src/flow/ports/sessionStore";
import { createBrowserStore } from "../../../src/store/browserStore";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const BLOCKED: StoreAnswer = { kind: "refused", why: "blocked" };
const ONE = aSessionId("one");
const TWO = aSessionId("two");

/** A pane over a storage in which what `refuses` names is refused with the browser's own error. */
function aPane(over: Partial<SessionStore> = {}) {
  const services = fakeServices();
  const refused = { removing: false };
  const { storage, events } = new MemoryOrigin().open();
  const store = createBrowserStore({
    open: () =>
      new Proxy(storage, {
        get: (target, name) => {
          if (name === "removeItem" && refused.removing) {
            return () => {
              throw new DOMException("access is denied", "SecurityError");
            };
          }
          const value: unknown = Reflect.get(target, name, target);
          return typeof value === "function" ? (value.bind(target) as unknown) : value;
        },
      }),
    partitionKey: undefined,
    events,
    newId: services.newId,
    now: services.clock.now,
  });
  const given: Services = { ...services, store: { ...store, ...over } };
  services.answers.graph = (call) => ({ kind: "ok", value: call === "sharedItem" ? budget : undefined });
  const pane = createPane(given, "own");
  return { pane, services, store: given.store, refused };
}

describe("what storage did not take, or give up, is said", () => {
  it("Forget everything counts only what went, and says that the rest is still there", async () => {
    const { pane, refused } = aPane();
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    await pane.actions.add([{ id: TWO, facts: {} }], "added");
    refused.removing = true;
    pane.actions.forgetEverything();
    await idle();
    expect(pane.state().sessions).toHaveLength(2);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: 0, stays: true });
  });

  it("Forget everything says nothing of the kind where all went", async () => {
    const { pane } = aPane();
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    pane.actions.forgetEverything();
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: 1 });
    expect(latestNotice(pane)).not.toHaveProperty("stays");
  });

  it("a view that is not kept is used now, and told each time", () => {
    const { pane } = aPane({ setView: () => BLOCKED });
    for (const keepToasts of [true, false]) {
      pane.actions.setView({ sort: "use", keepToasts });
      const { view } = pane.state();
      const notice = latestNotice(pane);
      expect(view.keepToasts).toBe(keepToasts);
      expect(notice).toMatchObject({ kind: "trouble", trouble: { kind: "storage", why: "blocked" } });
      pane.actions.dismissNotice(notice?.number ?? 0);
    }
  });

  it("a document that is not remembered is told once, not at every look", async () => {
    const { pane } = aPane({ remember: () => BLOCKED });
    await pane.actions.readDocument();
    const notice = latestNotice(pane);
    expect(notice).toMatchObject({ kind: "trouble", trouble: { kind: "storage" } });
    pane.actions.dismissNotice(notice?.number ?? 0);
    await pane.actions.find(false);
    expect(latestNotice(pane)).toBeUndefined();
  });

  it("a creation whose note could not be dropped says so with its outcome", async () => {
    const { pane, services } = aPane({ dropPendingCreate: () => BLOCKED });
    services.answers.graph = (call) =>
      call === "createSession"
        ? { kind: "ok", value: { kind: "pending", operation: "op-1" } }
        : { kind: "ok", value: { kind: "created", id: ONE, persistChanges: true } };
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "create", storageFailure: "blocked" });
  });

  it.each([
    ["the history", { addHistory: () => BLOCKED }],
    ["the list", { add: () => BLOCKED }],
  ])("a close that found no room in %s says so with its outcome", async (_where, over) => {
    const { pane, store } = aPane();
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    Object.assign(store, over);
    for (const session of pane.state().sessions) await pane.actions.close(session, openBudget, false);
    expect(latestNotice(pane)).toMatchObject({
      kind: "close",
      outcome: { kind: "closed" },
      storageFailure: "blocked",
    });
  });

  it("a check that found no room says so with its outcome", async () => {
    const { pane, store } = aPane();
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    Object.assign(store, { add: () => BLOCKED });
    for (const session of pane.state().sessions) await pane.actions.contact(session, openBudget, false);
    expect(latestNotice(pane)).toMatchObject({
      kind: "refresh",
      outcome: { kind: "alive" },
      storageFailure: "blocked",
    });
  });

  it("taking back the consent to write to OneDrive is not silent where it failed, however often", async () => {
    const { pane } = aPane({ forgetFolderPlaces: () => BLOCKED });
    await pane.actions.readDocument();
    for (const _time of [1, 2]) {
      pane.actions.dismissNotice(latestNotice(pane)?.number ?? 0);
      await idle();
      pane.actions.stopKeepingInFolder();
      await idle();
      expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "storage", why: "blocked" } });
    }
  });

  it("that a session was copied for another tool is told as not kept each time", async () => {
    const { pane, store } = aPane();
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    Object.assign(store, { add: () => BLOCKED });
    for (const _time of [1, 2]) {
      pane.actions.dismissNotice(latestNotice(pane)?.number ?? 0);
      const [session] = pane.state().sessions;
      if (session !== undefined) pane.actions.markHandedOff(session);
      await idle();
      expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "storage", why: "blocked" } });
    }
  });

  it("what is told with a notice stays its first reason, when another one follows", async () => {
    const { pane } = aPane({ nameOwner: () => BLOCKED, remember: () => ({ kind: "refused", why: "full" }) });
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    await pane.actions.whichFile({ driveId: budget.driveId, itemId: budget.itemId });
    expect(latestNotice(pane)).toMatchObject({ kind: "added", storageFailure: "blocked" });
    await pane.actions.readDocument();
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "added", storageFailure: "blocked" });
  });

  it("what nobody asked for just now is told once for each reason, with what was told last", async () => {
    const { pane } = aPane({ nameOwner: () => BLOCKED });
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    await pane.actions.whichFile({ driveId: budget.driveId, itemId: budget.itemId });
    expect(latestNotice(pane)).toMatchObject({ kind: "added", storageFailure: "blocked" });
    await pane.actions.add([{ id: TWO, facts: {} }], "added");
    await pane.actions.whichFile({ driveId: budget.driveId, itemId: "01OTHER" });
    expect(latestNotice(pane)).not.toHaveProperty("storageFailure");
  });
});

describe("a storage that is blocked", () => {
  function aBlockedPane() {
    const origin = new MemoryOrigin();
    origin.blocked = true;
    const services = fakeServices(origin);
    services.answers.graph = (call) => ({ kind: "ok", value: call === "sharedItem" ? budget : undefined });
    return { pane: createPane(services, "own"), services };
  }

  it("leaves what is added in this pane's list, says that it is not kept, and lets it be closed once", async () => {
    const { pane, services } = aBlockedPane();
    await pane.actions.readDocument();
    const brought = [ONE, TWO].map((id) => ({ id, facts: {} }));
    expect(await pane.actions.add(brought, "added")).toEqual({ kind: "stored" });
    expect(latestNotice(pane)).toMatchObject({ kind: "added", count: 2, storageFailure: "blocked" });
    const session = pane.state().sessions.find(({ id }) => id === ONE);
    if (session === undefined) throw new Error("The session is not listed.");
    await pane.actions.close(session, openBudget, false);
    await idle();
    expect(services.sent.filter(({ call }) => call === "closeSession")).toHaveLength(1);
    expect(latestNotice(pane)).toMatchObject({
      kind: "close",
      outcome: { kind: "closed" },
      storageFailure: "blocked",
    });
    expect(
      pane
        .state()
        .sessions.map(({ status }) => status.kind)
        .sort(),
    ).toEqual(["closed", "open"]);
    expect(pane.store.history()).toHaveLength(1);
    expect(pane.state().activities.size).toBe(0);
  });

  it("leaves records of our own format in the list as well", async () => {
    const { pane } = aBlockedPane();
    const facts = { persistChanges: true, driveId: budget.driveId, itemId: budget.itemId };
    expect(await pane.actions.add([{ id: ONE, facts, from: "statement" }], "imported")).toEqual({ kind: "stored" });
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([ONE]);
    expect(latestNotice(pane)).toMatchObject({ kind: "added", count: 1, storageFailure: "blocked" });
  });

  it("claims nothing of what no list could hold", async () => {
    const { pane } = aPane({ add: () => BLOCKED });
    expect(await pane.actions.add([{ id: ONE, facts: {} }], "added")).toEqual(BLOCKED);
    expect(latestNotice(pane)).toBeUndefined();
  });
});

describe("a storage that is full", () => {
  it("stops at the first that finds no room, and claims nothing", async () => {
    const origin = new MemoryOrigin();
    const pane = createPane(fakeServices(origin), "own");
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    pane.actions.dismissNotice(latestNotice(pane)?.number ?? 0);
    origin.quota = origin.size + 50;
    expect(await pane.actions.add([{ id: TWO, facts: {} }], "added")).toEqual({ kind: "refused", why: "full" });
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([ONE]);
    expect(latestNotice(pane)).toBeUndefined();
  });
});

describe("a storage whose items cannot be removed", () => {
  it("answers so for every removal, and goes on showing what is there", async () => {
    const { store, refused, pane } = aPane();
    await pane.actions.add([{ id: ONE, facts: {} }], "added");
    store.addHistory({ at: "2026-03-02T10:00:00Z", outcome: "closed", shortId: "…abcdef" });
    refused.removing = true;
    expect(store.dropSession(ONE)).toEqual(BLOCKED);
    expect(store.dropHistory(() => true)).toEqual(BLOCKED);
    expect([store.forgetEverything(), store.isEmpty()]).toEqual([0, false]);
    expect(store.statements()).not.toEqual([]);
    expect(store.history()).toHaveLength(1);
    refused.removing = false;
    expect(store.dropHistory(() => true)).toEqual({ kind: "stored" });
    expect(store.history()).toEqual([]);
  });
});
