import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { createPane } from "../../../src/flow/createPane";
import { describeNotice } from "../../../src/strings/describeNotice";
import { english } from "../../../src/strings/language";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { latestNotice } from "../../support/latestNotice";
import { manualClock } from "../../support/manualClock";

const ID = aSessionId("kept");
const OTHER = aSessionId("kept as well");

/** A session that was created here just now, and a clock that a test moves. */
function aPane() {
  const clock = manualClock(Date.parse("2026-03-02T10:00:00Z"));
  const services = { ...fakeServices(), clock };
  services.store.add({
    format: "workbook-session/1",
    sessionId: ID,
    driveId: budget.driveId,
    itemId: budget.itemId,
    door: "createdHere",
    persistChanges: true,
    writtenAt: "2026-03-02T10:00:00Z",
    createdAt: "2026-03-02T10:00:00Z",
    answer: "alive",
    answeredAt: "2026-03-02T10:00:00Z",
  });
  const pane = createPane(services, "own");
  const session = (): KnownSession => {
    const [found] = pane.state().sessions;
    if (found === undefined) throw new Error("the session is not listed");
    return found;
  };
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await clock.advance(0);
  };
  return { services, pane, session, settle, clock };
}

const sentOf = ({ services }: ReturnType<typeof aPane>) => services.sent.map(({ call }) => call);

