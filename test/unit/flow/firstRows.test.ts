import { createPane } from "../../../src/flow/createPane";
import { sessionsOf } from "../../../src/core/sessions/sessionsOf";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";
import { MemoryOrigin } from "../../support/memoryStorage";

const OTHERS = 600;
const HERE = 30;

function opened(name: string, itemId: string, facts: Partial<SessionStatement> = {}): SessionStatement {
  return {
    format: "workbook-session/1",
    sessionId: aSessionId(name),
    ...{ driveId: budget.driveId, itemId, door: "added", addedByHand: true },
    writtenAt: "2026-03-02T09:00:00Z",
    ...facts,
  };
}

/** A device that knows 600 sessions of other workbooks and 30 of this one. */
function aBusyDevice(here = HERE) {
  const origin = new MemoryOrigin();
  const { store } = fakeServices(origin);
  for (let index = 0; index < OTHERS; index += 1) store.add(opened(`other ${index}`, `01OTHER${index % 100}`));
  for (let index = 0; index < here; index += 1) store.add(opened(`here ${index}`, budget.itemId));
  store.remember({ url: budgetUrl, item: budget, at: "2026-03-02T09:00:00.000Z" });
  return origin;
}

/** Opens a pane whose first picture is only painted when the test lets it. */
function openPane(origin: MemoryOrigin) {
  const waiting: (() => void)[] = [];
  const painted = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const services = { ...fakeServices(origin), painted };
  const pane = createPane(services, "own");
  return { services, pane, paint: () => waiting.forEach((resolve) => resolve()) };
}

/** Opens the workbook once and leaves it, as on an earlier day. */
async function openedBefore(origin: MemoryOrigin) {
  const { pane, paint } = openPane(origin);
  const reading = pane.actions.readDocument();
  await settled();
  paint();
  await reading;
  await pane.warm();
  // Its page is gone: it writes nothing more, and nobody hears of it.
  origin.deliversEvents = false;
}

async function settled() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** Every key that is read from now on. */
function keysReadFrom({ entries }: ReturnType<typeof aBusyDevice>): readonly string[] {
  const read: string[] = [];
  const get = entries.get.bind(entries);
  entries.get = (key) => (read.push(key), get(key));
  return read;
}

const statementsIn = (keys: readonly string[]) => keys.filter((key) => key.includes("/statement/"));

