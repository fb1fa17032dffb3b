import { closeSentences } from "../../src/strings/messages/closeSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { languageSentences } from "../../src/strings/messages/languageSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { blockedBrowser } from "./support/blockedBrowser";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { openCreateDialog } from "./support/openCreateDialog";
import { closeStoryBrowser } from "./support/storyBrowser";

const { create: words, add } = dialogSentences;

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane({ browser: blockedBrowser });
  // Excel's own script says it of itself.
  pane.watch.allow("console", /^SecurityError: Failed to read the 'sessionStorage' property[^]*office\.js|excel-web/);
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const requests = (operation: string) =>
  pane.simulation.graph.requests().filter((request) => request.operation === operation);

const ends = () => pane.simulation.graph.control.sessions().map(({ end }) => end);

async function close(id: string): Promise<void> {
  await pane.closeButton(id).click();
  await pane.dialog.getByRole("button", { name: /^(Close|Discard)/ }).click();
}

describe("where the browser blocks all site data", () => {
  it("storage and locks are really refused", async () => {
    const refusals = await (
      await pane.paneFrame()
    ).evaluate(async () => {
      const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
      const refused: string[] = [];
      try {
        refused.push(String(localStorage.length));
      } catch (error) {
        refused.push(nameOf(error));
      }
      refused.push(await navigator.locks.request("story", () => "given").catch(nameOf));
      return refused;
    });
    expect(refusals).toEqual(["SecurityError", "SecurityError"]);
  });

  it("a new session's whole id is shown, it is listed until the pane closes, and it can be closed", async () => {
    await openCreateDialog(pane.pane);
    await pane.dialog.getByText(words.notStorable).waitFor();
    expect(requests("createSession")).toEqual([]);
    await pane.dialog.getByRole("button", { name: words.createAnyway }).click();
    await pane.notice.getByText(noticeSentences.notStored.blocked).waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    const id = session?.id ?? "";
    expect(await pane.notice.getByText(id, { exact: true }).count()).toBe(1);
    await close(id);
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    expect(ends()).toEqual(["closed"]);
    expect([requests("createSession").length, requests("closeSession").length]).toEqual([1, 1]);
    await pane.reopen();
    expect(await pane.rows.count()).toBe(0);
  });

  it("an id that is pasted can be closed as well, and the pane says how long it is listed", async () => {
    const id = await sessionInGraph(pane);
    await pane.button(paneSentences.add).click();
    await pane.dialog.getByLabel(add.label).fill(id);
    await pane.dialog.getByRole("button", { name: add.add(1) }).click();
    await pane.notice.getByText(noticeSentences.addedHere).waitFor();
    await close(id);
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    await pane.notice.getByText(noticeSentences.storageFailure.blocked).waitFor();
    expect(ends()).toEqual(["closed"]);
    expect(requests("closeSession")).toHaveLength(1);
    expect(await pane.rows.getByText(/^Closing/).count()).toBe(0);
  });

  it("a language that is chosen is not kept, which is said, and the pane stays in its own", async () => {
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.settings, exact: true }).click();
    await pane.dialog.getByLabel(languageSentences.setting, { exact: true }).selectOption("Deutsch");
    await pane.dialog.getByRole("button", { name: dialogSentences.settings.save }).click();
    await pane.dialog.getByText(dialogSentences.notKept.blocked).waitFor();
    expect(await (await pane.paneFrame()).evaluate(() => document.documentElement.lang)).toBe("en-US");
  });
});
