import type { DriveItem } from "../../../src/core/documents/driveItem";
import type { DocumentReading } from "../../../src/core/documents/openDocument";
import { createPane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { budget, budgetUrl, fakeServices, onlineWith } from "../../support/fakeServices";
import { idle } from "../../support/idle";

const FORECAST_URL = budgetUrl.replace("Budget", "Forecast");
const forecast: DriveItem = { ...budget, itemId: "01FORECAST", name: "Forecast 2026.xlsx", webUrl: FORECAST_URL };

/** A pane whose Excel answers by hand, and says until then only the address that it had when the pane was loaded. */
function openPane(urlAtLoad: string | undefined, { isDrawn = true, graphAnswers = true } = {}) {
  const services = fakeServices();
  const loaded: string[] = [];
  const asked: string[] = [];
  const excel: ((reading: DocumentReading) => void)[] = [];
  const sharedItem = async (url: string): Promise<GraphAnswer<DriveItem>> => {
    asked.push(url);
    if (!graphAnswers) return new Promise(() => undefined);
    return { kind: "ok", value: url === budgetUrl ? budget : forecast };
  };
  const online = onlineWith({ ...services, graph: { ...services.graph, sharedItem } });
  const pane = createPane(
    {
      ...services,
      ...online,
      document: { read: () => new Promise((resolve) => void excel.push(resolve)), urlAtLoad: () => urlAtLoad },
      loadAhead: () => void loaded.push("sign-in"),
      loadOnline: () => {
        loaded.push("actions");
        return online.loadOnline();
      },
    },
    "own",
  );
  void pane.actions.readDocument();
  if (isDrawn) pane.actions.lookAhead();
  return {
    pane,
    services,
    loaded,
    asked,
    /** Excel answers what it was asked last. */
    says: async (reading: DocumentReading) => {
      excel.pop()?.(reading);
      await idle();
    },
    workbook: () => pane.state().workbook,
  };
}

const named = (url: string): DocumentReading => ({ kind: "url", url });

describe("a workbook that this device never saw", () => {
  it("is looked up before Excel has said which workbook is open, and shown once it has", async () => {
    const { asked, loaded, says, services, workbook } = openPane(budgetUrl);
    await idle();
    expect(loaded.toSorted()).toEqual(["actions", "sign-in"]);
    expect(asked).toEqual([budgetUrl]);
    expect(workbook()).toEqual({ kind: "starting" });
    expect(services.store.remembered(budgetUrl)).toBeUndefined();
    await says(named(budgetUrl));
    expect(workbook()).toMatchObject({ kind: "found", item: budget });
    expect(asked).toEqual([budgetUrl]);
  });

  it("is asked for with no window, however the sign-in ends", async () => {
    const world = openPane(budgetUrl);
    world.services.answers.token = () => ({ kind: "clickNeeded" });
    await idle();
    await world.says(named(budgetUrl));
    expect(world.workbook()).toEqual({ kind: "signInToFind", url: budgetUrl });
    expect(world.services.asked.map(({ interactive }) => interactive)).toEqual([false]);
  });

  it("is never shown, nor remembered, where Excel names another", async () => {
    const { asked, says, services, workbook } = openPane(budgetUrl);
    await idle();
    await says(named(FORECAST_URL));
    expect(asked).toEqual([budgetUrl, FORECAST_URL]);
    expect(workbook()).toMatchObject({ kind: "found", item: forecast });
    expect(services.store.remembered(budgetUrl)).toBeUndefined();
  });

  it.each(["unsaved", "empty", "outsideExcel"] as const)("is never shown where Excel has none: %s", async (kind) => {
    const { says, workbook } = openPane(budgetUrl);
    await idle();
    await says({ kind });
    expect(workbook()).toEqual({ kind: "noWorkbook", why: kind });
  });

  it("is asked for anew where Excel was silent meanwhile, or another was chosen by hand", async () => {
    for (const meanwhile of ["silence", "choice"] as const) {
      const { asked, pane, says, workbook } = openPane(budgetUrl);
      await idle();
      if (meanwhile === "silence") await says({ kind: "timedOut" });
      else {
        pane.actions.workOn(forecast);
        void pane.actions.backToDocument();
      }
      await idle();
      await says(named(budgetUrl));
      expect(asked).toEqual([budgetUrl, budgetUrl]);
      expect(workbook()).toMatchObject({ kind: "found", item: budget });
    }
  });

  it("is asked for once where Excel answers before the pane is drawn", async () => {
    const { asked, pane, says } = openPane(budgetUrl, { isDrawn: false, graphAnswers: false });
    await says(named(budgetUrl));
    pane.actions.lookAhead();
    await idle();
    expect(asked).toEqual([budgetUrl]);
  });
});

describe("nothing is loaded or asked before Excel has said which workbook is open", () => {
  it("for one whose list is drawn from storage", async () => {
    const services = fakeServices();
    services.store.remember({ url: budgetUrl, item: budget, at: "2026-03-02T09:00:00.000Z" });
    let loaded = 0;
    const pane = createPane(
      {
        ...services,
        document: { read: () => new Promise(() => undefined), urlAtLoad: () => budgetUrl },
        loadAhead: () => void (loaded += 1),
      },
      "own",
    );
    void pane.actions.readDocument();
    pane.actions.lookAhead();
    await idle();
    expect([loaded, services.sent, services.asked]).toEqual([0, [], []]);
  });

  it.each([undefined, "C:\\Users\\owner\\Budget 2026.xlsx"])("where nothing can be looked up: %s", async (url) => {
    const { asked, loaded } = openPane(url);
    await idle();
    expect([asked, loaded]).toEqual([[], []]);
  });
});
