import { withNotice, withoutEarlierWorkbook, withoutNotice, type Told } from "../../../src/core/noticePlace";
import type { Notice } from "../../../src/core/paneState";
import type { WorkbookState } from "../../../src/core/workbookState";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { aSessionId } from "../../support/aStatement";
import { budget, openBudget } from "../../support/fakeServices";

const NOTHING: Told = { paneNotices: [], rowNotices: new Map() };

const session: KnownSession = {
  id: aSessionId("one"),
  ...{ persistChanges: true, place: { kind: "notKnown" }, addedAt: 0, handedOver: false },
  ...{ origin: "added", status: { kind: "open" } },
};

function aTrouble(number: number, fileName: string, of?: KnownSession): Notice {
  const about = { fileName, ...(of === undefined ? {} : { session: of }) };
  return { kind: "trouble", trouble: { kind: "silence" }, number, about };
}

const found = (itemId: string, name: string): WorkbookState => ({
  ...openBudget,
  item: { ...budget, itemId, name },
});
const shownBy = ({ paneNotices, rowNotices }: Told) => ({
  pane: paneNotices.map(({ number }) => number),
  rows: [...rowNotices.values()].map(({ number }) => number),
});

describe("what was told of a workbook, when another one is shown", () => {
  const before = found(budget.itemId, budget.name);
  const told = withNotice(withNotice(NOTHING, aTrouble(1, budget.name, session)), aTrouble(2, budget.name));

  it("goes below the list; what is told of a session stays in its row", () => {
    expect(shownBy(told)).toEqual({ pane: [2], rows: [1] });
    for (const now of [found("01FORECAST", "Forecast.xlsx"), { kind: "noWorkbook", why: "unsaved" } as const]) {
      expect(shownBy(withoutEarlierWorkbook(told, before, now))).toEqual({ pane: [], rows: [1] });
    }
  });

  it("stays where it is of another file, or of none", () => {
    const now = found("01FORECAST", "Forecast.xlsx");
    for (const fileName of ["Forecast.xlsx", ""]) {
      const state = withNotice(NOTHING, aTrouble(1, fileName));
      expect(shownBy(withoutEarlierWorkbook(state, before, now)).pane).toEqual([1]);
    }
    // A workbook by its ids alone has no name to tell its notices by.
    const nameless = withNotice(NOTHING, aTrouble(1, ""));
    expect(shownBy(withoutEarlierWorkbook(nameless, found("01NAMELESS", ""), now)).pane).toEqual([1]);
  });

  it("stays while the same workbook is shown, was never found, or the document is read anew", () => {
    const renamed = found(budget.itemId, "Renamed.xlsx");
    const finding = { kind: "finding", url: "https://contoso.sharepoint.com/x.xlsx" } as const;
    for (const [one, other] of [
      [before, renamed],
      [before, { kind: "starting" }],
      [finding, found("01FORECAST", "Forecast.xlsx")],
    ] as const) {
      expect(withoutEarlierWorkbook(told, one, other)).toBe(told);
    }
  });
});

describe("a notice that is dismissed", () => {
  it("goes from every place where it is shown, and no other does", () => {
    const state = withNotice(withNotice(NOTHING, aTrouble(1, "", session)), aTrouble(2, ""));
    expect(shownBy(withoutNotice(state, 2))).toEqual({ pane: [], rows: [1] });
    expect(shownBy(withoutNotice(state, 1))).toEqual({ pane: [2], rows: [] });
    expect(shownBy(withoutNotice(state, 3))).toEqual({ pane: [2], rows: [1] });
  });

  it("gives way in its row to the next one of the same session, also where that one is shown elsewhere", () => {
    const first = withNotice(NOTHING, aTrouble(1, "", session));
    expect(shownBy(withNotice(first, aTrouble(2, "", session))).rows).toEqual([2]);
    const over: Notice = {
      kind: "notSent",
      why: { kind: "stopped" },
      purpose: "close",
      number: 2,
      about: { session, fileName: "" },
    };
    expect(shownBy(withNotice(first, over))).toEqual({ pane: [2], rows: [] });
  });
});
