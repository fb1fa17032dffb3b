import type { DocumentKind } from "../../src/demo/excel/documentKinds";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import ar from "../../src/strings/languages/ar";
import { startSentences } from "../../src/strings/messages/startSentences";
import { workbookSentences } from "../../src/strings/messages/workbookSentences";
import { until } from "../support/until";
import { documentBecomes } from "./support/documentBecomes";
import { HELD_HOST } from "./support/heldHost";
import { openPane, withAnyName, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, ownSession, placeOf, storedStatements, KEYS } from "./support/stored";

const BUDGET_URL = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget%202026.xlsx";
const TRAVEL_URL = BUDGET_URL.replace("Budget%202026", "Travel%20costs");

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const heading = (name: string) => pane.pane.getByRole("heading", { name, exact: true });
const closes = () => pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");

describe("the open document", () => {
  it.each<[DocumentKind, string, string]>([
    ["oneDriveForBusiness", "Budget 2026.xlsx", "contoso-my.sharepoint.com › owner_contoso_com"],
    ["sharePoint", "Forecast 2026.xlsx", "contoso.sharepoint.com › Finance"],
    ["ofColleague", "Head count.xlsx", "contoso-my.sharepoint.com › colleague_contoso_com"],
    ["oddName", "Übersicht #7 zu 100% fertig.xlsx", "contoso-my.sharepoint.com › owner_contoso_com"],
    [
      "longName",
      "Consolidated profit and loss of all regions, years 2026.xlsx",
      "contoso-my.sharepoint.com › owner_contoso_com",
    ],
    ["renamed", "Travel costs.xlsx", "contoso-my.sharepoint.com › owner_contoso_com"],
  ])("%s is found, with its name and place", async (document, name, place) => {
    pane = await openPane({ document, configuration: { scopes: "all" } });
    await heading(name).waitFor();
    await pane.pane.getByText(place).waitFor();
  });

  it("in Doc.aspx form is found by the file's id", async () => {
    pane = await openPane({ document: "sourceDoc", configuration: { scopes: "all" } });
    await heading("Forecast 2026.xlsx").waitFor();
  });

  it.each<[DocumentKind, keyof typeof workbookSentences]>([
    ["guest", "empty"],
    ["localPath", "local"],
    ["networkPath", "network"],
    ["syncedPath", "syncedOneDrive"],
    ["consumerOneDrive", "consumerOneDrive"],
  ])("%s has a sentence of its own, and a button to the link box", async (document, sentence) => {
    pane = await openPane({ document });
    const words = workbookSentences[sentence] as { title: string; text: string; next: string };
    await heading(words.title).waitFor();
    await pane.pane.locator("main").getByText(words.text).waitFor();
    await pane.button(words.next).click();
    await pane.dialog.getByLabel(dialogSentences.byHand.link, { exact: true }).waitFor();
    expect(pane.simulation.graph.requests()).toEqual([]);
  });

  it("that was never saved has a button that looks again, and finds it once it is saved", async () => {
    pane = await openPane({ document: "unsaved" });
    await heading(workbookSentences.unsaved.title).waitFor();
    await documentBecomes(pane, { kind: "url", url: BUDGET_URL });
    await pane.button(workbookSentences.unsaved.next).click();
    await heading("Budget 2026.xlsx").waitFor();
  });

  it("outside Excel there is a page that says where the pane belongs, and takes a link", async () => {
    pane = await openPane();
    await pane.ready();
    const tab = await pane.context.newPage();
    pane.watch.allow("console", /favicon\.ico/);
    await tab.goto(`${pane.simulation.layout.addresses.addIn}/taskpane.html`);
    await tab.getByRole("heading", { name: workbookSentences.outsideExcel.title }).waitFor();
    await tab.getByRole("button", { name: workbookSentences.outsideExcel.next }).click();
    await tab.getByLabel(dialogSentences.byHand.link, { exact: true }).waitFor();
  });
});

