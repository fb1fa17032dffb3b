import type { Frame } from "playwright-core";
import { codedFault } from "../../src/demo/graph/faultPlan";
import { bulkSentences, closeManySentences } from "../../src/strings/messages/bulkSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { reasonSentences } from "../../src/strings/messages/reasonSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { until } from "../support/until";
import { addByHand } from "./support/addByHand";
import { openDemo, type OpenedDemo } from "./support/openDemo";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";

let opened: OpenedPane | OpenedDemo;

afterEach(() => opened.finish());
afterAll(closeStoryBrowser);

/** Counts what a person clicks from now on. */
async function countClicks(frame: Frame): Promise<() => Promise<number>> {
  await frame.evaluate(() => {
    document.body.dataset["clicks"] = "0";
    document.addEventListener(
      "click",
      ({ isTrusted }) => {
        if (isTrusted) document.body.dataset["clicks"] = String(Number(document.body.dataset["clicks"]) + 1);
      },
      { capture: true },
    );
  });
  return () => frame.evaluate(() => Number(document.body.dataset["clicks"]));
}

async function aPaneWith(count: number) {
  const pane = await openPane();
  opened = pane;
  await pane.ready();
  const ids: string[] = [];
  while (ids.length < count) ids.push(await sessionInGraph(pane));
  await addByHand(pane, ids.join("\n"));
  await pane.rows.nth(count - 1).waitFor();
  return { pane, ids, clicks: await countClicks(await pane.paneFrame()) };
}

const alive = () => opened.simulation.graph.control.sessions().filter(({ end }) => end === undefined);
const line = () => opened.pane.getByRole("region", { name: bulkSentences.name });
const said = (...parts: readonly string[]) => `${bulkSentences.summary(parts)}.`;

describe("how many clicks it takes", () => {
  it("to close twelve sessions: four at most", async () => {
    const { pane, clicks } = await aPaneWith(12);
    await pane.button(paneSentences.select).click();
    await pane.button(selectionSentences.all).click();
    await pane.button(selectionSentences.close).click();
    await pane.dialog.getByRole("button", { name: closeManySentences.close(12) }).click();
    await line()
      .getByText(said(bulkSentences.counted.closed(12)))
      .waitFor();
    expect([alive(), await clicks()]).toEqual([[], 4]);
  });

  it("from the first opening of the demo to a closed session: two", async () => {
    const demo = await openDemo();
    opened = demo;
    await demo.rows.nth(3).waitFor();
    const before = alive().length;
    const clicks = await countClicks(await demo.paneFrame());
    const row = demo.rows.filter({ hasText: "Nightly budget import" });
    await row.hover();
    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();
    await until(() => alive().length === before - 1);
    await row.getByText(paneSentences.status.mayBeOpen).waitFor({ state: "detached" });
    expect(await clicks()).toBe(2);
  });

  it("to read why a close failed: none, as long as it is not resolved, whatever is done elsewhere", async () => {
    const { pane, ids, clicks } = await aPaneWith(3);
    pane.watch.allow("console", /403/);
    opened.simulation.graph.plan({ operation: "closeSession", answer: codedFault({ status: 403 }) });
    const [failing = "", other = ""] = ids;
    const close = async (id: string) => {
      await pane.rowOf(id).hover();
      await pane.closeButton(id).click();
      await pane.dialog.getByRole("button", { name: dialogSentences.close.close }).click();
    };
    await close(failing);
    const reason = pane.rowOf(failing).locator("[data-message]");
    await reason.waitFor();
    const told = await reason.innerText();
    expect(told).toContain(reasonSentences.askMore.title);
    const needed = await clicks();
    await close(other);
    await until(() => alive().length === 2);
    expect([await reason.innerText(), await clicks()]).toEqual([told, needed + 2]);
  });
});
