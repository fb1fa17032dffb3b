import { readBulkRecord } from "../../../src/core/bulk/bulkRecord";
import type { BulkTarget } from "../../../src/core/bulk/bulkRun";
import { runEntries } from "../../../src/core/bulk/runEntries";
import type { FileStamp } from "../../../src/core/documents/fileStamp";
import type { FoundWorkbook } from "../../../src/core/workbookState";
import { createPane, type Pane } from "../../../src/flow/createPane";
import { describeBulk } from "../../../src/strings/describeBulk";
import { english } from "../../../src/strings/language";
import { bulkSentences } from "../../../src/strings/messages/bulkSentences";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const forecast: FoundWorkbook = {
  kind: "found",
  item: { driveId: "b!other-drive", itemId: "01FORECAST", name: "Forecast.xlsx" },
  from: { kind: "byHand" },
  outOfDate: false,
};
const BEFORE: FileStamp = { modifiedAt: "2026-03-02T09:00:00Z", tag: "c:1" };

/** In the order of the run: sessions of the open workbook and of another one, mixed. */
const STORY = [
  ["one", openBudget],
  ["two", forecast],
  ["three", openBudget],
  ["four", forecast],
] as const;
const ids = STORY.map(([name]) => aSessionId(name));

/** A pane that knows them. `happens`: before the n-th close is answered, counted from 1. */
async function aPane(origin = new MemoryOrigin(), happens: Readonly<Record<number, () => unknown>> = {}) {
  const services = fakeServices(origin);
  const closed: string[] = [];
  let atOnce = 0;
  let most = 0;
  const { closeSession } = services.graph;
  Object.assign(services.graph, {
    closeSession: async (...args: Parameters<typeof closeSession>) => {
      most = Math.max(most, (atOnce += 1));
      closed.push(`${ids.indexOf(args[1]) + 1} in ${args[0].itemId}`);
      await idle();
      await happens[closed.length]?.();
      atOnce -= 1;
      return closeSession(...args);
    },
  });
  const pane = createPane(services, "own");
  return { pane, services, closed, most: () => most };
}

async function know(pane: Pane) {
  const facts = { persistChanges: true, door: "createdHere" as const };
  for (const [name, { item }] of STORY) {
    const place = { driveId: item.driveId, itemId: item.itemId };
    await pane.actions.add([{ id: aSessionId(name), facts: { ...facts, ...place } }], "added");
  }
}

/** `noted`: what is confirmed of the other workbook, in place of its plain self. */
function targets(pane: Pane, noted: FoundWorkbook = forecast): readonly BulkTarget[] {
  return STORY.flatMap(([, workbook], index) => {
    const session = pane.state().sessions.find(({ id }) => id === ids[index]);
    return session === undefined ? [] : [{ session, workbook: workbook === forecast ? noted : workbook }];
  });
}

const toldBy = (pane: Pane) => {
  const { bulk } = pane.state();
  return bulk === undefined ? undefined : describeBulk(bulk, english, "en");
};

/** What the results say of each session's file, in the order of the run. */
const filesOf = (pane: Pane) => {
  const { bulk } = pane.state();
  return bulk === undefined ? [] : runEntries(bulk, 0).map(({ file }) => [file?.itemId, file?.before?.tag]);
};

describe("a run over several workbooks", () => {
  it("sends each session's request to its own workbook, one after the other, in the order that was confirmed", async () => {
    const { pane, closed, most } = await aPane();
    await know(pane);
    await pane.actions.closeMany(targets(pane));
    expect(closed).toEqual(["1 in 01BUDGET", "2 in 01FORECAST", "3 in 01BUDGET", "4 in 01FORECAST"]);
    expect([most(), toldBy(pane)?.text]).toEqual([1, "4 closed."]);
  });

  it.each([
    ["another by now", "documentChanged", { kind: "url", url: "https://contoso.sharepoint.com/other.xlsx" }],
    ["not named by Excel", "documentNotAnswering", { kind: "timedOut" }],
  ] as const)(
    "goes on with the other workbooks when the open one is %s, says why the rest waits, and continues",
    async (_what, why, reading) => {
      const { pane, services, closed } = await aPane(new MemoryOrigin(), {
        1: () => (services.answers.document = () => reading),
      });
      await know(pane);
      await pane.actions.closeMany(targets(pane));
      expect(closed).toEqual(["1 in 01BUDGET", "2 in 01FORECAST", "4 in 01FORECAST"]);
      expect(toldBy(pane)?.text).toBe("Stopped. 3 closed, 1 not sent.");
      expect(toldBy(pane)?.reason).toBe(bulkSentences.nothingMore[why]);
      services.answers.document = () => ({ kind: "url", url: budgetUrl });
      await pane.actions.continueMany();
      expect([closed.at(-1), toldBy(pane)?.text]).toEqual(["3 in 01BUDGET", "4 closed."]);
    },
  );

  it("is continued in a pane opened later with the workbook of each", async () => {
    const origin = new MemoryOrigin();
    const first = await aPane(origin, { 1: () => first.pane.actions.stopMany() });
    await know(first.pane);
    await first.pane.actions.closeMany(targets(first.pane));
    const later = await aPane(origin);
    await later.pane.actions.resumePending();
    await idle();
    await later.pane.actions.continueMany();
    expect([...first.closed, ...later.closed]).toEqual([
      ...["1 in 01BUDGET", "2 in 01FORECAST", "3 in 01BUDGET", "4 in 01FORECAST"],
    ]);
  });
});

