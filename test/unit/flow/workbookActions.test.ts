import type { DriveItem } from "../../../src/core/documents/driveItem";
import type { DocumentReading } from "../../../src/core/documents/openDocument";
import { createPane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, onlineWith, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { latestNotice } from "../../support/latestNotice";

const FORECAST_URL = budgetUrl.replace("Budget", "Forecast");
const forecast: DriveItem = { ...budget, itemId: "01FORECAST", name: "Forecast 2026.xlsx", webUrl: FORECAST_URL };

/** A pane whose questions to Graph about a URL are answered by hand, in any order. */
function aPane(change: Partial<FakeServices> = {}) {
  const services = { ...fakeServices(), ...change };
  const waiting = new Map<string, (answer: GraphAnswer<DriveItem>) => void>();
  const sharedItem = (url: string) =>
    new Promise<GraphAnswer<DriveItem>>((resolve) => {
      waiting.set(url, resolve);
    });
  const pane = createPane(
    { ...services, ...onlineWith({ ...services, graph: { ...services.graph, sharedItem } }) },
    "own",
  );
  return {
    services,
    pane,
    /** For which addresses Graph was asked. */
    asked: () => [...waiting.keys()],
    opens: (reading: DocumentReading) => {
      services.answers.document = () => reading;
    },
    read: async () => {
      void pane.actions.readDocument();
      // The part that asks Graph is loaded first.
      await idle();
    },
    answer: async (url: string, answer: GraphAnswer<DriveItem>) => {
      waiting.get(url)?.(answer);
      await idle();
    },
  };
}

const url = (text: string): DocumentReading => ({ kind: "url", url: text });
const ok = (value: DriveItem): GraphAnswer<DriveItem> => ({ kind: "ok", value });
const workbookOf = ({ pane }: ReturnType<typeof aPane>) => pane.state().workbook;

describe("the open document", () => {
  it("that was never seen is being found, and then shown and remembered", async () => {
    const world = aPane();
    await world.read();
    expect(workbookOf(world)).toEqual({ kind: "finding", url: budgetUrl });
    await world.answer(budgetUrl, ok(budget));
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: false });
    expect(world.services.store.remembered(budgetUrl)?.item).toEqual(budget);
  });

  it("that is remembered is shown before Graph is asked, and stays shown when Graph does not answer", async () => {
    const world = aPane();
    world.services.store.remember({ url: budgetUrl, item: budget, at: "2026-03-01T00:00:00Z" });
    void world.pane.actions.readDocument();
    await Promise.resolve().then(() => Promise.resolve());
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget });
    await world.read();
    await world.answer(budgetUrl, { kind: "silence", clientRequestId: "c" });
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget });
  });

  it("is not changed by what an older document's search finds late", async () => {
    const world = aPane();
    await world.read();
    world.opens(url(FORECAST_URL));
    await world.read();
    await world.answer(FORECAST_URL, ok(forecast));
    await world.answer(budgetUrl, ok(budget));
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: forecast });
    expect(world.services.store.remembered(budgetUrl)).toBeUndefined();
  });

  it.each(["another document", "a choice by hand"])(
    "is not looked up any more where %s came before it was painted",
    async (what) => {
      const painting: (() => void)[] = [];
      const world = aPane({ painted: () => new Promise((resolve) => void painting.push(resolve)) });
      world.services.store.remember({ url: budgetUrl, item: budget, at: "2026-03-01T00:00:00Z" });
      await world.read();
      expect([world.asked(), painting.length]).toEqual([[], 1]);
      world.opens(url(FORECAST_URL));
      if (what === "another document") await world.read();
      else world.pane.actions.workOn(forecast);
      for (const paint of painting) paint();
      await idle();
      expect(world.asked()).toEqual(what === "another document" ? [FORECAST_URL] : []);
    },
  );

  it("is not changed by a search that a choice by hand overtook", async () => {
    const world = aPane();
    await world.read();
    world.pane.actions.workOn(forecast);
    await world.answer(budgetUrl, ok(budget));
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: forecast, from: { kind: "byHand" } });
  });

  it.each<[string, DocumentReading]>([
    ["names a document", url(budgetUrl)],
    ["names none", { kind: "unsaved" }],
    ["names nothing in time", { kind: "timedOut" }],
  ])(
    "leaves a workbook chosen by hand as it is where Excel %s, until the user goes back to it",
    async (_what, reading) => {
      const world = aPane();
      world.pane.actions.workOn(forecast);
      const chosen = workbookOf(world);
      world.opens(reading);
      await world.read();
      expect([workbookOf(world), world.asked()]).toEqual([chosen, []]);
      world.opens(url(budgetUrl));
      void world.pane.actions.backToDocument();
      await idle();
      expect(workbookOf(world)).toEqual({ kind: "finding", url: budgetUrl });
    },
  );

  describe("as Excel names it at the opening, before it is asked,", () => {
    /** A pane in which Excel's answer is given by hand. */
    function opening(named: string, change: Partial<FakeServices> = {}) {
      let tell: (reading: DocumentReading) => void = () => undefined;
      const read = () => new Promise<DocumentReading>((resolve) => (tell = resolve));
      const world = aPane({ ...change, document: { read, urlAtLoad: () => named } });
      const { store } = world.services;
      for (const item of [budget, forecast])
        store.remember({ url: item.webUrl ?? "", item, at: "2026-03-01T00:00:00Z" });
      return {
        ...world,
        tells: async (reading: DocumentReading) => {
          tell(reading);
          await idle();
        },
      };
    }

    it("is shown at once where it was found before, and looked for once Excel has said the same", async () => {
      const world = opening(budgetUrl);
      void world.pane.actions.readDocument();
      expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: false });
      await idle();
      expect(world.asked()).toEqual([]);
      await world.tells(url(budgetUrl));
      expect(world.asked()).toEqual([budgetUrl]);
    });

    it("gives way to what Excel says, and is never looked for", async () => {
      const world = opening(budgetUrl);
      await world.read();
      await world.tells(url(FORECAST_URL));
      expect(workbookOf(world)).toMatchObject({ kind: "found", item: forecast });
      expect(world.asked()).toEqual([FORECAST_URL]);
    });

    it("is marked as perhaps out of date while Excel is silent, and confirmed by its late answer", async () => {
      const late = Promise.resolve(url(budgetUrl));
      const world = opening(budgetUrl, { clock: manualClock() });
      await world.read();
      await world.tells({ kind: "timedOut", late: new Promise(() => undefined) });
      expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: true });
      expect(world.asked()).toEqual([]);
      void world.pane.actions.readDocument();
      await world.tells({ kind: "timedOut", late });
      expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: false });
      expect(world.asked()).toEqual([budgetUrl]);
    });

    it("takes nothing with it that was told meanwhile, where Excel says late that another document is open", async () => {
      for (const said of [url(FORECAST_URL), { kind: "unsaved" } as const]) {
        const world = opening(budgetUrl, { clock: manualClock() });
        const { driveId, itemId, name } = budget;
        world.services.store.noteSentRequest({ driveId, itemId, id: "lost", fileName: name, at: 3, what: "create" });
        let late: (reading: DocumentReading) => void = () => undefined;
        await world.read();
        await world.tells({ kind: "timedOut", late: new Promise((resolve) => (late = resolve)) });
        await world.pane.actions.resumePending();
        await idle();
        const told = world.pane.state().paneNotices;
        expect(told).toHaveLength(1);
        late(said);
        await idle();
        expect(world.pane.state().paneNotices).toEqual(told);
        expect(workbookOf(world).kind).toBe(said.kind === "url" ? "found" : "noWorkbook");
      }
    });

    it("is not shown where it was never found, because it may have another name by now", async () => {
      const world = opening(budgetUrl.replace("Budget", "Unknown"));
      await world.read();
      expect(workbookOf(world)).toEqual({ kind: "starting" });
    });
  });

  it("under another name than its driveItem is a question, showing both, until the user says yes", async () => {
    const world = aPane();
    await world.read();
    await world.answer(budgetUrl, ok({ ...budget, name: "Old budget.xlsx" }));
    expect(workbookOf(world)).toMatchObject({ kind: "otherName", url: budgetUrl, item: { name: "Old budget.xlsx" } });
    expect(world.services.store.remembered(budgetUrl)).toBeUndefined();
    void world.pane.actions.accept({ ...budget, name: "Old budget.xlsx" });
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: { name: "Old budget.xlsx" } });
    // Asked once is enough.
    world.opens(url(FORECAST_URL));
    await world.read();
    world.opens(url(budgetUrl));
    await world.read();
    await world.answer(budgetUrl, ok({ ...budget, name: "Old budget.xlsx" }));
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: { name: "Old budget.xlsx" } });
  });

  it("that leads elsewhere than is remembered moves nothing silently", async () => {
    const world = aPane();
    world.services.store.remember({ url: budgetUrl, item: budget, at: "2026-03-01T00:00:00Z" });
    await world.read();
    const moved = { ...budget, itemId: "01OTHER" };
    await world.answer(budgetUrl, ok(moved));
    expect(workbookOf(world)).toEqual({ kind: "moved", url: budgetUrl, remembered: budget, found: moved });
    expect(world.services.store.remembered(budgetUrl)?.item).toEqual(budget);
    void world.pane.actions.accept(moved);
    expect(world.services.store.remembered(budgetUrl)?.item).toEqual(moved);
  });

  it("is what is remembered again, when asking anew gets no answer", async () => {
    const world = aPane();
    world.services.store.remember({ url: budgetUrl, item: budget, at: "2026-03-01T00:00:00Z" });
    await world.read();
    await world.answer(budgetUrl, ok({ ...budget, itemId: "01OTHER" }));
    const finding = world.pane.actions.find(false);
    await idle();
    await world.answer(budgetUrl, { kind: "silence", clientRequestId: "c" });
    await finding;
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget });
  });

  it("that Excel never told, though it had told one to the page, is named by that", async () => {
    const world = aPane();
    world.opens({ kind: "timedOut", lastUrl: budgetUrl });
    await world.read();
    expect(workbookOf(world)).toEqual({ kind: "notAnswering", lastUrl: budgetUrl });
    const other = aPane();
    other.opens({ kind: "timedOut" });
    await other.read();
    expect(workbookOf(other)).toEqual({ kind: "notAnswering" });
  });

  it("that Excel does not tell in time is the last one, marked as perhaps out of date", async () => {
    const world = aPane();
    await world.read();
    await world.answer(budgetUrl, ok(budget));
    world.opens({ kind: "timedOut", lastUrl: budgetUrl });
    await world.read();
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: true });
    world.opens(url(budgetUrl));
    await world.read();
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: false });
  });

  it("is not marked by a reading that timed out after a later one had answered", async () => {
    const world = aPane();
    await world.read();
    await world.answer(budgetUrl, ok(budget));
    let timeOut: (reading: DocumentReading) => void = () => undefined;
    const { document } = world.services;
    const slow = new Promise<DocumentReading>((resolve) => {
      timeOut = resolve;
    });
    const readings = [slow, Promise.resolve(url(budgetUrl))];
    Object.assign(document, { read: () => readings.shift() });
    const first = world.pane.actions.readDocument();
    await world.pane.actions.readDocument();
    timeOut({ kind: "timedOut", lastUrl: budgetUrl });
    await first;
    expect(workbookOf(world)).toMatchObject({ kind: "found", outOfDate: false });
  });

  it("stays marked as perhaps out of date when Graph cannot be asked about it either", async () => {
    const world = aPane();
    world.services.store.remember({ url: budgetUrl, item: budget, at: "2026-03-01T00:00:00Z" });
    await world.read();
    world.opens({ kind: "timedOut", lastUrl: budgetUrl });
    await world.read();
    await world.answer(budgetUrl, { kind: "silence", clientRequestId: "c" });
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: true });
  });

  it("that Excel tells late counts at once, without a click, unless a newer reading has answered", async () => {
    const world = aPane();
    await world.read();
    await world.answer(budgetUrl, ok(budget));
    const pause = new Promise<void>(() => undefined);
    Object.assign(world.services.clock, { wait: () => pause });
    const answers: ((reading: DocumentReading) => void)[] = [];
    const late = () => new Promise<DocumentReading>((resolve) => answers.push(resolve));
    world.opens({ kind: "timedOut", late: late() });
    await world.read();
    expect(workbookOf(world)).toMatchObject({ kind: "found", outOfDate: true });
    world.opens({ kind: "timedOut", late: late() });
    await world.read();
    answers[1]?.(url(budgetUrl));
    await idle();
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: false });
    answers[0]?.(url(FORECAST_URL));
    await idle();
    expect(workbookOf(world)).toMatchObject({ kind: "found", item: budget, outOfDate: false });
  });

  it("that is looked for, or was not found, is asked about no second time when somebody comes back to the pane", async () => {
    const world = aPane();
    let token = 0;
    const { signIn } = world.services;
    const { token: given } = signIn;
    Object.assign(signIn, { token: (...args: Parameters<typeof given>) => ((token += 1), given(...args)) });
    await world.read();
    await world.read();
    expect([workbookOf(world).kind, token]).toEqual(["finding", 1]);
    await world.answer(budgetUrl, { kind: "error", error: { status: 503, codes: ["servicenotavailable"] } });
    const before = workbookOf(world);
    expect(before.kind).toBe("notFound");
    await world.read();
    expect([workbookOf(world), token]).toEqual([before, 1]);
  });

  it("is not asked for again once Excel has told it late", async () => {
    const world = aPane();
    const clock = manualClock();
    Object.assign(world.services.clock, clock);
    let tell = (_reading: DocumentReading) => {};
    const late = new Promise<DocumentReading>((resolve) => (tell = resolve));
    let asked = 0;
    Object.assign(world.services.document, { read: async () => ((asked += 1), { kind: "timedOut", late }) });
    await world.pane.actions.readDocument();
    tell(url(budgetUrl));
    await idle();
    await clock.advance(60_000);
    await idle();
    expect(asked).toBe(1);
  });

  it("is asked for again with growing waits while Excel is silent, and no more once it has answered", async () => {
    const world = aPane();
    await world.read();
    await world.answer(budgetUrl, ok(budget));
    const clock = manualClock();
    Object.assign(world.services.clock, clock);
    let asked = 0;
    let reading: DocumentReading = { kind: "timedOut" };
    Object.assign(world.services.document, { read: async () => ((asked += 1), reading) });
    await world.pane.actions.readDocument();
    const counts: number[] = [];
    for (let seconds = 2; seconds <= 62; seconds += 2) {
      await clock.advance(2_000);
      counts.push(asked);
    }
    // After 2, 6, 14, 30 and 60 seconds.
    expect(asked).toBe(6);
    expect([counts[0], counts[2], counts[6], counts[14], counts[29]]).toEqual([2, 3, 4, 5, 6]);
    reading = url(budgetUrl);
    await clock.advance(30_000);
    expect(workbookOf(world)).toMatchObject({ kind: "found", outOfDate: false });
    await clock.advance(600_000);
    expect(asked).toBe(7);
  });

  it("that Excel never told is found without a click once Excel answers", async () => {
    const world = aPane();
    const clock = manualClock();
    Object.assign(world.services.clock, clock);
    world.opens({ kind: "timedOut" });
    await world.read();
    expect(workbookOf(world)).toEqual({ kind: "notAnswering" });
    world.opens(url(budgetUrl));
    await clock.advance(2_000);
    expect(workbookOf(world)).toEqual({ kind: "finding", url: budgetUrl });
  });

  it("is asked for by one at a time, however often somebody comes back to the pane meanwhile", async () => {
    const world = aPane();
    const clock = manualClock();
    Object.assign(world.services.clock, clock);
    let asked = 0;
    Object.assign(world.services.document, { read: async () => ((asked += 1), { kind: "timedOut" }) });
    for (let time = 0; time < 5; time += 1) await world.pane.actions.readDocument();
    await clock.advance(2_000);
    expect(asked).toBe(6);
  });

  it.each(["unsaved", "empty", "outsideExcel"] as const)("that is %s is said to be so", async (kind) => {
    const world = aPane();
    world.opens({ kind });
    await world.read();
    expect(workbookOf(world)).toEqual({ kind: "noWorkbook", why: kind });
    expect(world.services.asked).toEqual([]);
  });

  it("on this computer is never asked for at Graph", async () => {
    const world = aPane();
    world.opens(url("C:\\Users\\owner\\Draft.xlsx"));
    await world.read();
    expect(workbookOf(world)).toMatchObject({ kind: "unreachable", place: { kind: "local" } });
    expect(world.services.asked).toEqual([]);
  });

  it.each([
    ["https://contoso.sovcloud-sharepoint.fr/sites/dev/Docs/B.xlsx", "bleu"],
    ["https://contoso-my.sharepoint.cn/personal/owner/Documents/B.xlsx", "china"],
  ])("in a cloud without workbook sessions is never asked for at Graph: %s", async (address, cloud) => {
    const world = aPane();
    world.opens(url(address));
    await world.read();
    expect(workbookOf(world)).toMatchObject({ kind: "unreachable", place: { kind: "sharePoint", cloud } });
    expect(world.services.asked).toEqual([]);
  });

  it("whose address names a file of another name is asked about, by the name in the address", async () => {
    const world = aPane();
    await world.read();
    await world.answer(budgetUrl, ok(forecast));
    expect(workbookOf(world)).toMatchObject({ kind: "otherName", shown: "Budget 2026.xlsx", item: forecast });
  });

  it("waits for a click where the sign-in needs one, and never opens a window by itself", async () => {
    const world = aPane();
    world.services.answers.token = () => ({ kind: "clickNeeded" });
    await world.read();
    expect(workbookOf(world)).toEqual({ kind: "signInToFind", url: budgetUrl });
    expect(world.services.asked.map(({ interactive }) => interactive)).toEqual([false]);
  });

  it("gives its driveItem to what was added while it was being found", async () => {
    const world = aPane();
    await world.read();
    await world.pane.actions.add([{ id: aSessionId("early"), facts: {} }], "added");
    expect(world.pane.state().sessions[0]?.place).toEqual({ kind: "document", url: budgetUrl });
    await world.answer(budgetUrl, ok(budget));
    expect(world.pane.state().sessions[0]?.place).toMatchObject({ kind: "driveItem", itemId: budget.itemId });
  });

  it("loads the sign-in ahead for an address of the web, of whatever case, and for no other", async () => {
    for (const [address, times] of [
      [budgetUrl, 1],
      [budgetUrl.replace("https", "HTTPS"), 1],
      ["C:\\Users\\owner\\https: notes.xlsx", 0],
      ["file:///C:/Budget.xlsx", 0],
    ] as const) {
      const services = fakeServices();
      const loadAhead = jest.fn();
      services.answers.document = () => url(address);
      const pane = createPane({ ...services, loadAhead }, "own");
      await pane.actions.readDocument();
      expect(loadAhead).toHaveBeenCalledTimes(times);
    }
  });

  it("keeps what was said of it up to date when it is settled: its own sessions are placed, and no others", async () => {
    const services = fakeServices();
    services.answers.graph = () => ok(budget);
    for (const [name, documentUrl] of [
      ["here", budgetUrl],
      ["elsewhere", FORECAST_URL],
    ] as const) {
      services.store.add({ format: "workbook-session/1", sessionId: aSessionId(name), documentUrl, addedByHand: true });
    }
    const pane = createPane(services, "own");
    await pane.actions.readDocument();
    const places = new Map(pane.state().sessions.map(({ id, place }) => [id, place]));
    expect(places.get(aSessionId("here"))).toMatchObject({ kind: "driveItem", itemId: budget.itemId });
    expect(places.get(aSessionId("elsewhere"))).toEqual({ kind: "document", url: FORECAST_URL });
    expect(services.store.remembered(budgetUrl)).toMatchObject({ item: budget, at: "2026-03-02T10:00:00.000Z" });
    expect(latestNotice(pane)).toBeUndefined();
  });
});