describe("a document that changes while the pane is open", () => {
  it("under a new name is read live when the pane is looked at again", async () => {
    pane = await openPane();
    await heading("Budget 2026.xlsx").waitFor();
    await documentBecomes(pane, { kind: "url", url: TRAVEL_URL });
    await (await pane.paneFrame()).evaluate(() => window.dispatchEvent(new Event("focus")));
    await heading("Travel costs.xlsx").waitFor();
  });

  it("during the sign-in is not closed in", async () => {
    const id = deadId("00cc01");
    pane = await openPane({ signIn: { kind: "clickNeeded", ask: true }, stored: storedStatements([addedSession(id)]) });
    await pane.button("Sign in").click();
    await prompt("Continue");
    await heading("Budget 2026.xlsx").waitFor();
    pane.simulation.excel.change({ signIn: { kind: "clickNeeded", ask: true } });
    // MSAL keeps its tokens as long as the pane lives.
    await pane.reopen();
    await confirmClose(id);
    await pane.button(withAnyName(lineSentences.named.close, id)).click();
    await pane.page.getByRole("dialog", { name: "Sign in" }).waitFor();
    await documentBecomes(pane, { kind: "url", url: TRAVEL_URL });
    await prompt("Continue");
    await pane.notice.getByText(noticeSentences.notSent.documentChanged.title).waitFor();
    expect(closes()).toEqual([]);
  });

  it("between the confirmation and the sending is not closed in", async () => {
    const id = deadId("00cc02");
    pane = await openPane({ stored: storedStatements([ownSession(id)]) });
    await heading("Budget 2026.xlsx").waitFor();
    await pane.closeButton(id).click();
    await documentBecomes(pane, { kind: "url", url: TRAVEL_URL });
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane.notice.getByText(noticeSentences.notSent.documentChanged.title).waitFor();
    expect(closes()).toEqual([]);
  });

  it("asks before it uses a driveItem of another name, showing both", async () => {
    pane = await openPane();
    await heading("Budget 2026.xlsx").waitFor();
    await pane.context.route("**/shares/**", async (route) => {
      const { driveId, itemId } = placeOf("budget");
      await route.fulfill({
        headers: { "Access-Control-Allow-Origin": "*" },
        json: { id: itemId, name: "Budget 2027.xlsx", parentReference: { driveId } },
      });
    });
    await documentBecomes(pane, { kind: "url", url: TRAVEL_URL });
    await (await pane.paneFrame()).evaluate(() => window.dispatchEvent(new Event("focus")));
    await heading(workbookSentences.otherName.title).waitFor();
    await pane.pane
      .locator("main")
      .getByText("Excel shows “Travel costs.xlsx”; Microsoft found “Budget 2027.xlsx”.")
      .waitFor();
    await pane.button(workbookSentences.otherName.next).click();
    await heading("Budget 2027.xlsx").waitFor();
  });
});

describe("an Excel that does not answer", () => {
  it("for its document leaves Retry and the link box", async () => {
    pane = await openPane({ document: "neverAnswers" });
    await heading(workbookSentences.notAnswering.title).waitFor();
    await pane.button(workbookSentences.notAnswering.link).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
    await documentBecomes(pane, { kind: "url", url: BUDGET_URL });
    // Nobody clicks: Excel is asked again.
    await heading("Budget 2026.xlsx").waitFor();
  });

  it("any more leaves the last answer, marked as perhaps out of date, and starts no close", async () => {
    const id = deadId("00cc03");
    pane = await openPane({ stored: storedStatements([ownSession(id)]) });
    await heading("Budget 2026.xlsx").waitFor();
    await documentBecomes(pane, { kind: "never" });
    await (await pane.paneFrame()).evaluate(() => window.dispatchEvent(new Event("focus")));
    await pane.pane.locator("header").getByText(paneSentences.outOfDate).waitFor();
    await heading("Budget 2026.xlsx").waitFor();
    expect(await pane.closeButton(id).isDisabled()).toBe(true);
    await documentBecomes(pane, { kind: "url", url: BUDGET_URL });
    // Nobody clicks: Excel is asked again.
    await pane.pane.locator("header").getByText(paneSentences.outOfDate).waitFor({ state: "detached" });
    await until(() => pane.closeButton(id).isEnabled(), "Close to be offered");
    expect(closes()).toEqual([]);
  });

  it("at all for ten seconds is said so in the language that was chosen, and a late answer still starts the pane", async () => {
    pane = await openPane({ inPane: HELD_HOST, stored: { [`${KEYS}language/chosen`]: "ar" } });
    await heading(ar.startSentences.hostSilent.title).waitFor();
    const { lang, dir } = await (
      await pane.paneFrame()
    ).evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
    expect([lang, dir]).toEqual(["ar", "rtl"]);
    await (await pane.paneFrame()).evaluate("releaseHost()");
    await heading("Budget 2026.xlsx").waitFor();
  });

  it("because office.js is blocked is said so, with who can allow it", async () => {
    pane = await openPane({ officeJs: "blocked" });
    pane.watch.allow("console", /office\.js/);
    await heading(startSentences.officeJsMissing.title).waitFor();
    await pane.pane.getByText(startSentences.officeJsMissing.text).waitFor();
  });
});

async function confirmClose(id: string): Promise<void> {
  await pane.closeButton(id).click();
  await pane.dialog.getByRole("button", { name: /^Close / }).click();
}

/** The host's own sign-in prompt. */
async function prompt(answer: "Continue" | "Cancel"): Promise<void> {
  await pane.page.getByRole("dialog", { name: "Sign in" }).getByRole("button", { name: answer }).click();
}
