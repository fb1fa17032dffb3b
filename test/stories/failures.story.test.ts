import { closeSentences } from "../../src/strings/messages/closeSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { addByHand } from "./support/addByHand";
import { heldRequests } from "./support/heldRequests";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { openCreateDialog } from "./support/openCreateDialog";
import { deadId } from "./support/stored";

const { failed } = troubleSentences;
const SECRET = `${deadId("0bad01")} eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.planted`;

/** Parts of the browser that throw, with a secret in what they say, as long as the page names them as broken. */
const BREAKABLE = `
  window.storyBroken = sessionStorage.getItem("story/broken");
  const breakable = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...args) {
      if (window.storyBroken === name) throw new RangeError(${JSON.stringify(`planted ${SECRET}`)});
      return real.apply(this, args);
    };
  };
  breakable(window, "matchMedia");
  breakable(crypto, "randomUUID");
  breakable(document, "execCommand");
  // The pane listens for other panes' changes while it is made.
  const listen = window.addEventListener;
  window.addEventListener = function (type, ...how) {
    if (window.storyBroken === type) throw new RangeError(${JSON.stringify(`planted ${SECRET}`)});
    return listen.call(this, type, ...how);
  };
  document.addEventListener("copy", () => { window.storyCopied = document.activeElement.value; });
`;

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane({ inPane: BREAKABLE });
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
  pane.watch.allow("console", /planted|Clipboard API has been blocked/);
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

async function breaks(name: string): Promise<void> {
  await (await pane.paneFrame()).evaluate((broken) => Object.assign(window, { storyBroken: broken }), name);
}

/** What stands on the clipboard after *Copy details*. */
async function copiedDetails(): Promise<string> {
  await pane.button(noticeSentences.copyDetails).click();
  await pane.button(dialogSentences.copied).waitFor();
  return (await pane.paneFrame()).evaluate(() => (window as unknown as { readonly storyCopied: string }).storyCopied);
}

async function reloadedBy(button: string): Promise<void> {
  const frame = await pane.paneFrame();
  await Promise.all([frame.waitForNavigation(), pane.button(button).click()]);
  await pane.ready();
}

/** The focus comes back: an event whose listener asks the system for its colours. */
async function handlerThrows(): Promise<void> {
  await breaks("matchMedia");
  await (await pane.paneFrame()).evaluate(() => window.dispatchEvent(new Event("focus")));
}

/** A session that storage does not take; answers its id. */
async function createdWithoutRoom(): Promise<string> {
  await (
    await pane.paneFrame()
  ).evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await openCreateDialog(pane.pane);
  await pane.dialog.getByRole("button", { name: dialogSentences.create.createAnyway }).click();
  await pane.notice.getByText(noticeSentences.notStored.full).waitFor();
  const [session] = pane.simulation.graph.control.sessions();
  return session?.id ?? "";
}

async function expectHarmless(details: string): Promise<void> {
  expect(details).toMatch(/^Error: RangeError$/m);
  expect(details).toMatch(/^In: .*taskpane\.[\da-f]{16}\.js:\d+:\d+/m);
  expect(details).not.toMatch(/cluster=|usid=|eyJ|planted/);
  expect(await pane.pane.locator("body").innerText()).not.toMatch(/eyJ|planted/);
}

describe("something that throws outside every action", () => {
  it("in a listener is told, with details that hold no secret, and the pane can be loaded anew", async () => {
    await handlerThrows();
    await pane.notice.getByText(failed.title).waitFor();
    await pane.notice.getByText(failed.notSent).waitFor();
    // Each click into the pane brings the focus back, and would throw again.
    await breaks("");
    await expectHarmless(await copiedDetails());
    await reloadedBy(stepSentences.reload);
    expect(await pane.pane.getByText(failed.title).count()).toBe(0);
  });

  it("in a promise is told as well, and an id that only the pane holds stays shown", async () => {
    const id = await createdWithoutRoom();
    await breaks("execCommand");
    await pane.notice.getByRole("button", { name: dialogSentences.copy, exact: true }).click();
    await pane.notice.getByText(failed.title).waitFor();
    await pane.notice.getByText(id, { exact: true }).waitFor();
  });

  it("while a close is at Microsoft says that a request may have been sent, and the close is told after it", async () => {
    const id = await sessionInGraph(pane);
    await addByHand(pane, id);
    const answer = await heldRequests(pane, "**/closeSession");
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close/ }).click();
    await pane
      .rowOf(id)
      .getByText(/^Closing/)
      .waitFor();
    await handlerThrows();
    await pane.notice.getByText(failed.maybeSent).waitFor();
    answer();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
  });
});

describe("a pane that cannot be drawn", () => {
  it("still shows the whole id of a session that storage did not take", async () => {
    const id = await createdWithoutRoom();
    await breaks("randomUUID");
    await openCreateDialog(pane.pane);
    await pane.pane.getByRole("heading", { name: failed.title }).waitFor();
    await pane.pane.getByText(id, { exact: true }).waitFor();
  });
});

describe("a pane that throws while it starts", () => {
  it("says that it stopped before anything was sent, and starts when it is loaded anew", async () => {
    await (await pane.paneFrame()).evaluate(() => sessionStorage.setItem("story/broken", "storage"));
    await pane.page.evaluate("simulatedExcel.reloadPane()");
    await pane.pane.getByRole("heading", { name: failed.title }).waitFor();
    await pane.pane.getByText(failed.notSent).waitFor();
    await expectHarmless(await copiedDetails());
    await (await pane.paneFrame()).evaluate(() => sessionStorage.removeItem("story/broken"));
    await reloadedBy(stepSentences.reload);
  });
});
