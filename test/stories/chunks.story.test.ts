import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import type { Request } from "playwright-core";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { addByHand } from "./support/addByHand";
import { openPane, type OpenedPane } from "./support/openPane";
import { heldRequests } from "./support/heldRequests";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, KEYS, rememberedDocument, storedStatements } from "./support/stored";

const BUDGET_URL = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget%202026.xlsx";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const heading = (name: string) => pane.pane.getByRole("heading", { name, exact: true });

describe("a part of the pane that does not load", () => {
  it("has a sentence and a Retry that works", async () => {
    pane = await openPane();
    await heading("Budget 2026.xlsx").waitFor();
    pane.watch.allow("console", /Failed to load resource.*dialogs/);
    await pane.context.route(/dialogs[^/]*\.js/, (route) => route.abort());
    // What is warmed in idle time would be there already.
    await pane.reopen();
    await pane.button(paneSentences.add).click();
    await pane.pane.getByText(paneSentences.partFailed).waitFor();
    await pane.context.unroute(/dialogs[^/]*\.js/);
    await pane.button(paneSentences.retry).click();
    await pane.dialog.getByLabel(dialogSentences.add.label).waitFor();
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
  });

  it("is told as such when it is the one that closes, and the next try works", async () => {
    const id = deadId("00ab01");
    const stored = { ...storedStatements([addedSession(id)]), ...rememberedDocument(BUDGET_URL, "budget") };
    pane = await openPane({ stored });
    await heading("Budget 2026.xlsx").waitFor();
    pane.watch.allow("console", /Failed to load resource.*(msal|actions)/);
    await pane.context.route(/\/(msal|actions)[^/]*\.js/, (route) => route.abort());
    await pane.reopen();
    await pane
      .rowOf(id)
      .getByRole("button", { name: /^Close/ })
      .click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane.notice.getByText(troubleSentences.partMissing.title).waitFor();
    await pane.context.unroute(/\/(msal|actions)[^/]*\.js/);
    await pane
      .rowOf(id)
      .getByRole("button", { name: /^Close/ })
      .click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane.notice.getByText(closeSentences.notKnown.title).waitFor();
  });
});

describe("before Microsoft was asked", () => {
  it("a workbook seen before shows its list, without MSAL and without Graph", async () => {
    const id = deadId("00ab02");
    const stored = { ...storedStatements([addedSession(id)]), ...rememberedDocument(BUDGET_URL, "budget") };
    pane = await openPane({ stored });
    await pane.rowOf(id).waitFor();
    const held = /\/(msal|actions)[^/]*\.js/;
    await pane.context.route(held, () => undefined);
    const requested: Request[] = [];
    pane.page.on("request", (request) => requested.push(request));
    await pane.reopen();
    await heading("Budget 2026.xlsx").waitFor();
    await pane.rowOf(id).waitFor();
    const frame = await pane.paneFrame();
    const here = requested.filter((request) => request.frame() === frame).map((request) => request.url());
    expect(here.some((url) => url.includes("taskpane"))).toBe(true);
    expect(here.filter((url) => url.includes("graph.microsoft.com"))).toEqual([]);
    await pane.context.unrouteAll({ behavior: "ignoreErrors" });
  });

  it("a new one shows that it is being found, and what is added meanwhile is the workbook's afterwards", async () => {
    pane = await openPane();
    await heading("Budget 2026.xlsx").waitFor();
    await (
      await pane.paneFrame()
    ).evaluate((prefix) => {
      for (const key of Object.keys({ ...localStorage })) if (key.startsWith(prefix)) localStorage.removeItem(key);
    }, KEYS);
    const answer = await heldRequests(pane, "**/shares/**");
    await pane.reopen();
    await heading(paneSentences.finding).waitFor();
    const id = deadId("00ab03");
    await addByHand(pane, id);
    await pane.rowOf(id).waitFor();
    answer();
    await heading("Budget 2026.xlsx").waitFor();
    await pane.rowOf(id).waitFor();
    const stored = await (await pane.paneFrame()).evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).toContain("documentUrl");
    await pane.reopen();
    await pane.rowOf(id).waitFor();
    await pane
      .rowOf(id)
      .getByRole("button", { name: /^Close/, disabled: false })
      .waitFor();
  });
});
