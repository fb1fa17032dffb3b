import { english, type Translate } from "../../src/strings/language";
import de from "../../src/strings/languages/de";
import { into } from "../../src/strings/languages/loadLanguage";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { fileSentences } from "../../src/strings/messages/fileSentences";
import { folderSentences } from "../../src/strings/messages/folderSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { until } from "../support/until";
import { focusNow } from "./support/focusWatch";
import { heldRequests } from "./support/heldRequests";
import { openCreateDialog } from "./support/openCreateDialog";
import { openPane, type OpenedPane } from "./support/openPane";
import { closedInGraph, sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, ownSession, storedStatements } from "./support/stored";

const { failed } = troubleSentences;
/** What the pane says. */
let say: Translate = english;
const MARK = "planted eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.planted";

/** Functions of the browser that throw, again and again, from when the page names them as broken. */
const BREAKABLE = `
  const breakable = (owner, name, as = name) => {
    const real = owner[name];
    owner[name] = function (...args) {
      if (window.storyBroken === as) throw new RangeError(${JSON.stringify(MARK)});
      return new.target ? new real(...args) : real.apply(this, args);
    };
    owner[name].prototype = real.prototype;
  };
  breakable(Intl.RelativeTimeFormat.prototype, "format", "times");
  breakable(Intl, "DateTimeFormat");
  breakable(Intl, "RelativeTimeFormat", "DateTimeFormat");
  breakable(document, "addEventListener");
  breakable(URL, "createObjectURL");
  breakable(AbortController.prototype, "abort");
  document.addEventListener("copy", () => { window.storyCopied = document.activeElement.value; });
`;
type Breakable = "times" | "DateTimeFormat" | "addEventListener" | "createObjectURL" | "abort";

let pane: OpenedPane;
/** At Microsoft, and in the list. */
let id: string;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** A pane with one session that saves changes, or may lose them, and one that has long ended. */
async function openWithSession(persistChanges = true, displayLanguage = "en-US"): Promise<void> {
  say = displayLanguage === "de-DE" ? into(de) : english;
  pane = await openPane({ inPane: BREAKABLE, displayLanguage });
  // React logs what a boundary caught; the frame may not write to the clipboard, and copies otherwise.
  pane.watch.allow("console", /planted|Clipboard API has been blocked/);
  await pane.ready();
  id = await sessionInGraph(pane, persistChanges);
  const statements = [ownSession(id, { persistChanges }), addedSession(deadId("0fa17e"))];
  await (
    await pane.paneFrame()
  ).evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, storedStatements(statements));
  await pane.reopen();
  await pane.rowOf(id).waitFor();
}

const inDialog = (name: string | RegExp) => pane.dialog.getByRole("button", { name, exact: typeof name === "string" });
const page = () => pane.pane.getByRole("alert").filter({ has: heading() });
const heading = () => pane.pane.getByRole("heading", { name: say(troubleSentences).failed.title });

async function breaks(broken: Breakable): Promise<void> {
  await (await pane.paneFrame()).evaluate((name) => Object.assign(window, { storyBroken: name }), broken);
}

const focusOn = (what: string) =>
  until(async () => (await focusNow(await pane.paneFrame())).on.includes(what), `the focus on ${what}`);

/**
 * By keyboard, as somebody does who would be lost with the focus. The list is drawn anew, which fails; where it is drawn
 * by itself before the key comes, that fails in the same way.
 */
async function drawsAnew(broken: Breakable): Promise<void> {
  await pane.button(say(paneSentences).select).focus();
  await breaks(broken);
  await pane.page.keyboard.press("Enter");
}

/** The page that stands in place of the pane is announced, has the focus, and has all that it needs. */
async function expectFailedPage(text: "notSent" | "maybeSent"): Promise<void> {
  await page().getByText(say(troubleSentences).failed[text]).waitFor();
  await focusOn(say(troubleSentences).failed.title);
  await page()
    .getByRole("button", { name: say(stepSentences).reload })
    .waitFor();
  await page()
    .getByRole("button", { name: say(noticeSentences).copyDetails })
    .waitFor();
  expect(await pane.rows.count()).toBe(0);
}

async function copiedDetails(): Promise<string> {
  await pane.button(say(noticeSentences).copyDetails).click();
  await pane.button(say(dialogSentences).copied).waitFor();
  return (await pane.paneFrame()).evaluate(() => (window as unknown as { readonly storyCopied: string }).storyCopied);
}

