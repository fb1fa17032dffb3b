import { until } from "../support/until";
import ar from "../../src/strings/languages/ar";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { startSentences } from "../../src/strings/messages/startSentences";
import { heldRequests } from "./support/heldRequests";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const OUR_SCRIPT = /\/static\/taskpane[^/]*\.js/;
const DIALOGS = /\/static\/dialogs[^/]*\.js/;
const notStarted = startSentences.notStarted.title;

/** Not `reopen`, which waits for the list. */
const reload = () => pane.page.evaluate("simulatedExcel.reloadPane()");

describe("a page whose own script", () => {
  it.each([
    ["is not there", { status: 404, body: "" }],
    ["throws at once", { contentType: "text/javascript", body: "throw new Error('broken');" }],
    ["is in a language that the web view does not know", { contentType: "text/javascript", body: "let = = ;" }],
  ])("%s says by itself what is wrong, and what to do", async (_what, answer) => {
    pane = await openPane();
    await pane.ready();
    pane.watch.allow("console", /.*/);
    let answered = 0;
    await pane.context.route(OUR_SCRIPT, async (route) => {
      await route.fulfill(answer);
      answered += 1;
    });
    await reload();
    // A page without its style sheet shows all that it holds, so the heading alone does not tell that the script came.
    await until(() => answered === 1, "the script that is broken");
    await pane.pane.getByRole("heading", { name: notStarted }).waitFor();
    await pane.context.unroute(OUR_SCRIPT);
    await pane.pane.getByRole("link", { name: "Reload" }).click();
    await pane.ready();
    expect(await pane.pane.getByText(notStarted).count()).toBe(0);
  });
});

describe("a page whose script does not come, where the pane spoke Arabic", () => {
  const words = ar.startSentences.notStarted;

  it("is Arabic from its first paint on, in all that it says; the pane starts when the script comes", async () => {
    pane = await openPane({ displayLanguage: "ar-SA" });
    await pane.ready();
    const noted = async () =>
      (await pane.paneFrame()).evaluate(() => localStorage.getItem("workbook-sessions-page/words"));
    await until(async () => (await noted()) !== null);
    pane.watch.allow("console", /.*/);
    const answer = await heldRequests(pane, OUR_SCRIPT);
    await reload();
    await pane.pane.getByRole("heading", { name: words.title }).waitFor();
    const frame = await pane.paneFrame();
    const said = await frame.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.dir,
      ...[...document.querySelectorAll("p, h1")].map((element) => element.textContent),
    ]);
    expect(said).toEqual(["ar-SA", "rtl", ...Object.values(words)]);
    answer();
    await pane.ready();
  });
});

describe("a page of an older version, whose parts are gone from the server", () => {
  let loads = 0;

  /** The server now has a page that names another script, and no longer the dialogs of this one. */
  async function deployNewer(): Promise<void> {
    pane = await openPane();
    await pane.ready();
    const frame = await pane.paneFrame();
    // Of this first page nothing is asked for any more: what is counted and held below is the next one's.
    const arrived = () =>
      frame.evaluate(() => {
        const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
        return ["/static/dialogs", "/children"].every((part) => loaded.some((name) => name.includes(part)));
      });
    await until(arrived);
    pane.watch.allow("console", /Failed to load resource/);
    const html = await frame.evaluate(async () => (await fetch(document.URL)).text());
    const newer = html.replaceAll("static/taskpane.", "static/taskpane.new");
    loads = 0;
    await pane.context.route(/\/taskpane\.html/, (route) => {
      if (route.request().resourceType() !== "document") return route.fulfill({ body: newer });
      loads += 1;
      return route.continue();
    });
    await pane.context.route(DIALOGS, (route) => route.fulfill({ status: 404, body: "" }));
  }

  it("is loaded anew once, and then says what is missing, with a button that reloads", async () => {
    await deployNewer();
    await reload();
    // The parts are loaded in idle time, so nothing has to be clicked before the page sees that it is old.
    await until(() => loads === 2);
    await pane.ready();
    await pane.button(paneSentences.add).click();
    await pane.pane.getByText(paneSentences.partFailed).waitFor();
    await pane.button(paneSentences.reload).waitFor();
    expect(loads).toBe(2);
    await pane.context.unroute(DIALOGS);
    await pane.button(paneSentences.reload).click();
    await pane.ready();
  });

  it("is loaded anew only when what it asked Microsoft for has arrived", async () => {
    await deployNewer();
    const answer = await heldRequests(pane, "**/children*");
    const looked = pane.page.waitForResponse(
      (response) => response.url().includes("/taskpane.html") && response.request().resourceType() === "fetch",
    );
    const asked = pane.page.waitForRequest(/children/);
    // The page learns that it is old only once that request is on its way.
    await pane.context.route(DIALOGS, async (route) => {
      await asked;
      await route.fulfill({ status: 404, body: "" });
    });
    await reload();
    await Promise.all([looked, asked]);
    expect(loads).toBe(1);
    answer();
    await until(() => loads === 2);
    await pane.ready();
  });
});
