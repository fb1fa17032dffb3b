import { renderToStaticMarkup } from "react-dom/server";
import type { CreateActivity, WorkbookState } from "../../../src/core/paneState";
import { Toolbar } from "../../../src/pane/Toolbar";
import { openBudget } from "../../support/fakeServices";

const idle: CreateActivity = { kind: "idle" };

/** Whether *Create* can be selected: the first of the two buttons. */
function canCreate(workbook: WorkbookState, creating: CreateActivity): boolean {
  const [create = ""] = renderToStaticMarkup(<Toolbar workbook={workbook} creating={creating} />).match(
    /<button[^>]*>/g,
  ) ?? [""];
  return !/\sdisabled(=|\s|>)/.test(create);
}

describe("Create", () => {
  it("can be selected for a workbook that was found", () => {
    expect(canCreate(openBudget, idle)).toBe(true);
  });

  it.each<[string, CreateActivity]>([
    ["is being opened", { kind: "working" }],
    ["is being opened by Microsoft", { kind: "pending", since: 0 }],
    ["waits for a sign-in", { kind: "signInNeeded", persistChanges: true, workbook: openBudget }],
  ])("is disabled while one %s", (_why, creating) => {
    expect(canCreate(openBudget, creating)).toBe(false);
  });

  it.each<[string, WorkbookState]>([
    ["that is looked for", { kind: "finding", url: "https://contoso.sharepoint.com/a.xlsx" }],
    ["that may be another by now", { ...openBudget, outOfDate: true }],
    ["of which nothing is known", { kind: "starting" }],
  ])("is disabled for a workbook %s", (_why, workbook) => {
    expect(canCreate(workbook, idle)).toBe(false);
  });
});
