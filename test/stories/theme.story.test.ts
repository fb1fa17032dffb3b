import { paneSentences } from "../../src/strings/messages/paneSentences";
import { startSentences } from "../../src/strings/messages/startSentences";
import { axeFaults } from "./support/axeFaults";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const DARK = "rgb(41, 41, 41)";
const LIGHT = "rgb(255, 255, 255)";

/** Notes the ground of the page whenever something in it changes, from its first element on. */
const NOTE_GROUNDS = `
  window.grounds = [];
  new MutationObserver(() => {
    const { backgroundColor } = getComputedStyle(document.body ?? document.documentElement);
    // The style sheet is not there yet, and nothing is painted.
    if (backgroundColor === "rgba(0, 0, 0, 0)") return;
    const words = document.querySelector("header") === null ? "skeleton" : "pane";
    window.grounds.push(words + " " + backgroundColor + " " + getComputedStyle(document.documentElement).backgroundColor);
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

async function grounds(): Promise<readonly string[]> {
  const all = await (
    await pane.paneFrame()
  ).evaluate(() => (window as unknown as { readonly grounds: readonly string[] }).grounds);
  return [...new Set(all)].sort();
}

/** What Office says of its theme from now on; it raises no event. */
async function officeBecomes(isDarkTheme: boolean): Promise<void> {
  const frame = await pane.paneFrame();
  await frame.evaluate((dark) => {
    Object.assign(Office.context.officeTheme, { isDarkTheme: dark });
    window.dispatchEvent(new Event("focus"));
  }, isDarkTheme);
}

const shown = async () =>
  (await pane.paneFrame()).evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.documentElement).colorScheme,
  ]);

describe("the theme", () => {
  it.each([
    ["dark", DARK],
    ["light", LIGHT],
  ] as const)("of a system and an Office that are %s is there from the first paint on", async (theme, ground) => {
    pane = await openPane({ theme, newerOfficeJs: true, inPane: NOTE_GROUNDS });
    await pane.ready();
    expect(await grounds()).toEqual([`pane ${ground} ${ground}`, `skeleton ${ground} ${ground}`]);
  });

  it("is Office's where the system has another: no word is ever shown in the system's, and dialogs have it too", async () => {
    pane = await openPane({
      ...{ theme: "dark", newerOfficeJs: true, inPane: NOTE_GROUNDS },
      before: async (context) => {
        context.on("page", (page) => void page.emulateMedia({ colorScheme: "light" }));
      },
    });
    await pane.ready();
    expect((await grounds()).filter((each) => each.startsWith("pane"))).toEqual([`pane ${DARK} ${DARK}`]);
    await pane.button(paneSentences.add).click();
    await pane.dialog.waitFor();
    expect(await pane.dialog.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(DARK);
    // And it follows Office while the pane is open, with what is open in it.
    await officeBecomes(false);
    expect(await shown()).toEqual([LIGHT, "light"]);
    expect(await pane.dialog.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(LIGHT);
    await officeBecomes(true);
    expect(await shown()).toEqual([DARK, "dark"]);
  });

  it("is Office's from the first paint on, where it was at the last opening, and so are a page's words without script", async () => {
    pane = await openPane({
      ...{ theme: "dark", newerOfficeJs: true, inPane: NOTE_GROUNDS },
      before: async (context) => {
        context.on("page", (page) => void page.emulateMedia({ colorScheme: "light" }));
      },
    });
    await pane.ready();
    await pane.reopen();
    expect(await grounds()).toEqual([`pane ${DARK} ${DARK}`, `skeleton ${DARK} ${DARK}`]);
    await officeBecomes(false);
    await pane.page.emulateMedia({ colorScheme: "dark" });
    pane.watch.allow("console", /.*/);
    await pane.context.route(/\/static\/taskpane[^/]*\.js/, (route) => route.fulfill({ status: 404, body: "" }));
    await pane.page.evaluate("simulatedExcel.reloadPane()");
    await pane.pane.getByRole("heading", { name: "This add-in didn't start" }).waitFor();
    expect([await shown(), await axeFaults(await pane.paneFrame())]).toEqual([[LIGHT, "light"], []]);
  });

  it("is the system's where Office says none, also while the pane is open", async () => {
    pane = await openPane({ theme: "light" });
    await pane.ready();
    await pane.page.emulateMedia({ colorScheme: "dark" });
    await (await pane.paneFrame()).waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    expect(await shown()).toEqual([DARK, "dark"]);
  });

  it("is the system's in a page that never becomes a pane, which can be read in both", async () => {
    pane = await openPane({ theme: "dark", configuration: { clientId: "none" } });
    await pane.pane.getByRole("heading", { name: startSentences.misconfigured.title }).waitFor();
    expect(await axeFaults(await pane.paneFrame())).toEqual([]);
    await pane.page.emulateMedia({ colorScheme: "light" });
    expect(await axeFaults(await pane.paneFrame())).toEqual([]);
  });
});