describe("keeping alive in the pane", () => {
  it("contacts the session and says so in its row", async () => {
    const world = aPane();
    const { pane, session, settle } = world;
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    expect(sentOf(world)).toEqual(["refreshSession"]);
    expect(session().seenAliveAt).toBe(Date.parse("2026-03-02T10:00:00Z") + 1);
    const kept = pane.state().keptAlive.get(ID);
    expect(new Date(kept?.until ?? 0).toISOString()).toBe("2026-03-02T10:15:00.000Z");
    expect(new Date(kept?.nextContactAt ?? 0).toISOString()).toBe("2026-03-02T10:03:30.000Z");
  });

  it("gives way to a close: the contact under way ends first, and none follows", async () => {
    const world = aPane();
    const { pane, services, session, settle, clock } = world;
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    await pane.actions.close(session(), openBudget, false);
    expect(pane.state().keptAlive.size).toBe(0);
    for (let minute = 0; minute < 20; minute += 1) await clock.advance(60_000);
    expect(sentOf(world)).toEqual(["refreshSession", "closeSession"]);
    expect(services.store.history()).toHaveLength(1);
    expect(session().status.kind).toBe("closed");
  });

  it("is over before a close is sent: a contact that is still on its way is waited for", async () => {
    const world = aPane();
    const { pane, services, session, settle } = world;
    const { refreshSession } = services.graph;
    let answered = () => {};
    const answer = new Promise<void>((resolve) => (answered = resolve));
    Object.assign(services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        await answer;
        return refreshSession(...args);
      },
    });
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    // Said to belong to another workbook meanwhile: no turn of a workbook orders the two requests.
    const other = { ...openBudget, item: { ...budget, itemId: "01OTHER" } };
    const closing = pane.actions.close(session(), other, false);
    await settle();
    expect(sentOf(world)).toEqual([]);
    answered();
    await closing;
    expect(sentOf(world)).toEqual(["refreshSession", "closeSession"]);
  });

  it.each([
    ["ended", { kind: "error", error: { status: 404, codes: ["notfound", "invalidsessionrecreatable"] } }, "gone"],
    ["silent", { kind: "silence", clientRequestId: "1" }, "unclear"],
    ["offline", { kind: "offline" }, "notSent"],
  ] as const)("stops at once, with the reason, when Graph is %s", async (_, answer, why) => {
    const { pane, services, session, settle } = aPane();
    services.answers.graph = () => answer;
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    const notice = latestNotice(pane);
    expect(notice).toMatchObject({ kind: "keepAliveEnded", why });
    expect(notice && describeNotice(notice, { language: "en", fileAccess: "own" }, english).title).toMatch(
      /^Keep alive stopped: /,
    );
    expect(pane.state().keptAlive.size).toBe(0);
  });

  it("writes down that no answer came to a contact, whoever reads the list next", async () => {
    const { pane, services, session, settle } = aPane();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "1" });
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    expect(session().status).toMatchObject({ kind: "marked", as: "noAnswer" });
    expect(services.store.statements().at(-1)).toMatchObject({
      sessionId: ID,
      answer: "noAnswer",
      itemId: budget.itemId,
    });
  });

  it("writes nothing down of a contact that a person stopped and that no answer came to", async () => {
    const { pane, services, session, settle } = aPane();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "1" });
    const { refreshSession } = services.graph;
    Object.assign(services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        void pane.actions.stopKeepingAlive(ID);
        await settle();
        return refreshSession(...args);
      },
    });
    const before = services.store.statements();
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    await settle();
    expect(services.sent).toHaveLength(1);
    expect(services.store.statements()).toBe(before);
    expect(latestNotice(pane)).toBeUndefined();
  });

  it("names the file and the session when it stops by itself", async () => {
    const { pane, services, session, settle } = aPane();
    const { driveId, itemId, name } = budget;
    services.store.add({
      ...{ format: "workbook-session/1", sessionId: ID, driveId, itemId, fileName: name },
      ...{ writtenAt: "2026-03-02T10:00:00.500Z", door: "createdHere" },
    });
    await pane.warm();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "1" });
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    expect(latestNotice(pane)).toMatchObject({
      ...{ kind: "keepAliveEnded", why: "unclear", sessions: [{ id: ID }] },
      about: { fileName: name, session: { id: ID } },
    });
  });

  it("stops when the session was closed by another pane meanwhile, without contacting it", async () => {
    const world = aPane();
    const { pane, services, session, settle, clock } = world;
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    const writtenAt = "2026-03-02T10:01:00Z";
    services.store.add({
      format: "workbook-session/1",
      sessionId: ID,
      driveId: budget.driveId,
      itemId: budget.itemId,
      answer: "closed",
      writtenAt,
      answeredAt: writtenAt,
    });
    // What another pane stores, this one draws when the browser tells it.
    pane.actions.dismissNotice(latestNotice(pane)?.number ?? 0);
    pane.actions.markHandedOff(session());
    await settle();
    await clock.advance(3.5 * 60_000);
    await settle();
    expect(sentOf(world)).toEqual(["refreshSession"]);
    expect(latestNotice(pane)).toMatchObject({ kind: "keepAliveEnded", why: "gone" });
  });

  it("shows the session as closed where another pane closed it while this one asked for its token", async () => {
    const world = aPane();
    const { pane, services, session, settle } = world;
    const { token } = services.answers;
    const at = "2026-03-02T10:00:01Z";
    services.answers.token = (request) => {
      services.store.add({
        ...{ format: "workbook-session/1", sessionId: ID, driveId: budget.driveId, itemId: budget.itemId },
        ...{ answer: "closed", writtenAt: at, answeredAt: at, writer: "other" },
      });
      return token(request);
    };
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    expect([sentOf(world), session().status.kind]).toEqual([[], "closed"]);
    expect(latestNotice(pane)).toMatchObject({ kind: "keepAliveEnded", why: "gone" });
  });

  it("says and stores nothing where Graph asks to wait, and contacts the session again after that", async () => {
    const world = aPane();
    const { pane, services, session, settle, clock } = world;
    const busy = { kind: "error", error: { status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 30 } } as const;
    services.answers.graph = () => (services.sent.length === 1 ? busy : { kind: "ok", value: undefined });
    const before = services.store.statements();
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    expect([latestNotice(pane), services.store.statements()]).toEqual([undefined, before]);
    await clock.advance(30_000);
    await settle();
    expect(sentOf(world)).toEqual(["refreshSession", "refreshSession"]);
    expect(pane.state().keptAlive.size).toBe(1);
  });

  it("names the session when it stops because another pane has forgotten it", async () => {
    const { pane, services, session, settle, clock } = aPane();
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    services.store.dropSession(ID);
    await pane.warm();
    await clock.advance(3.5 * 60_000);
    await settle();
    expect([pane.state().sessions, services.sent.length]).toEqual([[], 1]);
    expect(latestNotice(pane)).toMatchObject({ kind: "keepAliveEnded", why: "gone", sessions: [{ id: ID }] });
  });

  it("leaves no trace of a session that was forgotten while a contact with it was on its way", async () => {
    const { pane, services, session, settle } = aPane();
    const { refreshSession } = services.graph;
    Object.assign(services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        pane.actions.forget(session());
        await settle();
        return refreshSession(...args);
      },
    });
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    await settle();
    expect(pane.state().sessions).toEqual([]);
    expect(pane.state().keptAlive.size).toBe(0);
    expect(JSON.stringify(services.store.statements())).not.toContain(ID);
  });

  it("names together the sessions that ended for one reason, and never one that ended for another", async () => {
    const { pane, services, session, settle } = aPane();
    const other = aSessionId("other");
    services.store.add({ ...services.store.statements()[0], format: "workbook-session/1", sessionId: other });
    pane.actions.setView(pane.state().view);
    await settle();
    const listed = () => pane.state().sessions.map((each) => each.id);
    const told = () => {
      const notice = latestNotice(pane);
      return notice?.kind === "keepAliveEnded"
        ? [notice.why, notice.sessions.map((each) => each.id).toSorted()]
        : notice;
    };
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "1" });
    const one = session();
    pane.actions.keepAlive(one, openBudget, 15);
    await settle();
    expect(told()).toEqual(["unclear", [one.id]]);
    services.answers.graph = () => ({ kind: "ok", value: undefined });
    for (const each of pane.state().sessions) pane.actions.keepAlive(each, openBudget, 15);
    await settle();
    services.hide();
    await settle();
    expect(listed()).toHaveLength(2);
    expect(told()).toEqual(["hidden", [ID, other].toSorted()]);
  });

  it("stops when the pane goes out of sight", async () => {
    const { pane, services, session, settle } = aPane();
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    services.hide();
    await settle();
    expect(latestNotice(pane)).toMatchObject({ kind: "keepAliveEnded", why: "hidden" });
  });

  it("names all that stopped for the same reason together, whatever was told in between", async () => {
    const { pane, services, session, settle } = aPane();
    await pane.actions.add([{ id: OTHER, facts: { persistChanges: true } }], "added");
    const other = pane.state().sessions.find(({ id }) => id === OTHER) ?? session();
    const kept = pane.state().sessions.find(({ id }) => id === ID) ?? session();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "1" });
    pane.actions.keepAlive(kept, openBudget, 15);
    await settle();
    await settle();
    Object.assign(services.store, { setView: () => ({ kind: "refused", why: "full" }) });
    pane.actions.setView(pane.state().view);
    pane.actions.keepAlive(other, openBudget, 15);
    await settle();
    await settle();
    expect(pane.state().paneNotices).toMatchObject([
      { kind: "trouble", trouble: { kind: "storage", why: "full" } },
      { kind: "keepAliveEnded", why: "unclear", sessions: [{ id: ID }, { id: OTHER }] },
    ]);
  });

  it("of several that begin at once has one request under way at a time", async () => {
    const { pane, services, settle, clock } = aPane();
    await pane.actions.add([{ id: OTHER, facts: { persistChanges: true } }], "added");
    const { refreshSession } = services.graph;
    let under = 0;
    let most = 0;
    Object.assign(services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        most = Math.max(most, (under += 1));
        await clock.wait(1_000, new AbortController().signal);
        under -= 1;
        return refreshSession(...args);
      },
    });
    for (const each of pane.state().sessions) pane.actions.keepAlive(each, openBudget, 15);
    await settle();
    for (const _second of [1, 2, 3]) await clock.advance(1_000);
    await settle();
    expect(services.sent.filter(({ call }) => call === "refreshSession")).toHaveLength(2);
    expect([most, pane.state().keptAlive.size]).toEqual([1, 2]);
  });

  it("never opens a sign-in window", async () => {
    const { pane, services, session, settle } = aPane();
    services.answers.token = () => ({ kind: "clickNeeded" });
    pane.actions.keepAlive(session(), openBudget, 15);
    await settle();
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([false]);
    expect(latestNotice(pane)).toMatchObject({ kind: "keepAliveEnded", why: "notSent" });
  });
});

describe("a session that was handed over", () => {
  it("is marked, once", async () => {
    const { pane, services, session, settle } = aPane();
    pane.actions.markHandedOff(session());
    await settle();
    expect(session().handedOver).toBe(true);
    const before = services.store.statements().length;
    pane.actions.markHandedOff(session());
    await settle();
    expect(services.store.statements()).toHaveLength(before);
  });
});
