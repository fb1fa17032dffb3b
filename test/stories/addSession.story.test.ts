import { shownText } from "../../src/core/shownText";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { pasteSentences } from "../../src/strings/messages/pasteSentences";
import { until } from "../support/until";
import { PLANTED_TOKENS } from "../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../support/publishedSessionIds";
import { addByHand } from "./support/addByHand";
import { closeButtonName, nameOf, openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId, rememberedDocument, storedOwner } from "./support/stored";

const { add: words } = dialogSentences;
const BUDGET_LINK = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget%202026.xlsx";

let pane: OpenedPane;

beforeAll(async () => {
  pane = await openPane();
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
});
afterAll(async () => {
  await pane.finish();
  await closeStoryBrowser();
});

describe("adding a session by hand", () => {
  it.each(PUBLISHED_SESSION_IDS.map((id) => [nameOf(id), id]))(
    "keeps the id %s as it is, and sends it verbatim when it is closed",
    async (_name, id) => {
      await addByHand(pane, id);
      await pane.rowOf(id).getByText(paneSentences.origin.added).first().waitFor();
      expect(await pane.rowOf(id).innerText()).toMatch(/· Added /);
      await pane.closeButton(id).click();
      await pane.dialog.getByRole("button", { name: "Close session" }).click();
      await pane.notice.getByText(nameOf(id)).waitFor();
      const sent = pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
      expect(sent.at(-1)?.sessionHeader).toBe(id);
    },
  );

  it("reads the base64 form of a resourceLocation", async () => {
    const id = `${PUBLISHED_SESSION_IDS[0].slice(0, -6)}ba5e64`;
    const sessionId = encodeURIComponent(Buffer.from(id).toString("base64"));
    await addByHand(pane, `/workbook/sessionInfoResource(key='1')?sessionId=${sessionId}`);
    await pane.rowOf(id).waitFor();
  });

  it("shows what was understood and what was left out before anything is stored", async () => {
    const id = `${PUBLISHED_SESSION_IDS[1].slice(0, -6)}aa7788`;
    await pane.button(paneSentences.add).click();
    await pane.dialog.getByLabel(words.label).fill(`${id}\n${PLANTED_TOKENS["jwt"] ?? ""}`);
    await pane.dialog.getByText(words.understood(1)).waitFor();
    await pane.dialog.getByText(nameOf(id)).waitFor();
    await pane.dialog.getByText(words.leftOut(1)).waitFor();
    await pane.dialog.getByText(pasteSentences.token).waitFor();
    expect(await pane.dialog.innerText()).not.toContain(id);
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
    expect(await pane.rowOf(id).count()).toBe(0);
  });

  it("asks whether the sessions save changes, and the confirmation follows the answer", async () => {
    const id = `${PUBLISHED_SESSION_IDS[2].slice(0, -6)}bb7788`;
    await pane.button(paneSentences.add).click();
    await pane.dialog.getByLabel(words.label).fill(id);
    await pane.dialog.getByLabel(words.no).check();
    await pane.dialog.getByRole("button", { name: words.add(1) }).click();
    await pane.rowOf(id).getByText(paneSentences.kind.temporary).waitFor();
    await pane.closeButton(id).click();
    await pane.dialog.getByText(dialogSentences.close.temporary).waitFor();
    // With its origin and its last sign of life.
    await pane.dialog.getByText(`${dialogSentences.close.foreign} ${paneSentences.origin.added}. Added`).waitFor();
    await until(async () => (await focusedIn()) === dialogSentences.cancel, "the focus on Cancel");
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
  });

  it("sends nothing to anybody", async () => {
    const before = pane.simulation.graph.requests().length;
    await addByHand(pane, `${PUBLISHED_SESSION_IDS[3].slice(0, -6)}cc7788`);
    expect(pane.simulation.graph.requests().length).toBe(before);
  });

  it("never stores a token, whatever is pasted with it", async () => {
    const stored = await (await pane.paneFrame()).evaluate(() => JSON.stringify({ ...localStorage }));
    for (const token of Object.values(PLANTED_TOKENS)) expect(stored).not.toContain(token.slice(-24));
  });
});

