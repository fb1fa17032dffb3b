import { closeSentences } from "../../src/strings/messages/closeSentences";
import type { Frame } from "playwright-core";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { keepAliveSentences } from "../../src/strings/messages/keepAliveSentences";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { until } from "../support/until";
import { addByHand } from "./support/addByHand";
import { askToClose } from "./support/askToClose";
import { heldRequests } from "./support/heldRequests";
import { closeButtonName, openPane, type OpenedPane } from "./support/openPane";
import { secondPane } from "./support/secondPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { momentPasses, timeLeaps, withClock } from "./support/storyClock";
import { deadId } from "./support/stored";
import { timePasses } from "./support/timePasses";
import { openCreateDialog } from "./support/openCreateDialog";
import { waitingTurns } from "./support/waitingTurns";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

describe("closing a workbook session from the task pane", () => {
  it("goes from the open workbook to the truth about the close, with one request for it", async () => {
    pane = await openPane();
    const bodies: (string | null)[] = [];
    pane.page.on("request", (request) => {
      if (request.url().endsWith("/closeSession")) bodies.push(request.postData());
    });
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    await pane.pane.getByText("contoso-my.sharepoint.com › owner_contoso_com").waitFor();
    await pane.pane.getByText(paneSentences.whoseKnowledge).waitFor();
    await pane.pane.getByText(newcomerSentences.empty.what).waitFor();

    await openCreateDialog(pane.pane);
    await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await pane.notice.getByText("A session is open").waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    if (session === undefined) throw new Error("Graph has no session.");
    const row = pane.rowOf(session.id);
    await row.getByText("Open", { exact: true }).waitFor();
    await row.getByText("Saves changes").waitFor();
    await row.getByText("Created here").waitFor();
    expect(await row.innerText()).toMatch(/likely ends in \d–\d min/);

    await pane.closeButton(session.id).click();
    await pane.dialog.getByText("Workbook: Budget 2026.xlsx, contoso-my.sharepoint.com › owner_contoso_com").waitFor();
    await pane.dialog.getByText(dialogSentences.notThisWindow).waitFor();
    await pane.dialog.getByRole("button", { name: "Close session" }).click();

    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    expect(await pane.notice.innerText()).not.toMatch(/unlocked|saved/i);
    await row.getByText("Closed", { exact: true }).waitFor();
    expect(await row.getByRole("button", { name: closeButtonName(session.id) }).count()).toBe(0);
    expect(pane.simulation.graph.control.sessions().map(({ end }) => end)).toEqual(["closed"]);

    const closes = pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
    expect(closes).toMatchObject([
      {
        method: "POST",
        path: `/drives/${session.driveId}/items/${session.itemId}/workbook/closeSession`,
        sessionHeader: session.id,
        answered: 204,
      },
    ]);
    expect(closes[0]?.headerNames).not.toContain("content-type");
    expect(bodies).toEqual([null]);
  });

  it("sends one request at a time to a workbook, from one pane and from two", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const ids = [await sessionInGraph(pane), await sessionInGraph(pane), await sessionInGraph(pane)];
    await addByHand(pane, ids.join("\n"));
    const [first = "", second = "", third = ""] = ids;
    const begun: (string | undefined)[] = [];
    pane.context.on("request", (request) => {
      if (request.url().endsWith("/closeSession")) begun.push(request.headers()["workbook-session-id"]);
    });
    const release = await heldRequests(pane, "**/closeSession");
    const here = await pane.paneFrame();
    // Wanted while the first is on its way: it stands in the queue, or was sent, or thinks that the first was lost.
    const lost = keepAliveSentences.afterEarlier.waiting(0).split(".")[0] ?? "";
    const isLost = async (frame: Frame) => (await frame.getByText(lost).count()) > 0;
    const want = async (frame: Frame, id: string) => {
      const confirm = await askToClose(frame, id);
      const waiting = await waitingTurns(here);
      await confirm();
      await until(async () => begun.length > 1 || (await waitingTurns(here)) > waiting || isLost(frame));
      expect([begun, await isLost(frame)]).toEqual([[first], false]);
    };
    await (
      await askToClose(here, first)
    )();
    await until(() => begun.length === 1);
    await want(here, second);
    await want(await secondPane(pane), third);
    // Long enough for the next to meet it, if it did not wait for the answer.
    pane.simulation.graph.control.set({ latencyMs: 400 });
    release();
    for (const id of ids) await pane.rowOf(id).getByText("Closed", { exact: true }).waitFor();
    const closes = pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
    expect(closes.map(({ sessionHeader, answered }) => [sessionHeader, answered])).toEqual([
      [first, 204],
      [second, 204],
      [third, 204],
    ]);
    expect(pane.simulation.graph.violations()).toEqual([]);
  });
});

describe("the moment to think before a close that may lose changes", () => {
  const closes = () => pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession").length;

  /** Confirms the close of a temporary session that somebody else opened. */
  async function confirmed(): Promise<string> {
    pane = await withClock();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const id = await sessionInGraph(pane, false);
    await addByHand(pane, id, "unknown");
    await confirm(id);
    return id;
  }

  async function confirm(id: string): Promise<void> {
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.close.discard }).click();
    await pane
      .rowOf(id)
      .getByText(/^Closing in \d s/)
      .waitFor();
  }

  const isCalledOff = () => pane.notice.getByText(noticeSentences.notSent.cancelled.title).waitFor();

  it("is counted down and announced once, and Cancel or Escape calls the close off; then it is as it was", async () => {
    const id = await confirmed();
    const row = pane.rowOf(id);
    await pane.pane
      .getByRole("status")
      .getByText(/Press Escape or select Cancel to keep it open/)
      .waitFor();
    await row.getByRole("button", { name: /^Cancel closing/ }).press("Enter");
    await isCalledOff();
    const focus = () => pane.pane.locator("li[aria-posinset]:focus-within").count();
    await until(async () => (await focus()) === 1, "the focus to stay in the row");

    await confirm(id);
    await pane.page.keyboard.press("Escape");
    await row.getByText(/^Closing in/).waitFor({ state: "detached" });
    await isCalledOff();
    await timeLeaps(pane, 60_000);
    await timePasses(await pane.paneFrame(), 200);
    expect([closes(), pane.simulation.graph.control.sessions()[0]?.end]).toEqual([0, undefined]);

    await confirm(id);
    await momentPasses(pane);
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    expect(closes()).toBe(1);
  });

  it("sends nothing from a pane that is closed in it, and leaves nothing to be told", async () => {
    const id = await confirmed();
    await pane.reopen();
    await pane.rowOf(id).waitFor();
    await timeLeaps(pane, 60_000);
    await timePasses(await pane.paneFrame(), 200);
    expect(closes()).toBe(0);
    expect(await pane.notice.count()).toBe(0);
  });
});

describe("Undo after Forget", () => {
  it("brings the row back, with its name, and the focus stays in the list", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const id = deadId("00f0f0");
    await addByHand(pane, JSON.stringify({ sessionId: id, label: "Nightly totals" }));
    await pane.moreButton(id).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.forget, exact: true }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await pane.rowOf(id).waitFor({ state: "detached" });
    await pane.notice.getByRole("button", { name: stepSentences.undo, exact: true }).click();
    await pane.rowOf(id).getByText("Nightly totals").waitFor();
    await pane.notice.getByText(noticeSentences.broughtBack(1)).waitFor();
    const isInList = () => pane.pane.locator("li[aria-posinset]:focus, #sessions-title:focus").count();
    await until(async () => (await isInList()) === 1, "the focus to be in the list");
  });
});