describe("opening a workbook where thousands of sessions are stored", () => {
  it("reads only the first rows before they are painted, and all the rest right after", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const read = keysReadFrom(origin);
    const { pane, paint } = openPane(origin);
    void pane.actions.readDocument();
    await settled();
    expect(pane.state()).toMatchObject({ workbook: { kind: "found" }, firstOf: HERE });
    expect(sessionsOf(pane.state()).here).toHaveLength(20);
    expect(statementsIn(read)).toHaveLength(20);
    paint();
    await settled();
    expect(pane.state().firstOf).toBeUndefined();
    expect(pane.state().sessions).toHaveLength(OTHERS + HERE);
  });

  it("reads no row before the first picture of a workbook that has none, and all the rest right after", async () => {
    const origin = aBusyDevice(0);
    await openedBefore(origin);
    const read = keysReadFrom(origin);
    const { pane, paint } = openPane(origin);
    void pane.actions.readDocument();
    await settled();
    expect(pane.state()).toMatchObject({ workbook: { kind: "found" }, firstOf: 0 });
    expect(statementsIn(read)).toEqual([]);
    paint();
    await settled();
    expect(pane.state().firstOf).toBeUndefined();
    expect(pane.state().sessions).toHaveLength(OTHERS);
  });

  it("reads everything at once where none of a workbook's rows is drawn at first", () => {
    const { store } = fakeServices(aBusyDevice());
    store.keepFirstRows(budgetUrl, { sessions: [], count: HERE, open: HERE });
    expect(store.firstRows(budgetUrl)).toBeUndefined();
    store.keepFirstRows(budgetUrl, { sessions: [aSessionId("here 1")], count: HERE, open: HERE });
    expect(store.firstRows(budgetUrl)).toMatchObject({ count: HERE, item: budget });
  });

  it("keeps the file and the number of its sessions as they are now, though the first rows are the same", () => {
    const { store } = fakeServices(aBusyDevice());
    const first = [aSessionId("here 1")];
    store.keepFirstRows(budgetUrl, { sessions: first, count: HERE, open: HERE });
    store.keepFirstRows(budgetUrl, { sessions: first, count: HERE + 1, open: HERE + 1 });
    expect(store.firstRows(budgetUrl)).toMatchObject({ count: HERE + 1, item: budget });
    const moved = { ...budget, itemId: "01MOVED" };
    store.remember({ url: budgetUrl, item: moved, at: "2026-03-02T09:30:00.000Z" });
    expect(store.firstRows(budgetUrl)).toBeUndefined();
    store.keepFirstRows(budgetUrl, { sessions: first, count: HERE + 1, open: HERE + 1 });
    expect(store.firstRows(budgetUrl)).toMatchObject({ count: HERE + 1, item: moved });
  });

  it("still draws the first rows when Graph has named the file once more, though the pane was left right then", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const renamed = { ...budget, name: "Budget, renamed.xlsx" };
    fakeServices(origin).store.remember({ url: budgetUrl, item: renamed, at: "2026-03-02T10:30:00.000Z" });
    const read = keysReadFrom(origin);
    const { pane } = openPane(origin);
    void pane.actions.readDocument();
    await settled();
    expect(pane.state()).toMatchObject({ workbook: { item: renamed }, firstOf: HERE });
    expect(statementsIn(read)).toHaveLength(20);
  });

  it("keeps no row of a session that is over, which folds away: where all are, everything is read at once", async () => {
    const origin = aBusyDevice();
    const { store } = fakeServices(origin);
    const at = "2026-03-02T09:30:00Z";
    const end = (name: string) =>
      store.add(opened(name, budget.itemId, { answer: "closed", answeredAt: at, writtenAt: at }));
    for (let index = 1; index < HERE; index += 1) end(`here ${index}`);
    await openedBefore(origin);
    const first = () => new Set(store.firstRows(budgetUrl)?.statements.map(({ sessionId }) => sessionId));
    expect(first()).toEqual(new Set([aSessionId("here 0")]));
    end("here 0");
    await openedBefore(origin);
    expect(store.firstRows(budgetUrl)).toBeUndefined();
  });

  it("shows the rows that the whole list begins with", async () => {
    const origin = aBusyDevice();
    fakeServices(origin).store.add(
      opened("here 29", budget.itemId, { lastUsedAt: "2026-03-02T09:30:00Z", writtenAt: "2026-03-02T09:30:00Z" }),
    );
    await openedBefore(origin);
    const { pane } = openPane(origin);
    void pane.actions.readDocument();
    await settled();
    expect(pane.state().sessions.map(({ id }) => id)).toContain(aSessionId("here 29"));
  });

  it("shows the rows that the list begins with in the order that a person has chosen since", async () => {
    const origin = aBusyDevice();
    const { store } = fakeServices(origin);
    const facts = { persistChanges: false, writtenAt: "2026-03-02T09:30:00Z" };
    store.add(opened("here 29", budget.itemId, { ...facts, door: "createdHere" }));
    store.setView({ sort: "use", keepToasts: false });
    const { pane, paint } = openPane(origin);
    const reading = pane.actions.readDocument();
    await settled();
    paint();
    await reading;
    const first = () => store.firstRows(budgetUrl)?.statements.map(({ sessionId }) => sessionId) ?? [];
    await settled();
    const before = first();
    expect(before).toHaveLength(20);
    pane.actions.setView({ sort: "kind", keepToasts: false });
    await settled();
    expect([before.includes(aSessionId("here 29")), first().includes(aSessionId("here 29"))]).toEqual([false, true]);
  });

  it("never shows a session as it was before something newer was stored, by whichever pane", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const answer = { answer: "closed", answeredAt: "2026-03-02T09:59:00Z" } as const;
    fakeServices(origin).store.add(opened("here 0", budget.itemId, { ...answer, writtenAt: "2026-03-02T09:59:00Z" }));
    const { pane } = openPane(origin);
    void pane.actions.readDocument();
    await settled();
    expect(pane.state().firstOf).toBeUndefined();
    expect(pane.state().sessions.find(({ id }) => id === aSessionId("here 0"))?.status.kind).toBe("reportedClosed");
  });

  it("reads everything at once where the document was never shown, or has no address", async () => {
    const origin = aBusyDevice();
    for (const document of [{ kind: "url", url: `${budgetUrl}?2` }, { kind: "unsaved" }] as const) {
      const { services, pane } = openPane(origin);
      services.answers.document = () => document;
      void pane.actions.readDocument();
      await settled();
      expect(pane.state().sessions).toHaveLength(OTHERS + HERE);
    }
  });

  it("has the whole list when the user chooses a workbook before Excel named one", async () => {
    const { pane } = openPane(aBusyDevice());
    pane.actions.workOn(budget);
    expect(sessionsOf(pane.state()).here).toHaveLength(HERE);
  });

  it.each([
    ["text that is no JSON", "{"],
    ["another shape", '{"url":7}'],
    ["keys of other kinds", JSON.stringify({ ...kept(), statements: ["workbook-sessions/1/history/1", "x"] })],
    ["a document that is gone", JSON.stringify({ ...kept(), document: "workbook-sessions/1/document/gone" })],
  ])("reads everything where what was kept is %s", async (_, text) => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const keys = [...origin.entries.keys()].filter((key) => key.includes("/first-rows/"));
    expect(keys).toHaveLength(1);
    for (const key of keys) origin.entries.set(key, text);
    const { pane } = openPane(origin);
    void pane.actions.readDocument();
    await settled();
    expect(pane.state().firstOf).toBeUndefined();
    expect(sessionsOf(pane.state()).here).toHaveLength(HERE);
    expect(pane.state().quarantined).toBe(0);
  });

  it("keeps this for the twenty documents that were shown last, and does not tell other panes", () => {
    const origin = aBusyDevice();
    const { store } = fakeServices(origin);
    let told = 0;
    fakeServices(origin).store.onChange(() => (told += 1));
    const urls = Array.from({ length: 25 }, (_, index) => `${budgetUrl}?${index}`);
    for (const url of urls) store.remember({ url, item: budget, at: "2026-03-02T09:00:00.000Z" });
    told = 0;
    for (const url of urls) store.keepFirstRows(url, { sessions: [aSessionId("here 1")], count: 1, open: 1 });
    expect(urls.filter((url) => store.firstRows(url) !== undefined)).toEqual(urls.slice(5));
    expect(told).toBe(0);
  });
});

describe("opening a workbook where little is stored", () => {
  it("draws the whole list at once and keeps nothing beside it", async () => {
    const origin = new MemoryOrigin();
    const { store } = fakeServices(origin);
    store.add(opened("here", budget.itemId));
    const { pane } = openPane(origin);
    expect(pane.state().sessions).toHaveLength(1);
    void pane.actions.readDocument();
    await settled();
    await pane.warm();
    expect([...origin.entries.keys()].filter((key) => key.includes("/first-rows/"))).toEqual([]);
  });

  it("give way to all that is known where Excel then names another document", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const { services } = openPane(origin);
    const document = {
      urlAtLoad: () => budgetUrl,
      read: () => Promise.resolve({ kind: "url", url: budgetUrl.replace("Budget", "Other") } as const),
    };
    const { actions, state } = createPane({ ...services, document }, "own");
    void actions.readDocument();
    expect(state().firstOf).toBe(HERE);
    await settled();
    expect(state().firstOf).toBeUndefined();
    expect(state().sessions).toHaveLength(OTHERS + HERE);
  });
});

function kept() {
  return { url: budgetUrl, document: "", statements: [], count: HERE, at: Date.parse("2026-03-02T10:00:00Z") };
}