describe("what a file was like before a run", () => {
  it("is told of every session of that file in the results and in the history, and of no other", async () => {
    const { pane, services } = await aPane();
    await know(pane);
    await pane.actions.closeMany(targets(pane, { ...forecast, before: BEFORE }));
    const told = [
      ["01BUDGET", undefined],
      ["01FORECAST", "c:1"],
      ["01BUDGET", undefined],
      ["01FORECAST", "c:1"],
    ];
    expect(filesOf(pane)).toEqual(told);
    const history = services.store.history().map(({ file }) => [file?.itemId, file?.before?.tag]);
    expect(history.toSorted()).toEqual(told.toSorted());
  });

  it("is still what was read before the first request, after a reload in the middle", async () => {
    const origin = new MemoryOrigin();
    const first = await aPane(origin, { 2: () => first.pane.actions.stopMany() });
    await know(first.pane);
    await first.pane.actions.closeMany(targets(first.pane, { ...forecast, before: BEFORE }));
    const later = await aPane(origin);
    later.services.answers.graph = () => ({ kind: "ok", value: { stamp: { ...BEFORE, tag: "c:2" } } });
    await later.pane.actions.resumePending();
    await idle();
    await later.pane.actions.continueMany();
    expect(toldBy(later.pane)?.text).toBe("4 closed.");
    expect(filesOf(later.pane).map(([, tag]) => tag)).toEqual([undefined, "c:1", undefined, "c:1"]);
    // Nothing was asked of the file a second time.
    expect(later.services.sent.map(({ call }) => call)).toEqual(["closeSession", "closeSession"]);
  });

  it("is not claimed after a reload where nobody noted it", async () => {
    const origin = new MemoryOrigin();
    const first = await aPane(origin, { 2: () => first.pane.actions.stopMany() });
    await know(first.pane);
    await first.pane.actions.closeMany(targets(first.pane));
    const later = await aPane(origin);
    await later.pane.actions.resumePending();
    await idle();
    await later.pane.actions.continueMany();
    expect(filesOf(later.pane).map(([, tag]) => tag)).toEqual(Array(4).fill(undefined));
  });
});

describe("a stored run", () => {
  const record = {
    ...{ id: "run", action: "close", at: 0, sessions: ["m1", "m2"], fileOf: [0, 1] },
    files: [{ item: budget, url: budgetUrl }, { item: forecast.item }],
  };

  it("is read with the workbook of each session", () => {
    expect(readBulkRecord(record)).toEqual(record);
  });

  it.each([
    ["names no workbook for a session", { fileOf: [0] }],
    ["names a workbook that is not there", { fileOf: [0, 2] }],
    ["has a workbook that cannot be read", { files: [{ item: budget }, { item: { name: "Forecast.xlsx" } }] }],
    ["is of an earlier version", { files: undefined, item: budget }],
  ])("is left alone if it %s: a request must not go to another one", (_what, parts) => {
    expect(readBulkRecord({ ...record, ...parts })).toBeUndefined();
  });

  it("claims no state of a file that it cannot read", () => {
    const [first] = record.files;
    const read = (before: unknown) => readBulkRecord({ ...record, files: [{ ...first, before }, record.files[1]] });
    expect(read({ tag: "c:1", modifiedAt: "yesterday" })).toEqual(record);
    expect(read(BEFORE)?.files[0]?.before).toEqual(BEFORE);
  });
});
