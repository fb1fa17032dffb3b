import type { Frame } from "playwright-core";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { keepAliveSentences } from "../../src/strings/messages/keepAliveSentences";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { until } from "../support/until";
import { addByHand } from "./support/addByHand";
import { askToClose } from "./support/askToClose";
import { heldRequests } from "./support/heldRequests";
import { closeButtonName, openPane, type OpenedPane } from "./support/openPane";
import { secondPane } from "./support/secondPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
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
    await pane.pane.getByText(newcomerSentences.empty.title).waitFor();

    await openCreateDialog(pane.pane);
    await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await pane.notice.getByText("A session is open").waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    if (session === undefined) throw new Error("Graph has no session.");
    const row = pane.rowOf(session.id);
    await row.getByText("Open", { exact: true }).waitFor();
    await row.getByText("Saves changes").waitFor();
    await row.getByText("Created here").waitFor();
    expect(await row.innerText()).toMatch(/likely ends in \d to \d min/);

    await pane.closeButton(session.id).click();
    await pane.dialog.getByText("Workbook: Budget 2026.xlsx, contoso-my.sharepoint.com › owner_contoso_com").waitFor();
    await pane.dialog.getByText("This does not close this Excel window, and signs nobody out.").waitFor();
    await pane.dialog.getByRole("button", { name: "Close session" }).click();

    await pane.notice.getByText("Microsoft ended the session").waitFor();
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
