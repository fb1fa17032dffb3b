import type { Frame } from "playwright-core";
import { dialogSentences } from "../../src/strings/books/dialogSentences";
import { closeSentences } from "../../src/strings/books/closeSentences";
import { noticeSentences } from "../../src/strings/books/noticeSentences";
import { paneSentences } from "../../src/strings/books/paneSentences";
import { addByHand } from "./support/addByHand";
import { closeButtonName, nameOf, openPane, type OpenedPane } from "./support/openPane";
import { heldRequests } from "./support/heldRequests";
import { secondPane } from "./support/secondPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { KEYS } from "./support/stored";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const closes = () => pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
const dialogIn = (frame: Frame) => frame.locator("[role=dialog], [role=alertdialog]");
const confirmIn = (frame: Frame) => dialogIn(frame).getByRole("button", { name: /^Close / });

async function twoPanesOfOneSession() {
  pane = await openPane();
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
  const id = await sessionInGraph(pane);
  await addByHand(pane, id);
  const other = await secondPane(pane);
  await other.getByRole("listitem", { name: nameOf(id) }).waitFor();
  return { id, here: await pane.paneFrame(), other };
}

describe("two panes and one session", () => {
  it("a confirmation that was left open says that the session was closed elsewhere, and sends nothing", async () => {
    const { id, other } = await twoPanesOfOneSession();
    await other.getByRole("button", { name: closeButtonName(id) }).click();
    await confirmIn(other).waitFor();
    await pane.button(closeButtonName(id)).click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane.notice.getByText(closeSentences.closed.title).waitFor();
    await dialogIn(other).getByText(dialogSentences.close.meanwhile.closed).waitFor();
    expect(await confirmIn(other).count()).toBe(0);
    await dialogIn(other).getByRole("button", { name: dialogSentences.done }).click();
    await dialogIn(other).waitFor({ state: "detached" });
    expect(closes()).toHaveLength(1);
  });

  it("a confirmation that was left open says that the session was forgotten elsewhere", async () => {
    const { id, other } = await twoPanesOfOneSession();
    await other.getByRole("button", { name: closeButtonName(id) }).click();
    await confirmIn(other).waitFor();
    await pane
      .rowOf(id)
      .getByRole("button", { name: paneSentences.moreNamed(nameOf(id)) })
      .click();
    await pane.pane.getByRole("menuitem", { name: /^Forget/ }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await dialogIn(other).getByText(dialogSentences.close.meanwhile.forgotten).waitFor();
    expect(await confirmIn(other).count()).toBe(0);
    expect(closes()).toEqual([]);
  });

  it("two clicks at once are one request and one entry in the history", async () => {
    const { id, here, other } = await twoPanesOfOneSession();
    for (const frame of [here, other]) await frame.getByRole("button", { name: closeButtonName(id) }).click();
    for (const frame of [here, other]) await confirmIn(frame).waitFor();
    const release = await heldRequests(pane, "**/closeSession");
    // Not `click`, which waits for a page to be painted, and only one of two is.
    for (const frame of [here, other]) await confirmIn(frame).dispatchEvent("click");
    release();
    const told = [closeSentences.closed.title, noticeSentences.notSent.closed.title];
    for (const frame of [here, other]) {
      await frame
        .locator('[role="status"][aria-live="polite"]')
        .getByText(new RegExp(told.join("|")))
        .waitFor();
    }
    expect(closes()).toHaveLength(1);
    const entries = await here.evaluate(
      (prefix) => Object.keys({ ...localStorage }).filter((key) => key.startsWith(`${prefix}history/`)).length,
      KEYS,
    );
    expect(entries).toBe(1);
  });
});
