import { byHandWay } from "../../../src/pane/dialogs/byHandWay";
import { budgetUrl } from "../../support/fakeServices";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

const [id] = PUBLISHED_SESSION_IDS;

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

  it.each([
    "ms-excel:ofe|u|https://contoso.sharepoint.com/sites/dev/Docs/a.xlsx",
    "\\\\contoso.sharepoint.com@SSL\\DavWWWRoot\\sites\\dev\\Docs\\a.xlsx",
    "https://contoso.sharepoint.com/sites/dev/_layouts/15/doc2.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D",
    "https://contoso.sharepoint.com/_api/v2.0/drives/b!budget/items/01BUDGET",
    "https://graph.microsoft.com/v1.0/drives/b!budget/items/01BUDGET",
    "https://1drv.ms/x/s!Abc",
  ])("by a link takes every form that Graph can be asked for: %s", (link) => {
    expect(byHandWay(link, {})).toEqual({ kind: "link", link });
  });

  it("by a link asks for the file's own where it names a view, a folder or nothing of OneDrive", () => {
    for (const link of [
      "https://contoso.sharepoint.com/sites/dev/Docs/Forms/AllItems.aspx",
      "https://graph.microsoft.com/v1.0/me/drive/root:/a.xlsx",
      "https://app.box.com/file/1",
    ])
      expect(byHandWay(link, {})).toEqual({ kind: "wrong", wrong: ["notALink"] });
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
