import { shownText } from "../../src/core/shownText";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import ar from "../../src/strings/languages/ar";
import de from "../../src/strings/languages/de";
import { into } from "../../src/strings/languages/loadLanguage";
import { english, type Translate } from "../../src/strings/language";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { axeFaults } from "./support/axeFaults";
import { HELD_HOST } from "./support/heldHost";
import { heldRequests } from "./support/heldRequests";
import { layoutFaults } from "./support/layoutFaults";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId, ownSession, storedOwner, storedStatements } from "./support/stored";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const DARK = "rgb(41, 41, 41)";

/** Notes whether anything but the page's own rows without words was ever drawn before Excel was let answer. */
const NOTE_HEADS = `new MutationObserver(() => {
  if (document.querySelector("h1:not(#not-started *)") !== null && !window.released) window.drewHead = true;
}).observe(document, { childList: true, subtree: true });`;

const excelAnswers = async () => {
  await (await pane.paneFrame()).evaluate("window.released = true; releaseHost()");
  await pane.ready();
};

/** A pane that is opened for the second time, in an Excel that has not answered yet. */
async function openAgain(displayLanguage: string): Promise<void> {
  pane = await openPane({
    ...{ displayLanguage, theme: "dark", newerOfficeJs: true, inPane: `${HELD_HOST}\n${NOTE_HEADS}` },
    before: async (context) => {
      context.on("page", (page) => void page.emulateMedia({ colorScheme: "light" }));
    },
  });
  await excelAnswers();
  await pane.page.evaluate("simulatedExcel.reloadPane()");
  await pane.pane.locator("[inert]").waitFor();
}

describe("a pane that was opened before, while Excel is starting,", () => {
  it.each([
    ["en-US", "ltr", english],
    ["de-DE", "ltr", into(de)],
    ["ar-SA", "rtl", into(ar)],
  ] as const)("has its head in Excel's language and theme: %s", async (language, direction, translate: Translate) => {
    await openAgain(language);
    const words = translate(paneSentences);
    await pane.pane.getByRole("status").getByText(words.starting).waitFor({ state: "attached" });
    expect(await pane.pane.locator("h1").innerText()).toBe(words.starting);
    expect(await pane.pane.locator("button").first().innerText()).toBe(words.addShort);
    const page = await (
      await pane.paneFrame()
    ).evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir, ground: getComputedStyle(document.body).backgroundColor };
    });
    expect(page).toEqual({ lang: language, dir: direction, ground: DARK });
    // Nothing is known yet, so nothing is said of sessions or of an account.
    const said = (await pane.pane.locator("body").innerText()).split("\n").filter((line) => line.trim() !== "");
    expect(said).toEqual([words.starting, words.starting, words.addShort, words.whoseKnowledge]);
    const frame = await pane.paneFrame();
    // For screen readers the page has its status alone, as before its first script.
    const isOfInert = (fault: string) => /^(landmark-one-main|page-has-heading-one):/.test(fault);
    const faults = (await axeFaults(frame)).filter((fault) => !isOfInert(fault));
    expect([...faults, ...(await layoutFaults(frame))]).toEqual([]);
    await excelAnswers();
  });

  it("has nothing that can be clicked or reached by Tab; all of it once Excel has answered", async () => {
    await openAgain("en-US");
    const add = pane.pane.locator("button").first();
    const { x, y, width, height } = (await add.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await pane.page.mouse.click(x + width / 2, y + height / 2);
    await pane.page.keyboard.press("Tab");
    expect(await (await pane.paneFrame()).evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await excelAnswers();
    expect(await pane.dialog.count()).toBe(0);
    expect(await pane.pane.locator("[inert]").count()).toBe(0);
    await pane.button(paneSentences.add).click();
    await pane.dialog.waitFor();
  });

  it("has its buttons where they stay when the list comes", async () => {
    await openAgain("en-US");
    const places = () =>
      pane.pane.locator("button:not(li *):not(h1 ~ *)").evaluateAll((all) =>
        all.map((button) => {
          const { top, left } = button.getBoundingClientRect();
          return [button.getAttribute("aria-label"), Math.round(top), Math.round(left)];
        }),
      );
    const before = await places();
    expect(before).toHaveLength(2);
    await excelAnswers();
    expect((await places()).slice(0, 2)).toEqual(before);
  });
});

it("a pane that was never opened shows no word before Excel says in which theme", async () => {
  pane = await openPane({ inPane: `${HELD_HOST}\n${NOTE_HEADS}` });
  await pane.pane.locator("#not-started").waitFor({ state: "detached" });
  await excelAnswers();
  expect(await (await pane.paneFrame()).evaluate("window.drewHead")).toBeUndefined();
});

describe("what was drawn while Excel was starting", () => {
  const footer = () => pane.pane.locator("footer");

  it("leaves nothing behind: what ended long ago is not said to be open, as in a first opening", async () => {
    const ended = ["00c0a1", "00c0a2"].map((name) =>
      ownSession(deadId(name), { persistChanges: false }, 5 * 3_600_000),
    );
    pane = await openPane({ inPane: HELD_HOST, stored: { ...storedStatements(ended), ...(await storedOwner()) } });
    const saidOnceOpen = async () => {
      await excelAnswers();
      await footer()
        .getByText(paneSentences.signedInAs(shownText(ownerAccount.displayName)), { exact: true })
        .waitFor();
      return footer().innerText();
    };
    const first = await saidOnceOpen();
    await pane.page.evaluate("simulatedExcel.reloadPane()");
    await pane.pane.locator("[inert]").waitFor();
    expect(await saidOnceOpen()).toBe(first);
  });

  it("does not cover a page that says why the pane did not start, though its language comes later", async () => {
    await openAgain("de-DE");
    pane.watch.allow("console", /./);
    const release = await heldRequests(pane, /\/de\.[0-9a-f]+\.js/);
    await pane.context.addInitScript(`document.addEventListener("load", ({ target }) => {
      if (target.id === "office-js") Office.onReady = () => Promise.reject(new Error("planned"));
    }, true);`);
    await pane.page.evaluate("simulatedExcel.reloadPane()");
    const told = pane.pane.getByRole("heading", { name: troubleSentences.failed.title });
    await told.waitFor();
    const arrived = pane.page.waitForResponse(/\/de\.[0-9a-f]+\.js/);
    release();
    await (await arrived).finished();
    await (
      await pane.paneFrame()
    ).evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect([await told.count(), await pane.pane.locator("[inert]").count()]).toEqual([1, 0]);
  });

  it("is not there in a web view that cannot make it inert", async () => {
    pane = await openPane({ inPane: `delete HTMLElement.prototype.inert;\n${HELD_HOST}\n${NOTE_HEADS}` });
    await excelAnswers();
    await pane.page.evaluate("simulatedExcel.reloadPane()");
    await pane.pane.locator("#not-started").waitFor({ state: "detached" });
    await excelAnswers();
    expect(await (await pane.paneFrame()).evaluate("window.drewHead")).toBeUndefined();
  });
});