describe("a session that was added while no workbook was known", () => {
  it("is put on the workbook that is named by its link later, and can be closed there", async () => {
    const unsaved = await openPane({ document: "unsaved" });
    await unsaved.ready();
    const id = deadId("00dd11");
    await unsaved.button(paneSentences.add).click();
    await unsaved.dialog.getByLabel(words.label).fill(id);
    expect(await unsaved.dialog.getByText(words.noWorkbook).innerText()).toContain(menuSentences.belongsHere);
    await unsaved.dialog.getByRole("button", { name: words.add(1) }).click();
    await unsaved.pane.getByText(paneSentences.otherWorkbooks(1)).click();
    const menuOfRow = () => unsaved.moreButton(id).click();
    const item = (name: string) => unsaved.pane.getByRole("menuitem", { name, exact: true });
    await menuOfRow();
    await item(menuSentences.details).waitFor();
    expect(await item(menuSentences.belongsHere).count()).toBe(0);
    await unsaved.page.keyboard.press("Escape");

    const { byHand } = dialogSentences;
    await unsaved.button(paneSentences.more).click();
    await item(menuSentences.otherWorkbook).click();
    await unsaved.dialog.getByLabel(byHand.link, { exact: true }).fill(BUDGET_LINK);
    await unsaved.dialog.getByRole("button", { name: byHand.find }).click();
    await unsaved.dialog.getByRole("button", { name: byHand.use }).click();
    await unsaved.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    expect(await unsaved.closeButton(id).isEnabled()).toBe(false);
    await menuOfRow();
    await item(menuSentences.belongsHere).click();
    await unsaved.pane.getByText(paneSentences.otherWorkbooks(1)).waitFor({ state: "detached" });
    await unsaved.pane.locator("#sessions-title:focus").waitFor();
    await until(() => unsaved.closeButton(id).isEnabled(), "Close to be offered");
    await menuOfRow();
    await item(menuSentences.details).waitFor();
    expect(await item(menuSentences.belongsHere).count()).toBe(0);
    await unsaved.finish();
  });

  it("of a workbook that the text names in a way nobody here understands is kept apart, until it is said to belong here", async () => {
    const id = deadId("50a4ed");
    const request = "POST https://graph.microsoft.com/v1.0/shares/u!aHR0cHM/driveItem/workbook/closeSession";
    await pane.button(paneSentences.add).click();
    await pane.dialog.getByRole("textbox").fill(`${request}\nworkbook-session-id: ${id}\n`);
    await pane.dialog.getByText(words.placeNotUnderstood).waitFor();
    await pane.pane.getByRole("button", { name: words.add(1), disabled: false }).click();
    await pane.dialog.waitFor({ state: "detached" });
    expect(await pane.rowOf(id).count()).toBe(0);
    await pane.pane.getByText(paneSentences.otherWorkbooks(1)).click();
    await pane.moreButton(id).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.belongsHere }).click();
    await pane
      .rowOf(id)
      .getByRole("button", { name: closeButtonName(id), disabled: false })
      .waitFor();
  });
});

describe("the account at the foot of the pane", () => {
  const foot = (at: OpenedPane, text: string) => at.pane.getByText(text, { exact: true }).waitFor();

  it("is the one that signed in last until one is signed in now", async () => {
    const stored = { ...rememberedDocument(BUDGET_LINK, "budget"), ...(await storedOwner()) };
    const remembered = await openPane({ signIn: { kind: "clickNeeded", ask: true }, stored });
    await foot(remembered, paneSentences.lastSignedInAs(shownText("Owner account")));
    await remembered.finish();
    await foot(pane, paneSentences.signedInAs(shownText("Owner account")));
  });
});

async function focusedIn(): Promise<string> {
  return (await pane.paneFrame()).evaluate(() => (document.activeElement as HTMLElement).innerText);
}
