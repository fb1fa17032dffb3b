import { dialogSentences } from "../../src/strings/books/dialogSentences";
import { paneSentences } from "../../src/strings/books/paneSentences";
import { pasteSentences } from "../../src/strings/books/pasteSentences";
import { PLANTED_TOKENS } from "../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../support/publishedSessionIds";
import { addByHand } from "./support/addByHand";
import { closeButtonName, nameOf, openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

jest.setTimeout(40_000);

const { add: words } = dialogSentences;

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
      await pane.rowOf(id).getByText("Added by hand").waitFor();
      expect(await pane.rowOf(id).innerText()).toMatch(/never seen alive from here/i);
      await pane.button(closeButtonName(id)).click();
      await pane.dialog.getByRole("button", { name: "Close and discard" }).click();
      await pane.notice.getByText(nameOf(id)).waitFor();
      const sent = pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
      expect(sent.at(-1)?.sessionHeader).toBe(id);
    },
  );

  it("reads the base64 form of a resourceLocation", async () => {
    const id = `${PUBLISHED_SESSION_IDS[0].slice(0, -6)}base64`;
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
    await pane.button(closeButtonName(id)).click();
    await pane.dialog.getByText(dialogSentences.close.temporary).waitFor();
    // With its origin and its last sign of life.
    await pane.dialog.getByText(`${dialogSentences.close.foreign} ${paneSentences.origin.added}. Never seen`).waitFor();
    expect(await focusedIn()).toBe(dialogSentences.cancel);
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

async function focusedIn(): Promise<string> {
  return (await pane.paneFrame()).evaluate(() => (document.activeElement as HTMLElement).innerText);
}
