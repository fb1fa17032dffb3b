import { detailsSentences } from "../../src/strings/messages/detailsSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { shortcutSentences } from "../../src/strings/messages/shortcutSentences";
import { FIRST_LABEL, FIRST_ROW, openEveryRow } from "./support/everyPart";
import { focusNow } from "./support/focusWatch";
import { heldRequests } from "./support/heldRequests";
import { nameOf, openPane, withAnyName, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, storedStatements } from "./support/stored";
import { until } from "../support/until";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const press = (key: string) => pane.page.keyboard.press(key);
const focusOn = (what: string) => until(async () => (await on()).includes(what), `the focus on ${what}`);
const on = async () => (await focusNow(await pane.paneFrame())).on;
const idOf = (index: number) => deadId(`fe000${index}`);

async function openSeven(): Promise<void> {
  const seven = Array.from({ length: 7 }, (_, index) =>
    addedSession(idOf(index), { label: `Flow ${index}` }, 60_000 + index * 1_000),
  );
  pane = await openPane({ stored: storedStatements(seven) });
  await pane.rowOf(idOf(6)).waitFor();
  await keysAreThere();
  await pane.rowOf(idOf(0)).focus();
}

/** They are loaded in idle time: F6 is one of them. */
async function keysAreThere(): Promise<void> {
  await until(async () => {
    await pane.rowOf(idOf(0)).focus();
    await press("F6");
    return (await pane.pane.locator("li:focus").count()) === 0;
  }, "the keys");
}

describe("on a row", () => {
  beforeEach(openSeven);

  it("Tab leaves the list at once, and Shift+Tab comes back to the row that was left", async () => {
    await press("ArrowDown");
    await focusOn(nameOf(idOf(1)));
    await press("Tab");
    expect(await pane.pane.locator("li:focus-within").count()).toBe(0);
    await press("Shift+Tab");
    await focusOn(nameOf(idOf(1)));
  });

  it("Enter shows its details, and Esc comes back", async () => {
    await press("Enter");
    await pane.dialog.getByText(detailsSentences.addedAt).waitFor();
    await press("Escape");
    await pane.dialog.waitFor({ state: "detached" });
    await focusOn(nameOf(idOf(0)));
  });

  it("F2 names it; Esc names nothing, Enter saves, and the focus is back on the row with its new name", async () => {
    for (const [name, key, result] of [
      ["Not this", "Escape", "Flow 0"],
      ["Month end", "Enter", "Month end"],
    ] as const) {
      await press("F2");
      await pane.dialog.getByRole("textbox", { name: detailsSentences.label }).waitFor();
      await pane.pane.locator("[role=dialog] input:focus").waitFor();
      await pane.page.keyboard.type(name);
      await press(key);
      await pane.dialog.waitFor({ state: "detached" });
      await focusOn(`${result}, `);
    }
    expect(await pane.rowOf(idOf(0)).innerText()).toContain("Month end");
  });

  it.each(["ArrowRight", "Shift+F10", "ContextMenu"])(
    "%s opens its menu, and Esc goes back to its row",
    async (key) => {
      await press(key);
      await pane.pane.getByRole("menuitem", { name: menuSentences.rename }).waitFor();
      await pane.pane.locator("[role=menuitem]:focus").waitFor();
      await press("Escape");
      await pane.pane.getByRole("menu").waitFor({ state: "detached" });
      await pane.rowOf(idOf(0)).and(pane.pane.locator(":focus-within")).waitFor();
      await press("ArrowDown");
      await focusOn(nameOf(idOf(1)));
    },
  );

  it("Space selects it, Shift with arrows selects on from it, Ctrl+A all, and Esc ends that", async () => {
    const selected = () => pane.pane.locator("li input:checked").count();
    await press(" ");
    await until(async () => (await selected()) === 1);
    await press("Shift+ArrowDown");
    await focusOn(nameOf(idOf(1)));
    await until(async () => (await selected()) === 2);
    await press("Shift+ArrowDown");
    await until(async () => (await selected()) === 3);
    await press(" ");
    await until(async () => (await selected()) === 2);
    await press("Control+a");
    await until(async () => (await selected()) === 7);
    await press("Escape");
    await until(async () => (await selected()) === 0);
    await focusOn(nameOf(idOf(2)));
  });

  it("Ctrl+A before the keys are loaded selects all sessions once they are, and leaves no text marked", async () => {
    const release = await heldRequests(pane, /\/keys[^/]*\.js$/);
    await pane.reopen();
    await pane.rowOf(idOf(0)).focus();
    await press("Control+a");
    const frame = await pane.paneFrame();
    const marked = () => frame.evaluate(() => document.getSelection()?.toString() ?? "");
    await until(async () => (await marked()) !== "");
    release();
    await until(async () => (await pane.pane.locator("li input:checked").count()) === 7);
    expect(await marked()).toBe("");
  });
});

describe("anywhere", () => {
  beforeEach(openSeven);

  it("Ctrl+F goes to the search; Esc clears it, and then goes to the list", async () => {
    const search = pane.pane.getByRole("searchbox", { name: paneSentences.filter });
    await press("Control+f");
    await pane.page.keyboard.type("flow 3");
    await pane.rowOf(idOf(0)).waitFor({ state: "detached" });
    await press("Escape");
    await pane.rowOf(idOf(0)).waitFor();
    expect(await search.inputValue()).toBe("");
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await press("Escape");
    await pane.pane.locator("li:focus").waitFor();
  });

  it("F6 goes round the head, the list and the messages, and Shift+F6 back", async () => {
    await pane.moreButton(idOf(6)).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.forget }).click();
    await pane.dialog.getByRole("button").last().click();
    await pane.notice.first().waitFor();
    await pane.rowOf(idOf(0)).focus();
    await press("F6");
    await pane.pane.locator("[data-message]:focus-within").waitFor();
    await press("F6");
    await focusOn(paneSentences.openInBrowser);
    await press("F6");
    await focusOn(nameOf(idOf(0)));
    await press("Shift+F6");
    await focusOn(paneSentences.openInBrowser);
  });

  it("the menu shows which keys there are", async () => {
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.shortcuts }).click();
    for (const { does } of shortcutSentences.groups.flatMap(({ keys }) => keys)) {
      await pane.dialog.getByText(does, { exact: true }).first().waitFor();
    }
  });
});

describe("a name", () => {
  it("leads in dialogs, and the short id follows", async () => {
    pane = await openEveryRow();
    await pane.closeButton(FIRST_ROW).click();
    await pane.dialog.getByRole("heading", { name: `Close “${FIRST_LABEL}” (${nameOf(FIRST_ROW)})?` }).waitFor();
    await press("Escape");
    await pane.dialog.waitFor({ state: "detached" });
    await pane.moreButton(FIRST_ROW).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.rename }).click();
    await pane.dialog.getByRole("heading", { name: withAnyName(detailsSentences.rename, FIRST_ROW) }).waitFor();
  });
});
