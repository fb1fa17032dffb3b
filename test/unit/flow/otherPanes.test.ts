import fc from "fast-check";
import { DEFAULT_VIEW, SORT_KEYS } from "../../../src/core/sessions/listView";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { Graph, GraphAnswer } from "../../../src/flow/ports/graph";
import type { OnePerWorkbook, Services } from "../../../src/flow/ports/services";
import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
/** Their close does not wait for a moment to think. */
const SAVES = { persistChanges: true };

const ID = aSessionId("one");
const MADE = aSessionId("made");
const ok: GraphAnswer<unknown> = { kind: "ok", value: undefined };
const created: GraphAnswer<unknown> = { kind: "ok", value: { kind: "created", id: MADE, persistChanges: true } };
const pending: GraphAnswer<unknown> = { kind: "ok", value: { kind: "pending", operation: "op-1" } };
const running: GraphAnswer<unknown> = { kind: "ok", value: { kind: "running" } };

type Opened = { readonly pane: Pane; readonly services: FakeServices };

/** A browser with several panes: one storage, and one queue of requests to a workbook. */
function aBrowser() {
  const origin = new MemoryOrigin();
  const clock = manualClock();
  const locks = createOnePerWorkbook(undefined);
  const open = (onePerWorkbook: OnePerWorkbook = locks, change: Partial<Services> = {}): Opened => {
    const services = { ...fakeServices(origin), clock, onePerWorkbook, ...change };
    const pane = createPane(services, "own");
    return { pane, services };
  };
  return { origin, clock, open };
}

function sessionIn({ pane }: Opened) {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return session;
}

/** Holds back what Graph answers to one call, until it is let go. */
function holdBack(services: FakeServices, held: keyof Graph) {
  const waiting: (() => void)[] = [];
  const original = services.graph[held] as (...args: readonly unknown[]) => Promise<GraphAnswer<never>>;
  const call = async (...args: readonly unknown[]) => {
    const answer = await original(...args);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return answer;
  };
  Object.assign(services.graph, { [held]: call });
  return () => waiting.splice(0).forEach((go) => go());
}

const sentBy = ({ services }: Opened) => services.sent.map(({ call }) => call);
const noticeOf = ({ pane }: Opened) => latestNotice(pane);

async function twoPanes() {
  const browser = aBrowser();
  const one = browser.open();
  await one.pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
  const other = browser.open();
  return { ...browser, one, other, session: sessionIn(other) };
}

