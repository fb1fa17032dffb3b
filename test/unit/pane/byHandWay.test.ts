import { byHandWay } from "../../../src/pane/dialogs/byHandWay";
import { aSessionId } from "../../support/aStatement";
import { budgetUrl } from "../../support/fakeServices";

const id = aSessionId("one");

describe("naming a workbook by hand", () => {
  it("by a link takes the session's id along, without any other id", () => {
    expect(byHandWay(` ${budgetUrl} `, { sessionId: id })).toEqual({ kind: "link", link: budgetUrl, sessionId: id });
  });

  it("by a link needs no session's id", () => {
    expect(byHandWay(budgetUrl, { sessionId: " " })).toEqual({ kind: "link", link: budgetUrl });
  });

  it("by a link is not asked for with a session's id that cannot be right", () => {
    const wrong = [{ field: "sessionId", why: "notAnId" }];
    expect(byHandWay(budgetUrl, { sessionId: "15.SG2PEPF" })).toEqual({ kind: "wrong", wrong });
  });

  it("says at once what is wrong with the link and with the session's id", () => {
    const wrong = ["notALink", { field: "sessionId", why: "notAnId" }];
    expect(byHandWay("Budget.xlsx", { sessionId: "15.SG2PEPF" })).toEqual({ kind: "wrong", wrong });
  });

  it("by ids takes the session's id along", () => {
    const way = byHandWay("", { driveId: "b!budget-drive", itemId: "01BUDGET", sessionId: id });
    expect(way).toMatchObject({ kind: "ids", plan: { kind: "ref", itemId: "01BUDGET" }, sessionId: id });
  });

  it("needs a link or an Item ID", () => {
    expect(byHandWay("", {})).toEqual({ kind: "wrong", wrong: ["nothing"] });
    expect(byHandWay("", { sessionId: id })).toMatchObject({ wrong: [{ field: "itemId", why: "itemNeeded" }] });
  });
});
