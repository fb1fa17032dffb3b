import { createPane } from "../../../src/flow/createPane";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";
import { sessionsOf } from "../../../src/core/sessions/sessionsOf";
import { latestNotice } from "../../support/latestNotice";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const SESSIONS = 1_200;
const HISTORY = 600;
/** What the pane may read between two pauses: a step of 250, and the few records that each action looks at. */
const MOST_AT_ONCE = 300;

function opened(name: string, itemId: string): SessionStatement {
  const writtenAt = "2026-03-02T09:00:00Z";
  const place = { driveId: budget.driveId, itemId };
  return { format: "workbook-session/1", sessionId: aSessionId(name), ...place, door: "added", writtenAt };
}

/** A device that knows many sessions of other workbooks, some of this one, and a long history. */
function aBusyDevice(here = 30): MemoryOrigin {
  const origin = new MemoryOrigin();
  const put = (kind: string, index: number, record: object) =>
    origin.entries.set(`workbook-sessions/1/${kind}/${index}`, JSON.stringify(record));
  for (let index = 0; index < SESSIONS; index += 1) {
    put("statement", index, opened(`s${index}`, index < here ? budget.itemId : `01OTHER${index % 100}`));
  }
  for (let index = 0; index < HISTORY; index += 1) {
    put("history", index, { at: "2026-03-02T09:00:00Z", outcome: "closed", shortId: `…${index}` });
  }
  return origin;
}

/** A pane whose work goes on after each pause only when the test lets it. */
function openPane(origin: MemoryOrigin) {
  const waiting: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const services = { ...fakeServices(origin), pause };
  services.answers.graph = () => ({ kind: "ok", value: budget });
  const pane = createPane(services, "own");
  const goOn = async () => {
    const next = waiting.splice(0);
    for (const resolve of next) resolve();
    await idle();
    return next.length > 0;
  };
  const toTheEnd = async () => {
    while (await goOn());
  };
  return { services, pane, goOn, toTheEnd };
}

async function openedBefore(origin: MemoryOrigin): Promise<void> {
  const { pane, toTheEnd } = openPane(origin);
  void pane.actions.readDocument();
  await idle();
  void pane.warm();
  await idle();
  await toTheEnd();
  origin.deliversEvents = false;
}

/** Counts what is read of storage. */
function readingOf({ entries }: MemoryOrigin) {
  let read = 0;
  const get = entries.get.bind(entries);
  entries.get = (key) => {
    read += 1;
    return get(key);
  };
  return {
    sinceLast: () => {
      const since = read;
      read = 0;
      return since;
    },
  };
}

describe("a device that knows many sessions", () => {
  it("is read a few hundred records at a time, with the pane free in between, until all is in the list", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const reading = readingOf(origin);
    const { pane, goOn } = openPane(origin);
    void pane.actions.readDocument();
    void pane.warm();
    await idle();
    const steps = [reading.sinceLast()];
    expect(pane.state().firstOf).toBe(30);
    while (await goOn()) steps.push(reading.sinceLast());
    expect(Math.max(...steps)).toBeLessThan(MOST_AT_ONCE);
    expect(steps.filter((count) => count > 0).length).toBeGreaterThan((SESSIONS + HISTORY) / MOST_AT_ONCE);
    expect(pane.state()).toMatchObject({ firstOf: undefined, workbook: { kind: "found" } });
    expect(pane.state().sessions).toHaveLength(SESSIONS);
  });

  it("looks a workbook up that it never saw while that goes on, and then shows it with all of its sessions", async () => {
    const origin = aBusyDevice();
    const reading = readingOf(origin);
    const { pane, services, goOn, toTheEnd } = openPane(origin);
    void pane.actions.readDocument();
    await idle();
    expect(services.sent.map(({ call }) => call)).toEqual(["sharedItem"]);
    expect(pane.state().workbook.kind).toBe("finding");
    expect(reading.sinceLast()).toBeLessThan(MOST_AT_ONCE);
    expect(await goOn()).toBe(true);
    expect(reading.sinceLast()).toBeLessThan(MOST_AT_ONCE);
    await toTheEnd();
    expect(pane.state().workbook).toMatchObject({ kind: "found", from: { url: budgetUrl } });
    expect(pane.state().sessions).toHaveLength(SESSIONS);
  });

  it.each(["the list is there", "the workbook is being looked up"])(
    "ends where storage is blocked in the middle of it, while %s",
    async (when) => {
      const origin = aBusyDevice();
      if (when === "the list is there") await openedBefore(origin);
      const { pane, goOn } = openPane(origin);
      let isOver = false;
      void pane.actions.readDocument().then(() => (isOver = true));
      await idle();
      await goOn();
      origin.blocked = true;
      let steps = 0;
      while (steps < SESSIONS && (await goOn())) steps += 1;
      expect([isOver, pane.state().workbook.kind]).toEqual([true, "found"]);
      expect(steps).toBeLessThan(20);
    },
  );

  it("draws no kept rows of a list to which another pane has added since, however empty it was", async () => {
    for (const here of [0, 3, 30]) {
      const origin = aBusyDevice(here);
      await openedBefore(origin);
      fakeServices(origin).store.add(opened("from another pane", budget.itemId));
      const { pane, toTheEnd } = openPane(origin);
      void pane.actions.readDocument();
      await idle();
      expect(pane.state().firstOf).toBeUndefined();
      await toTheEnd();
      expect(sessionsOf(pane.state()).here).toHaveLength(here + 1);
    }
  });

  it("tells how many were forgotten when everything is, though nothing was drawn yet", async () => {
    const origin = aBusyDevice();
    const { pane } = openPane(origin);
    void pane.actions.readDocument();
    await idle();
    expect(pane.state().sessions).toEqual([]);
    void pane.actions.forgetEverything();
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", count: SESSIONS });
  });

  it("has everything in the list at once when a person does something meanwhile", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const { pane } = openPane(origin);
    void pane.actions.readDocument();
    await idle();
    expect(pane.state().firstOf).toBe(30);
    pane.drawNow();
    expect(pane.state().firstOf).toBeUndefined();
    expect(pane.state().sessions).toHaveLength(SESSIONS);
  });

  it("has in the list what another pane adds and forgets while it is read", async () => {
    const origin = aBusyDevice();
    await openedBefore(origin);
    const { pane, goOn, toTheEnd } = openPane(origin);
    void pane.actions.readDocument();
    await idle();
    await goOn();
    const other = fakeServices(origin).store;
    other.add(opened("from another pane", budget.itemId));
    other.dropSession(aSessionId("s700"));
    other.dropSession(aSessionId("s3"));
    await toTheEnd();
    const ids = pane.state().sessions.map(({ id }) => id);
    expect(ids).toContain(aSessionId("from another pane"));
    expect(ids).not.toContain(aSessionId("s700"));
    expect(ids).not.toContain(aSessionId("s3"));
    expect(ids).toHaveLength(SESSIONS - 1);
  });
});
