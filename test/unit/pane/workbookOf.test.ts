import type { KnownSession, SessionPlace } from "../../../src/core/sessions/knownSession";
import { mergeStatements } from "../../../src/core/statements/mergeStatements";
import { workbookOf } from "../../../src/pane/workbookOf";
import { aStatement } from "../../support/aStatement";
import { budget, budgetUrl, openBudget } from "../../support/fakeServices";

function sessionAt(place: SessionPlace): KnownSession {
  const [session] = mergeStatements([aStatement()]);
  if (session === undefined) throw new Error("no session");
  return { ...session, place };
}

const otherUrl = budgetUrl.replace("Budget", "Forecast");

describe("the workbook that closing a row is about", () => {
  it("is the shown one for a session of its driveItem", () => {
    const place = { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId } as const;
    expect(workbookOf(sessionAt(place), openBudget)).toBe(openBudget);
  });

  it("is the session's own for a session of another driveItem, whatever is shown", () => {
    const place = { kind: "driveItem", driveId: "b!other", itemId: "01OTHER", fileName: "Forecast.xlsx" } as const;
    const item = { driveId: "b!other", itemId: "01OTHER", name: "Forecast.xlsx" };
    expect(workbookOf(sessionAt(place), openBudget)).toMatchObject({ item, from: { kind: "byHand" } });
  });

  it("is the shown one for a session that was added under the same address before it was found", () => {
    expect(workbookOf(sessionAt({ kind: "document", url: budgetUrl }), openBudget)).toBe(openBudget);
  });

  it("is none for a session that was added under another address, which was never found", () => {
    expect(workbookOf(sessionAt({ kind: "document", url: otherUrl }), openBudget)).toBeUndefined();
  });

  it("is none for a session of an address while a workbook is shown that was chosen by hand", () => {
    const byHand = { ...openBudget, from: { kind: "byHand" } } as const;
    expect(workbookOf(sessionAt({ kind: "document", url: budgetUrl }), byHand)).toBeUndefined();
  });

  it("is none for a session of which nobody said where it belongs", () => {
    expect(workbookOf(sessionAt({ kind: "notKnown" }), openBudget)).toBeUndefined();
  });
});
