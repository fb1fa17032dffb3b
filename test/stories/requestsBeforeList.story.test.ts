import de from "../../src/strings/languages/de";
import { LANGUAGE_NAMES } from "../../src/strings/languages/languageNames";
import { until } from "../support/until";
import { heldRequests } from "./support/heldRequests";
import { openPane, type OpenedPane } from "./support/openPane";
import { addedSession, deadId, storedStatements } from "./support/stored";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** Runs in the add-in's page before its own scripts: notes when the first of `selector` is in the document. */
const noting = (selector: string, holds: string) => `
  new MutationObserver((_changes, watch) => {
    const found = document.querySelector(${JSON.stringify(selector)});
    if (found === null || !(${holds})(found)) return;
    watch.disconnect();
    window.listedAt = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** The page itself, and every request of it that was sent before that moment, by its last part. */
async function requestsBefore(): Promise<readonly string[]> {
  const frame = await pane.paneFrame();
  return frame.evaluate(() => {
    const { listedAt = 0 } = window as unknown as { readonly listedAt?: number };
    const sent = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < listedAt);
    return [location.href, ...sent.map(({ name }) => name)].map((url) => new URL(url).pathname);
  });
}

const isGraphs = (path: string) => path.startsWith("/v1.0/");

describe("what the pane asks for, at most, before its list is there", () => {
  it("where the workbook was seen before: 9 requests, four of them of Office, and none to Graph", async () => {
    const id = deadId("0b0d01");
    pane = await openPane({ stored: storedStatements([addedSession(id)]), inPane: noting("li", "() => true") });
    await pane.rowOf(id).waitFor();
    await pane.reopen();
    await pane.rowOf(id).waitFor();
    const before = await requestsBefore();
    expect(before.filter(isGraphs)).toEqual([]);
    expect(before.filter((path) => path.startsWith("/lib/"))).toHaveLength(4);
    expect(before.length).toBeLessThanOrEqual(9);
  });

  it("where it was never seen: 17 requests, one of them to Graph", async () => {
    const hasName = '({ textContent }) => textContent === "Budget 2026.xlsx"';
    pane = await openPane({ inPane: noting("h1", hasName) });
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const before = await requestsBefore();
    expect(before.filter(isGraphs)).toHaveLength(1);
    expect(before.length).toBeLessThanOrEqual(17);
  });
});

describe("the file of its language, which the first words wait for,", () => {
  const FIRST_FILE = /\/static\/[a-z]{2}(-[a-z]{2})?\.[0-9a-f]{16}\.js$/;

  /** A pane that was open in that language; answers with the languages' files that are asked for from then on. */
  async function openedBefore(displayLanguage: string): Promise<() => readonly string[]> {
    const asked: string[] = [];
    pane = await openPane({ displayLanguage });
    await pane.ready();
    const frame = await pane.paneFrame();
    const noted = () => frame.evaluate(() => localStorage.getItem("workbook-sessions-page/words"));
    if (displayLanguage !== "en-US") await until(async () => (await noted()) !== null);
    pane.context.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    return () => asked.filter((path) => FIRST_FILE.test(path));
  }

  /** Opens the pane again; its own script has been asked for, and comes once the answer is called. */
  async function openWithoutScript(): Promise<() => void> {
    const ourScript = /\/static\/taskpane[^/]*\.js/;
    const release = await heldRequests(pane, ourScript);
    const asked = pane.page.waitForRequest(ourScript);
    await pane.page.evaluate("simulatedExcel.reloadPane()");
    await asked;
    return release;
  }

  it.each([
    ["de-AT", "de"],
    ["ar-SA", "ar"],
    ["pt-PT", "pt-br"],
  ])(
    "is asked for once, and before its first script has come, in an Excel that was in %s before",
    async (tag, name) => {
      const files = await openedBefore(tag);
      const release = await openWithoutScript();
      await until(() => files().length > 0, "the file of the language");
      release();
      await pane.ready();
      expect(files().map((path) => path.split(".", 1))).toEqual([[`/static/${name}`]]);
    },
  );

  it("is asked for once also where it comes later than the script", async () => {
    const files = await openedBefore("de-DE");
    const arrive = await heldRequests(pane, FIRST_FILE);
    const release = await openWithoutScript();
    await until(() => files().length > 0, "the file of the language");
    release();
    await pane.pane.locator("#not-started").waitFor({ state: "detached" });
    arrive();
    await pane.ready();
    expect(files()).toHaveLength(1);
  });

  it("is asked for again by the script where it did not come before that", async () => {
    const files = await openedBefore("de-DE");
    pane.watch.allow("console", /Failed to load resource/);
    await pane.context.route(FIRST_FILE, (route) => route.fulfill({ status: 404 }), { times: 1 });
    const failed = pane.page.waitForResponse(FIRST_FILE);
    const release = await openWithoutScript();
    await failed;
    await pane.pane.locator('script[src*="/static/de."]').waitFor({ state: "detached" });
    release();
    await pane.ready();
    await pane.button(de.paneSentences.add).waitFor();
    expect(files()).toHaveLength(2);
  });

  it("is none in English", async () => {
    const files = await openedBefore("en-US");
    const release = await openWithoutScript();
    release();
    await pane.ready();
    expect(files()).toEqual([]);
  });

  it("is named in the page for each language, and is there", async () => {
    pane = await openPane();
    await pane.ready();
    const named = await (
      await pane.paneFrame()
    ).evaluate(() => {
      const table = document.querySelector<HTMLMetaElement>("meta[name=language-files]")?.content ?? "";
      return Promise.all(
        Object.entries(JSON.parse(table) as Readonly<Record<string, string>>).map(async ([language, file]) => [
          language,
          (await fetch(file)).ok,
        ]),
      );
    });
    const others = LANGUAGE_NAMES.filter(([tag]) => tag !== "en").map(([tag]) => [tag.split("-", 1)[0], true]);
    expect(named.sort()).toEqual(others.sort());
  });
});

it("asks V8, in the first line of its first script, to compile that while it loads and not while the list is drawn", async () => {
  pane = await openPane();
  const scripts = await (
    await pane.paneFrame()
  ).evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<HTMLScriptElement>("script[defer]")].map(async ({ src }) =>
        (await fetch(src)).text(),
      ),
    ),
  );
  expect(scripts.map((text) => text.split("\n", 1)[0])).toEqual(["//# allFunctionsCalledOnLoad"]);
});
