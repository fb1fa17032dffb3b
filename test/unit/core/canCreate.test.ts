import { canCreate, type CreateActivity } from "../../../src/core/paneState";
import type { WorkbookState } from "../../../src/core/workbookState";
import { openBudget } from "../../support/fakeServices";

const idle: CreateActivity = { kind: "idle" };

describe("a session can be created", () => {
  it("for a workbook that was found", () => {
    expect(canCreate({ workbook: openBudget, creating: idle })).toBe(true);
  });

  it.each<[string, CreateActivity]>([
    ["is being opened", { kind: "working" }],
    ["is being opened by Microsoft", { kind: "pending", since: 0 }],
    ["waits for a sign-in", { kind: "signInNeeded", persistChanges: true, workbook: openBudget }],
  ])("but not while one %s", (_why, creating) => {
    expect(canCreate({ workbook: openBudget, creating })).toBe(false);
  });

  it.each<[string, WorkbookState]>([
    ["that is looked for", { kind: "finding", url: "https://contoso.sharepoint.com/a.xlsx" }],
    ["that may be another by now", { ...openBudget, outOfDate: true }],
    ["of which nothing is known", { kind: "starting" }],
  ])("but not for a workbook %s", (_why, workbook) => {
    expect(canCreate({ workbook, creating: idle })).toBe(false);
  });
});