describe("two panes", () => {
  it.each([
    ["that session", "forget"],
    ["everything", "forgetEverything"],
  ] as const)(
    "one that forgot %s leaves no trace of what the other changes of it, which says so",
    async (_, forget) => {
      const { one, other, session, origin } = await twoPanes();
      one.pane.actions[forget](session);
      await idle();
      const left = [...origin.entries];
      const { setDetails, markHandedOff, assignToWorkbook, dismissNotice } = other.pane.actions;
      const changes: readonly (() => unknown)[] = [
        async () => expect(await setDetails(session, { label: "Mine", note: "" })).toBeUndefined(),
        () => markHandedOff(session),
        () => assignToWorkbook(session, budget),
      ];
      for (const change of changes) {
        await change();
        await idle();
        const notice = noticeOf(other);
        expect(notice).toMatchObject({ kind: "notChanged", about: { session: { id: ID } } });
        dismissNotice(notice?.number ?? 0);
      }
      expect([...origin.entries]).toEqual(left);
      expect(other.pane.state().sessions).toEqual([]);
    },
  );

  it("one that forgot a session leaves no trace of it when the other finds the workbook in which it was added", async () => {
    const { origin, open } = aBrowser();
    const [one, other] = [open(), open()];
    for (const { services } of [one, other]) services.answers.token = () => ({ kind: "clickNeeded" });
    for (const { pane } of [one, other]) await pane.actions.readDocument();
    await one.pane.actions.add([{ id: ID, facts: {}, said: SAVES }], "added");
    await other.pane.warm();
    expect(sessionIn(other).place.kind).toBe("document");
    one.pane.actions.forget(sessionIn(one));
    await idle();
    Object.assign(other.services.answers, { token: fakeServices().answers.token });
    other.services.answers.graph = () => ({ kind: "ok", value: budget });
    await other.pane.actions.find(true);
    expect(other.pane.state().workbook.kind).toBe("found");
    expect([...origin.entries.values()].join()).not.toContain(ID);
  });

  it("one that forgets everything leaves nothing of what the other wrote, though no pane is told of another", async () => {
    const { one, other, session, origin } = await twoPanes();
    origin.deliversEvents = false;
    one.pane.store.usedBytes();
    other.pane.store.dropSession(session.id);
    other.pane.store.add({ format: "workbook-session/1", sessionId: MADE, ...HERE });
    one.pane.actions.forgetEverything();
    await idle();
    expect([...origin.entries]).toEqual([]);
    expect(noticeOf(one)).not.toHaveProperty("stays");
  });

  it("one that forgot everything takes nothing from what the other then adds, and its count is true", async () => {
    const { one, other, origin } = await twoPanes();
    origin.deliversEvents = false;
    other.pane.actions.workOn(budget);
    one.pane.actions.forgetEverything();
    await idle();
    await other.pane.actions.add([{ id: ID, facts: {} }], "added");
    expect(sessionIn(other).place).toMatchObject({ kind: "driveItem", itemId: budget.itemId });
    expect(noticeOf(other)).toMatchObject({ kind: "added", count: 1 });
    expect(noticeOf(other)).not.toHaveProperty("known");
  });

  it("one that finds no room to bring a session back takes nothing from the other, in which it was added again", async () => {
    const { one, other, session, origin } = await twoPanes();
    await one.pane.actions.setDetails(session, { label: "Before", note: "" });
    one.pane.actions.forget(sessionIn(one));
    await idle();
    const told = noticeOf(one);
    if (told?.kind !== "forgotten") throw new Error("The pane tells of nothing forgotten.");
    await other.pane.actions.add([{ id: ID, facts: HERE, said: { label: "Again" } }], "added");
    origin.quota = origin.size;
    one.pane.actions.undoForget(told);
    await idle();
    expect([sessionIn(one).label, noticeOf(one)]).toMatchObject([
      "Again",
      { kind: "forgotten", storageFailure: "full" },
    ]);
  });

  it("that each change one half of the view keep both, in whatever order", () => {
    const { open } = aBrowser();
    const [one, other] = [open().pane, open().pane];
    one.actions.setView({ sort: "kind" });
    other.actions.setView({ keepToasts: true });
    expect(open().pane.state().view).toEqual({ sort: "kind", keepToasts: true });
    one.actions.setView({ sort: "status" });
    expect(open().pane.state().view).toEqual({ sort: "status", keepToasts: true });
  });

  it("leave each half of the view as it was chosen last, also where a pane has shown it so all the time", () => {
    const chosen = fc.oneof(
      fc.record({ sort: fc.constantFrom(...SORT_KEYS) }),
      fc.record({ keepToasts: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), chosen), { maxLength: 8 }), (choices) => {
        const { open } = aBrowser();
        const [one, other] = [open().pane, open().pane];
        let view = DEFAULT_VIEW;
        for (const [isOther, choice] of choices) {
          (isOther ? other : one).actions.setView(choice);
          view = { ...view, ...choice };
        }
        expect(open().pane.state().view).toEqual(view);
      }),
      { seed: 1 },
    );
  });

  it("keeps what found no room with the next choice that finds some", () => {
    const { open, origin } = aBrowser();
    const { pane } = open();
    origin.quota = origin.size;
    pane.actions.setView({ sort: "kind" });
    expect(latestNotice(pane)).toMatchObject({ trouble: { kind: "storage", why: "full" } });
    origin.quota = Number.POSITIVE_INFINITY;
    pane.actions.setView({ keepToasts: true });
    expect(open().pane.state().view).toEqual({ sort: "kind", keepToasts: true });
  });

  it("that close the same session at once send one request, and one entry is in the history", async () => {
    const { one, other, session, origin } = await twoPanes();
    // Events between panes may come late, or not at all.
    origin.deliversEvents = false;
    const answer = holdBack(one.services, "closeSession");
    const closing = [
      one.pane.actions.close(sessionIn(one), openBudget, false),
      other.pane.actions.close(session, openBudget, false),
    ];
    await idle();
    answer();
    await Promise.all(closing);
    expect([sentBy(one), sentBy(other)]).toEqual([["closeSession"], []]);
    expect(noticeOf(one)).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
    expect(noticeOf(other)).toMatchObject({ kind: "notSent", why: { kind: "alreadyOver", as: "closed" } });
    expect(other.pane.state().sessions).toMatchObject([{ status: { kind: "closed" } }]);
    expect(other.pane.state().activities.size).toBe(0);
    expect(other.services.store.history()).toMatchObject([{ outcome: "closed" }]);
  });

  it.each(["close", "contact"] as const)("one that closed it leaves nothing to %s in the other", async (action) => {
    const { one, other, session, origin } = await twoPanes();
    origin.deliversEvents = false;
    await one.pane.actions.close(sessionIn(one), openBudget, false);
    await other.pane.actions[action](session, openBudget, false);
    expect(sentBy(other)).toEqual([]);
    expect(noticeOf(other)).toMatchObject({ kind: "notSent", why: { kind: "alreadyOver", as: "closed" } });
  });

  it("one that learnt that it had ended leaves nothing to close in the other", async () => {
    const { one, other, session, origin } = await twoPanes();
    origin.deliversEvents = false;
    one.services.answers.graph = () => ok;
    await one.pane.actions.contact(sessionIn(one), openBudget, false);
    one.services.answers.graph = () => ({
      kind: "error",
      error: { status: 404, codes: ["itemnotfound", "invalidsessionrecreatable"] },
    });
    await one.pane.actions.close(sessionIn(one), openBudget, false);
    expect(one.pane.state().sessions).toMatchObject([{ status: { kind: "ended" } }]);
    await other.pane.actions.close(session, openBudget, false);
    expect(sentBy(other)).toEqual([]);
    expect(noticeOf(other)).toMatchObject({ why: { kind: "alreadyOver", as: "ended" } });
  });

  it("one that forgot it while the other signed in leaves nothing to close", async () => {
    const { one, other, session, origin } = await twoPanes();
    origin.deliversEvents = false;
    const { token } = other.services.answers;
    other.services.answers.token = (request) => {
      one.pane.actions.forget(sessionIn(one));
      return token(request);
    };
    await one.pane.actions.stopKeepingAlive(ID);
    // The part that forgets is loaded.
    await idle();
    const closing = other.pane.actions.close(session, openBudget, false);
    await closing;
    await idle();
    expect(sentBy(other)).toEqual([]);
    expect(noticeOf(other)).toMatchObject({ why: { kind: "alreadyOver", as: "forgotten" } });
    expect(other.pane.state().sessions).toEqual([]);
    expect(other.services.store.history()).toEqual([]);
  });

  it.each(["close", "contact"] as const)(
    "one that forgot it while Excel said which workbook is open leaves nothing to %s in the other",
    async (action) => {
      const { one, other, session, origin } = await twoPanes();
      origin.deliversEvents = false;
      const { read } = other.services.document;
      Object.assign(other.services.document, {
        read: async () => {
          one.pane.actions.forget(sessionIn(one));
          await idle();
          return read();
        },
      });
      await other.pane.actions[action](session, openBudget, false);
      expect(sentBy(other)).toEqual([]);
      expect(noticeOf(other)).toMatchObject({ kind: "notSent", why: { kind: "alreadyOver", as: "forgotten" } });
      expect(other.services.store.sentRequests()).toEqual([]);
    },
  );

  it("one that forgot it leaves nothing to forget in the other", async () => {
    const { one, other, session, origin } = await twoPanes();
    origin.deliversEvents = false;
    one.pane.actions.forget(sessionIn(one));
    await idle();
    const written = origin.entries.size;
    other.pane.actions.forget(session);
    await idle();
    expect(origin.entries.size).toBe(written);
    expect(noticeOf(other)).toBeUndefined();
    expect(other.pane.state().sessions).toEqual([]);
  });

  it("one that forgot everything leaves nothing to close, contact or forget in the list that the other still shows", async () => {
    const { one, other, session, origin } = await twoPanes();
    one.pane.actions.forgetEverything();
    await idle();
    // The events of several changes are gathered before the list is drawn anew.
    expect(other.pane.state().sessions).toEqual([session]);
    for (const action of ["close", "contact"] as const) {
      await other.pane.actions[action](session, openBudget, false);
      expect(sentBy(other)).toEqual([]);
      expect(noticeOf(other)).toMatchObject({ kind: "notSent", why: { kind: "alreadyOver", as: "forgotten" } });
    }
    const told = noticeOf(other);
    other.pane.actions.forget(session);
    await idle();
    expect([noticeOf(other), origin.entries.size]).toEqual([told, 0]);
  });

  it("one that closed it ends the keeping alive in the other, before its next contact is sent", async () => {
    const { one, other, session, origin, clock } = await twoPanes();
    origin.deliversEvents = false;
    other.pane.actions.keepAlive(session, openBudget, 15);
    await idle();
    expect(sentBy(other)).toEqual(["refreshSession"]);
    await one.pane.actions.close(sessionIn(one), openBudget, false);
    await clock.advance(3.5 * 60_000);
    await idle();
    expect(sentBy(other)).toEqual(["refreshSession"]);
    expect(noticeOf(other)).toMatchObject({ kind: "keepAliveEnded", why: "gone" });
  });

  it("one whose session Microsoft is still opening leaves the other none to create", async () => {
    const { one, other, origin } = await twoPanes();
    origin.deliversEvents = false;
    one.services.answers.graph = (call) => (call === "createSession" ? pending : running);
    await one.pane.actions.create(openBudget, true, false);
    await other.pane.actions.create(openBudget, true, false);
    expect(sentBy(other)).toEqual([]);
    expect(noticeOf(other)).toMatchObject({ kind: "notSent", why: { kind: "alreadyOpening" } });
    expect(other.pane.state().creating).toEqual({ kind: "idle" });
  });

  it("one that followed a creation to its end leaves the other nothing to ask or to tell", async () => {
    const { one, other, origin, clock } = await twoPanes();
    origin.deliversEvents = false;
    one.services.answers.graph = (call) => (call === "createSession" ? pending : created);
    other.services.answers.graph = () => created;
    await one.pane.actions.create(openBudget, true, false);
    await other.services.ownerKeyOf({} as never);
    await clock.advance(2_000);
    await idle();
    expect(noticeOf(one)).toMatchObject({ kind: "create", outcome: { kind: "created" } });
    await other.pane.actions.resumePending();
    await clock.advance(2_000);
    await idle();
    expect(sentBy(other)).toEqual([]);
    expect(noticeOf(other)).toBeUndefined();
  });
});