/** By the keyboard, from where the focus is. */
async function reloadsByKeyboard(): Promise<void> {
  const frame = await pane.paneFrame();
  await pane.page.keyboard.press("Tab");
  await focusOn(stepSentences.reload);
  await Promise.all([frame.waitForNavigation(), pane.page.keyboard.press("Enter")]);
  await pane.ready();
  expect(await heading().count()).toBe(0);
}

describe("a pane that cannot be drawn", () => {
  it("says so while nothing was sent, gives details that hold no secret, and comes back by Reload", async () => {
    await openWithSession();
    await drawsAnew("times");
    await expectFailedPage("notSent");
    const details = await copiedDetails();
    expect(details).toMatch(/^Error: RangeError$/m);
    expect(details).toMatch(/^In: .*\.[\da-f]{16}\.js:\d+:\d+/m);
    expect(details).not.toMatch(/cluster=|usid=|eyJ|planted/);
    await heading().focus();
    await reloadsByKeyboard();
    await pane.rowOf(id).waitFor();
  });

  it("shows its page even where the browser's formats of times are what fails", async () => {
    await openWithSession();
    await drawsAnew("times");
    await expectFailedPage("notSent");
    await breaks("DateTimeFormat");
    expect(await copiedDetails()).toMatch(/^Time: \d{4}-/m);
  });

  it("says that a request may have been sent while a close is at Microsoft, whose answer is kept all the same", async () => {
    await openWithSession();
    const answer = await heldRequests(pane, "**/closeSession");
    const asked = pane.page.waitForRequest(/\/closeSession$/);
    await pane.closeButton(id).click();
    await inDialog(/^Close/).click();
    await asked;
    await drawsAnew("times");
    await expectFailedPage("maybeSent");
    answer();
    await until(
      async () =>
        (await pane.paneFrame()).evaluate(
          () =>
            Object.values({ ...localStorage }).filter((text) => String(text).includes('"answer":"closed"')).length > 0,
        ),
      "the record of the close",
    );
    await expectFailedPage("maybeSent");
    await reloadsByKeyboard();
    await pane.pane.getByText(paneSentences.settled(1)).click();
    await pane.rowOf(id).getByText(paneSentences.status.closed, { exact: true }).waitFor();
  });

  it("says that nothing was sent while OneDrive is only read, and that something may have been once it is written", async () => {
    await openWithSession();
    const list = await heldRequests(pane, /\/Apps\/Workbook/);
    await pane.reopen();
    await pane.pane.getByText(folderSentences.reading).waitFor();
    await drawsAnew("times");
    await expectFailedPage("notSent");
    await reloadsByKeyboard();
    await pane.pane.getByText(folderSentences.reading).waitFor();
    list();
    const line = pane.pane.getByRole("region", { name: folderSentences.name });
    await line.getByRole("button", { name: folderSentences.keep }).waitFor();

    const made = await heldRequests(pane, (url) => url.host === "graph.microsoft.com");
    const asked = pane.page.waitForRequest((request) => request.method() === "POST");
    await line.getByRole("button", { name: folderSentences.keep }).click();
    await inDialog(folderSentences.keep).click();
    await asked;
    await drawsAnew("times");
    await expectFailedPage("maybeSent");
    made();
  });

  it("shows an ID that was stored nowhere, though its answer came only after the pane was gone", async () => {
    await openWithSession();
    const frame = await pane.paneFrame();
    const answer = await heldRequests(pane, "**/createSession");
    const asked = pane.page.waitForRequest(/\/createSession$/);
    await frame.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await openCreateDialog(pane.pane);
    await inDialog(dialogSentences.create.createAnyway).click();
    await asked;
    await drawsAnew("times");
    await expectFailedPage("maybeSent");
    answer();
    await until(() => pane.simulation.graph.control.sessions().length > 1, "the session");
    const created = pane.simulation.graph.control.sessions().find((each) => each.id !== id)?.id ?? "";
    await page().getByText(created, { exact: true }).waitFor();
    await page().getByRole("button", { name: dialogSentences.copy, exact: true }).click();
    await page().getByRole("button", { name: dialogSentences.copied }).waitFor();
    const copied = await frame.evaluate(() => (window as unknown as { readonly storyCopied: string }).storyCopied);
    expect(copied).toBe(created);
  });

  it("shows its page without a network too, in the pane's language, as its copy button is", async () => {
    await openWithSession(true, "de-DE");
    // Loaded in idle time, as are the dialogs.
    await until(
      async () =>
        (await pane.paneFrame()).evaluate(() =>
          performance.getEntriesByType("resource").some(({ name }) => name.includes("start-page")),
        ),
      "the page's part",
    );
    // What the browser itself says, and the simulated Excel.
    pane.watch.allow("console", /ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await pane.context.setOffline(true);
    await drawsAnew("times");
    await expectFailedPage("notSent");
    expect(await (await pane.paneFrame()).evaluate(() => document.documentElement.lang)).toBe("de-DE");
    expect(await copiedDetails()).toMatch(new RegExp(`^${de.supportSentences.failure}: RangeError$`, "m"));
    await pane.context.setOffline(false);
  });

  it("because an effect threw, says so in the same way", async () => {
    await openWithSession();
    await pane.button(paneSentences.add).click();
    await pane.dialog.getByLabel(dialogSentences.add.label).fill(deadId("0effec"));
    await inDialog(dialogSentences.add.add(1)).waitFor();
    // A message listens for the page's going out of sight.
    await breaks("addEventListener");
    await inDialog(dialogSentences.add.add(1)).press("Enter");
    await expectFailedPage("notSent");
    await reloadsByKeyboard();
    await pane.rowOf(deadId("0effec")).waitFor();
  });
});

describe("what throws outside the drawing", () => {
  it("in the handler of a button is told beside the list, which stays", async () => {
    await openWithSession();
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.exportAll }).click();
    await breaks("createObjectURL");
    await inDialog(fileSentences.download).click();
    await pane.notice.getByText(failed.title).waitFor();
    await pane.notice.getByText(failed.notSent).waitFor();
    await pane.dialog.press("Escape");
    await pane.dialog.waitFor({ state: "detached" });
    await pane.rowOf(id).waitFor();
    expect(await heading().count()).toBe(0);
  });

  it("in somebody who listens for changes keeps no other part from them", async () => {
    await openWithSession(false);
    await pane.closeButton(id).click();
    await inDialog(/^Close/).click();
    await pane
      .rowOf(id)
      .getByText(/^Closing in/)
      .waitFor();
    // Whoever waits to close it is told that another pane has done so, and gives up.
    await breaks("abort");
    await closedInGraph(pane, id);
    await (
      await pane.paneFrame()
    ).evaluate(
      (records) => {
        for (const [key, text] of Object.entries(records)) {
          localStorage.setItem(`${key}-other`, text);
          window.dispatchEvent(new StorageEvent("storage", { key: `${key}-other`, newValue: text }));
        }
      },
      storedStatements([ownSession(id, { answer: "closed", persistChanges: false }, -1_000)]),
    );
    await pane.rowOf(id).getByText(paneSentences.status.closed, { exact: true }).waitFor();
    await pane.notice.getByText(failed.title).first().waitFor();
    expect(await heading().count()).toBe(0);
  });
});

