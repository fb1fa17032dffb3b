import type { KnownSession, SessionPlace } from "../../../src/core/sessions/knownSession";
import { LEFT_OUT, reachOf } from "../../../src/pane/selection/reachOf";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, openBudget } from "../../support/fakeServices";

const here: SessionPlace = { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId };
const elsewhere: SessionPlace = { kind: "driveItem", driveId: "b!other-drive", itemId: "01FORECAST" };

function aSession(name: string, place: SessionPlace, parts: Partial<KnownSession> = {}): KnownSession {
  return {
    id: aSessionId(name),
    ...{ persistChanges: true, place, origin: "imported", addedAt: 0, handedOver: false, status: { kind: "open" } },
    ...parts,
  };
}

const EACH = [
  aSession("shown", here),
  aSession("by address", { kind: "document", url: budgetUrl }),
  aSession("other", elsewhere),
  aSession("other address", { kind: "document", url: "https://contoso.sharepoint.com/other.xlsx" }),
  aSession("nowhere", { kind: "notKnown" }),
  aSession("ended", elsewhere, { status: { kind: "ended", at: 0 } }),
];

/** The places in `EACH`, counted from 0. */
function told(...asked: Parameters<typeof reachOf>) {
  const { targets, leftOut } = reachOf(...asked);
  const places = (sessions: readonly KnownSession[]) => sessions.map((session) => EACH.indexOf(session));
  const left = LEFT_OUT.flatMap((why) => (leftOut[why].length === 0 ? [] : [[why, ...places(leftOut[why])]]));
  return { targets: places(targets.map(({ session }) => session)), left };
}

describe("an action that contacts Microsoft", () => {
  it("applies to the sessions whose rows offer it, and tells the others apart by reason", () => {
    expect(told(EACH, openBudget)).toEqual({
      targets: [0, 1, 2],
      left: [
        ["over", 5],
        ["notFound", 3],
        ["unplaced", 4],
      ],
    });
  });

  it("needs no open workbook for a session whose own one is known", () => {
    expect(told(EACH, { kind: "noWorkbook", why: "unsaved" }).targets).toEqual([0, 2]);
  });

  it("leaves those of the open workbook alone while Excel does not answer, and no others", () => {
    const { targets, left } = told(EACH, { ...openBudget, outOfDate: true });
    expect([targets, left[1]]).toEqual([[2], ["notAnswering", 0, 1]]);
  });

  it("is about the workbook of each, as if that was chosen by hand where it is not the open one", () => {
    const [first, , third] = reachOf(EACH, openBudget).targets;
    expect(first?.workbook).toBe(openBudget);
    expect(third?.workbook).toMatchObject({ item: { itemId: "01FORECAST" }, from: { kind: "byHand" } });
  });

  it("keeps the order of the selection", () => {
    expect(told(EACH.toReversed(), openBudget).targets).toEqual([2, 1, 0]);
  });
});
