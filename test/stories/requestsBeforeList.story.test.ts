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
