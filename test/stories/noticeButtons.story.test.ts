import { documentKinds } from "../../src/demo/excel/documentKinds";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { refreshSentences } from "../../src/strings/messages/refreshSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { addByHand } from "./support/addByHand";
import { documentBecomes } from "./support/documentBecomes";
import { type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { momentPasses, timeLeaps, withClock } from "./support/storyClock";
import { closeStoryBrowser } from "./support/storyBrowser";
import { timePasses } from "./support/timePasses";

let pane: OpenedPane;
let id: string;

beforeEach(async () => {
  pane = await withClock();
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
  id = await sessionInGraph(pane, false);
  await addByHand(pane, id, "unknown");
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

async function choose(item: string): Promise<void> {
  await pane.moreButton(id).click();
  await pane.pane.getByRole("menuitem", { name: item, exact: true }).click();
}

const inNotice = (name: string) => pane.notice.getByRole("button", { name, exact: true });
const sent = (operation: string) =>
  pane.simulation.graph.requests().filter((request) => request.operation === operation).length;
const isOpen = () => pane.simulation.graph.control.sessions().some((session) => session.id === id && !session.end);

describe("after a contact that was not possible", () => {
  it("Try again contacts the session, and does not close it", async () => {
    // What the browser itself says.
    pane.watch.allow("console", /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/);
    await pane.context.setOffline(true);
    await choose(menuSentences.keepAlive);
    await pane.notice.getByText(troubleSentences.offline.title).waitFor();
    await pane.context.setOffline(false);
    await inNotice(stepSentences.retry).click();
    await pane.notice.getByText(refreshSentences.succeeded.title, { exact: true }).waitFor();
    expect([sent("refreshSession"), sent("closeSession"), isOpen()]).toEqual([1, 0, true]);
  });

  it("Allow access to more files contacts it again, and does not close it", async () => {
    const answer = { kind: "error", status: 403, codes: ["accessDenied"] } as const;
    pane.simulation.graph.plan({ operation: "refreshSession", answer });
    await choose(menuSentences.keepAlive);
    await inNotice(stepSentences.askMore).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.askMore.allow }).click();
    await pane.notice.getByText(refreshSentences.succeeded.title, { exact: true }).waitFor();
    expect([sent("refreshSession"), sent("closeSession"), isOpen()]).toEqual([2, 0, true]);
  });
});

describe("forgetting a session whose close waits for another try", () => {
  it("ends the waiting: no session is closed, as it says", async () => {
    const answer = { kind: "error", status: 429, codes: ["tooManyRequests"], retryAfterSeconds: 110 } as const;
    pane.simulation.graph.plan({ operation: "closeSession", answer });
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close/ }).click();
    await momentPasses(pane);
    await pane
      .rowOf(id)
      .getByText(/Trying again in/)
      .first()
      .waitFor();
    await choose(menuSentences.forget);
    await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await pane.notice.getByText(noticeSentences.forgottenBody).waitFor();
    await timeLeaps(pane, 120_000);
    await timePasses(await pane.paneFrame(), 200);
    expect([sent("closeSession"), isOpen()]).toEqual([1, true]);
    await pane.notice.getByText(noticeSentences.forgottenBody).waitFor();
  });
});

describe("a close that was confirmed before another workbook came up", () => {
  it("asks once more, naming the workbook, before anything is sent", async () => {
    await pane.closeButton(id).click();
    await pane.dialog.getByText("Budget 2026.xlsx", { exact: false }).first().waitFor();
    await documentBecomes(pane, {
      kind: "url",
      url: documentKinds.oneDriveForBusiness.url.replace("Budget", "Forecast"),
    });
    await pane.dialog.getByRole("button", { name: /^Close/ }).click();
    await momentPasses(pane);
    await pane.notice.getByText(noticeSentences.notSent.documentChanged.title).waitFor();
    await inNotice(stepSentences.retry).click();
    await pane.dialog.waitFor();
    expect([sent("closeSession"), isOpen()]).toEqual([0, true]);
  });
});