describe("a part that does not load, twice", () => {
  it("says so each time, never leaves the focus behind, and is there at the third try", async () => {
    await openWithSession();
    pane.watch.allow("console", /Failed to load resource.*dialogs/);
    let refused = 0;
    await pane.context.route(/dialogs[^/]*\.js/, async (route) => {
      await route.abort();
      refused += 1;
    });
    // What is warmed in idle time would be there already. It is asked for once more, by nobody who would see it fail.
    await pane.reopen();
    await until(() => refused === 1, "the part that is loaded in idle time");
    await pane.button(paneSentences.add).focus();
    await pane.page.keyboard.press("Enter");
    const alert = pane.pane.getByRole("alert").filter({ hasText: paneSentences.partFailed });
    await alert.waitFor();
    const retry = alert.getByRole("button", { name: paneSentences.retry });
    await retry.focus();
    await pane.page.keyboard.press("Enter");
    await until(() => refused === 3, "the second try");
    await alert.waitFor();
    await until(async () => (await focusNow(await pane.paneFrame())).lost === undefined, "a focus");
    await pane.context.unroute(/dialogs[^/]*\.js/);
    await retry.focus();
    await pane.page.keyboard.press("Enter");
    await pane.dialog.getByLabel(dialogSentences.add.label).waitFor();
    await until(async () => (await pane.dialog.locator(":focus").count()) === 1, "the focus in the dialog");
    await inDialog(dialogSentences.cancel).click();
    await pane.dialog.waitFor({ state: "detached" });
  });
});