describe("a page that goes away while its request is at Microsoft", () => {
  /** The page is gone: nothing of it answers any more, and its locks are free. */
  async function reloaded(what: "close" | "create" | "contact") {
    const browser = aBrowser();
    const gone = browser.open(createOnePerWorkbook(undefined));
    await gone.pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
    const call = ({ close: "closeSession", create: "createSession", contact: "refreshSession" } as const)[what];
    holdBack(gone.services, call);
    if (what === "create") void gone.pane.actions.create(openBudget, true, false);
    else void gone.pane.actions[what](sessionIn(gone), openBudget, false);
    await idle();
    expect(sentBy(gone)).toEqual([call]);
    await browser.clock.advance(1_000);
    const after = browser.open();
    return { ...browser, gone, after };
  }

  it("leaves a row that says that a close was sent, whose outcome is not known", async () => {
    const { after } = await reloaded("close");
    await after.pane.actions.resumePending();
    await idle();
    expect(after.pane.state().sessions).toMatchObject([{ status: { kind: "marked", as: "noAnswer" } }]);
    expect(noticeOf(after)).toMatchObject({
      kind: "close",
      outcome: { kind: "unknown" },
      about: { session: { id: ID } },
    });
    expect(after.services.store.history()).toMatchObject([
      { outcome: "unknown", fileName: budget.name, accountName: "Owner account" },
    ]);
  });

  it("leaves nothing to say of a close whose session was closed or ended meanwhile", async () => {
    const { after } = await reloaded("close");
    const writtenAt = new Date(after.services.clock.now() + 1).toISOString();
    const closed = { answer: "closed", writtenAt, answeredAt: writtenAt, driveId: budget.driveId } as const;
    after.services.store.add({ format: "workbook-session/1", sessionId: ID, itemId: budget.itemId, ...closed });
    await after.pane.actions.resumePending();
    await idle();
    expect(noticeOf(after)).toBeUndefined();
    expect(after.services.store.history()).toEqual([]);
    expect(after.services.store.statements().some(({ answer }) => answer === "noAnswer")).toBe(false);
  });

  it("is told still, though another request had its turn after that one could no longer be running", async () => {
    const { after, clock } = await reloaded("close");
    await clock.advance(60_000);
    await after.pane.actions.contact(sessionIn(after), openBudget, false);
    expect(after.services.store.sentRequests()).toMatchObject([{ what: "close" }]);
    await after.pane.actions.resumePending();
    await idle();
    expect(noticeOf(after)).toMatchObject({ kind: "close", outcome: { kind: "unknown" } });
    await after.pane.actions.contact(sessionIn(after), openBudget, false);
    expect(after.services.store.sentRequests()).toEqual([]);
  });

  it("is told in a pane that was open all the time, as soon as storage changes", async () => {
    const { after, gone, clock } = await reloaded("close");
    expect(noticeOf(after)).toBeUndefined();
    gone.services.store.setView({ sort: "kind", keepToasts: false });
    await clock.advance(100);
    await idle();
    expect(noticeOf(after)).toMatchObject({ kind: "close", outcome: { kind: "unknown" } });
  });

  it("says so once, however many panes are opened", async () => {
    const { after, open } = await reloaded("close");
    const another = open();
    await Promise.all([after.pane.actions.resumePending(), another.pane.actions.resumePending()]);
    await idle();
    await open().pane.actions.resumePending();
    await idle();
    expect(after.services.store.history()).toHaveLength(1);
    const said = after.services.store.statements().filter(({ answer }) => answer === "noAnswer");
    expect(said).toHaveLength(1);
  });

  it("leaves the word of a creation that may have opened a session", async () => {
    const { after } = await reloaded("create");
    await after.pane.actions.resumePending();
    await idle();
    expect(noticeOf(after)).toMatchObject({
      kind: "create",
      outcome: { kind: "maybeOpened" },
      about: { fileName: budget.name },
    });
  });

  it("leaves nothing to say of a question after a session that is still being opened: that goes on here", async () => {
    const { clock, open } = aBrowser();
    const gone = open(createOnePerWorkbook(undefined));
    gone.services.answers.graph = (call) => (call === "createSession" ? pending : running);
    holdBack(gone.services, "operation");
    await gone.pane.actions.create(openBudget, true, false);
    await clock.advance(2_000);
    await idle();
    expect(sentBy(gone)).toEqual(["createSession", "operation"]);
    const after = open();
    after.services.answers.graph = () => created;
    const resumed = after.pane.actions.resumePending();
    await idle();
    expect(noticeOf(after)).toBeUndefined();
    for (let second = 0; second < 60; second += 1) await clock.advance(1_000);
    await resumed;
    expect(sentBy(after)).toEqual(["operation"]);
    expect(after.pane.state().sessions.map(({ id }) => id)).toEqual([MADE]);
  });

  it.each(["close", "create", "contact"] as const)(
    "lets the next request wait until its %s can no longer be running",
    async (what) => {
      const { after, clock } = await reloaded(what);
      await after.pane.actions.resumePending();
      await idle();
      const until = clock.now() + 59_000;
      const closing = after.pane.actions.close(sessionIn(after), openBudget, false);
      await idle();
      expect(after.pane.state().activities.get(ID)).toEqual({ kind: "afterEarlier", until });
      for (let second = 0; second < 58; second += 1) await clock.advance(1_000);
      expect(sentBy(after).filter((call) => call === "closeSession")).toEqual([]);
      await clock.advance(1_000);
      await closing;
      expect(sentBy(after).filter((call) => call === "closeSession")).toEqual(["closeSession"]);
      expect(after.services.store.sentRequests()).toEqual([]);
    },
  );

  it("can be waited for no longer: stopping sends nothing, and what was told of the earlier request stands", async () => {
    const { after } = await reloaded("close");
    await after.pane.actions.resumePending();
    await idle();
    const closing = after.pane.actions.close(sessionIn(after), openBudget, false);
    await idle();
    after.pane.actions.stop(ID);
    await idle();
    await closing;
    expect(sentBy(after).filter((call) => call === "closeSession")).toEqual([]);
    expect(noticeOf(after)).toMatchObject({ kind: "close", outcome: { kind: "unknown" } });
  });

  it("is not waited for where another workbook is meant", async () => {
    const { after } = await reloaded("close");
    const forecast = { ...budget, itemId: "01FORECAST", name: "Forecast.xlsx" };
    await after.pane.actions.contact(sessionIn(after), { ...openBudget, item: forecast }, false);
    expect(sentBy(after)).toContain("refreshSession");
  });

  it("has left no whole id in the note, and no note after an answer", async () => {
    const { origin, after } = await reloaded("close");
    const notes = [...origin.entries].filter(([key]) => key.includes("/sent/"));
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).not.toContain(ID);
    expect(JSON.stringify(notes)).not.toContain(ID.slice(-12));
    expect(after.services.store.quarantined()).toEqual([]);
  });

  it("costs nothing where storage takes nothing: the request is sent, and told", async () => {
    const { origin, open, clock } = aBrowser();
    const one = open();
    await one.pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
    const session = sessionIn(one);
    origin.quota = origin.size;
    const closing = one.pane.actions.close(session, openBudget, false);
    await idle();
    await clock.advance(0);
    await closing;
    expect(sentBy(one)).toEqual(["closeSession"]);
    expect(noticeOf(one)).toMatchObject({ kind: "close", outcome: { kind: "closed" }, storageFailure: "full" });
  });

  it("keeps its place when everything is forgotten, so that no two requests meet", async () => {
    const { after, clock } = await reloaded("close");
    after.pane.actions.forgetEverything();
    await idle();
    expect(after.services.store.sentRequests()).toMatchObject([{ what: "close" }]);
    const creating = after.pane.actions.create(openBudget, true, false);
    await idle();
    expect(sentBy(after)).not.toContain("createSession");
    after.services.answers.graph = () => created;
    for (let second = 0; second < 60; second += 1) await clock.advance(1_000);
    await creating;
    expect(sentBy(after)).toContain("createSession");
  });
});
