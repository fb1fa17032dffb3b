import type { Locator } from "playwright-core";
import { bulkSentences } from "../../src/strings/messages/bulkSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { languageSentences } from "../../src/strings/messages/languageSentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { momentSentences } from "../../src/strings/messages/momentSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { warningSentences } from "../../src/strings/messages/lineSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { english } from "../../src/strings/language";
import { axeFaults } from "./support/axeFaults";
import { beyondScrolling } from "./support/beyondScrolling";
import { contrastThemeFaults } from "./support/contrastThemes";
import { everyPart, FIRST_LABEL, FIRST_ROW, openEveryRow } from "./support/everyPart";
import { focusFaults } from "./support/focusSeen";
import { closeButtonName, nameOf, openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { spokenTree } from "./support/spokenTree";
import { styledAnew } from "./support/styledAnew";
import { addByHand } from "./support/addByHand";
import { deadId } from "./support/stored";
import { until } from "../support/until";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const faults = async () => axeFaults(await pane.paneFrame());
const overlay = () => pane.dialog.or(pane.pane.getByRole("menu"));

/** A pane of 320 × 256 px, as in a window of 1,280 × 1,024 at 400 %; the rest of the height is Excel's. */
const LOW = { width: 320, viewport: { width: 1280, height: 426 } } as const;

describe("axe finds nothing wrong, and the focus is seen at each Tab or arrow and never leaves a dialog or menu", () => {
  it.each([
    ["light", {}],
    ["dark, and so low that no menu and few dialogs have room", { theme: "dark", ...LOW }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("in %s, in the list and in every dialog, menu and notice", async (_name, options) => {
    pane = await openEveryRow(options);
    const wrong: string[] = [];
    for (const [name, part] of Object.entries(everyPart(pane, english))) {
      await part.open();
      const frame = await pane.paneFrame();
      const found = [
        ...(await axeFaults(frame)),
        ...("forcedColors" in options ? await contrastThemeFaults(frame) : []),
        // The list's own way: focusSeen.story.test.ts.
        ...((await overlay().count()) === 0 ? [] : await focusFaults(pane.page, frame)),
        ...(await beyondScrolling(frame)),
      ];
      wrong.push(...found.map((fault) => `${name}: ${fault}`));
      await part.leave();
    }
    expect([...wrong, ...(await styledAnew(await pane.paneFrame()))]).toEqual([]);
  });

  it.each(["light", "dark"] as const)("in a problem card and an empty list, %s", async (theme) => {
    pane = await openPane({ theme, document: "syncedPath" });
    await pane.ready();
    await pane.pane.getByRole("heading", { name: "Excel opened the synced copy of this workbook" }).waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  const press = (key: string) => pane.page.keyboard.press(key);
  const focused = async (): Promise<string> =>
    (await pane.paneFrame()).evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.getAttribute("aria-label");
      return label ?? (activeElement instanceof HTMLElement ? activeElement.innerText.slice(0, 80) : "");
    });

  it("Tab leads from the file's place over the buttons to the current row, and from there out of the list", async () => {
    pane = await openEveryRow();
    await pane.button(paneSentences.openInBrowser).focus();
    const order: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      order.push(await focused());
      await press("Tab");
    }
    const row = order.findIndex((name) => /, …\w+$/.test(name));
    expect(row).toBeGreaterThan(0);
    expect(order.slice(0, row)).toEqual(expect.arrayContaining([paneSentences.add, paneSentences.more]));
    expect(order[row + 1]).toContain(paneSentences.settled(1).split("1")[0]);
  });

  it("Delete on a row asks before it closes; Esc answers no, and the focus is back on the row", async () => {
    pane = await openEveryRow();
    await pane.rowOf(FIRST_ROW).focus();
    await press("Delete");
    await pane.dialog.getByText(dialogSentences.close.persistent).waitFor();
    await press("Escape");
    await pane.dialog.waitFor({ state: "detached" });
    await pane.pane.locator("li:focus").waitFor();
    expect(await focused()).toMatch(new RegExp(`, ${nameOf(FIRST_ROW)}$`));
    expect(pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession")).toEqual([]);
  });

  it("after a close from the row's button the focus is on that row, which has no such button any more", async () => {
    pane = await openPane();
    await pane.ready();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const id = await sessionInGraph(pane);
    await addByHand(pane, id);
    await pane
      .rowOf(id)
      .getByRole("button", { name: closeButtonName(id) })
      .focus();
    await press("Enter");
    await pane.dialog.waitFor();
    await until(async () => (await focused()) === dialogSentences.cancel, "the focus on Cancel");
    await press("Tab");
    await press("Enter");
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    await pane.pane.locator("li:focus").waitFor();
    expect(await focused()).toMatch(new RegExp(`, ${nameOf(id)}$`));
  });

  it("Esc closes a dialog and a menu, and the focus goes back to what opened it", async () => {
    pane = await openEveryRow();
    for (const [button, opened] of [
      [pane.button(paneSentences.add), pane.dialog],
      [pane.button(paneSentences.more), pane.pane.getByRole("menu")],
    ] as const) {
      await button.focus();
      await press("Enter");
      await opened.waitFor();
      await press("Escape");
      await opened.waitFor({ state: "detached" });
      await expectFocus(button);
    }
    expect(toldToHost()).toEqual([]);
  });

  it("Tab goes round in a dialog, and never out of it into the pane or the sheet", async () => {
    pane = await openEveryRow();
    await pane.button(paneSentences.add).click();
    await pane.dialog.waitFor();
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let step = 0; step < 6; step += 1) {
        await press(key);
        await pane.pane.locator("[role=dialog]:focus-within").waitFor();
      }
    }
    expect(toldToHost()).toEqual([]);
    await press("Escape");
  });

  it("a fold is reached by Tab", async () => {
    pane = await openEveryRow();
    await pane.rows.last().focus();
    const seen: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await press("Tab");
      seen.push(await focused());
    }
    expect(seen).toEqual(expect.arrayContaining([paneSentences.otherWorkbooks(1), paneSentences.otherOwners(1)]));
  });

  /** office.js tells the host when Tab or Esc leaves the pane; then Excel takes the focus. */
  const toldToHost = () =>
    pane.simulation.excel
      .observed()
      .map(({ name }) => name)
      .filter((name) => ["notifyHost 13", "notifyHost 14", "notifyHost 15"].includes(name));

  async function expectFocus(button: ReturnType<OpenedPane["button"]>): Promise<void> {
    await until(
      () => button.evaluate((element) => element === document.activeElement),
      `the focus on ${String(button)}`,
    );
  }
});

describe("for screen readers", () => {
  it("there is one live region, which stands before anything is told, and tells each outcome", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const live = pane.pane.locator('[aria-live]:not([aria-live="off"])');
    expect(await live.count()).toBe(1);
    const region = await live.elementHandle();
    await addByHand(pane, deadId("00af01"));
    await pane.notice.getByText("1 session added").waitFor();
    expect(
      await region?.evaluate((element) => element.isConnected && element.textContent.includes("1 session added")),
    ).toBe(true);
  });

  it("of several texts at once none takes the place of another", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    // A message, a warning about both, and both are there at once.
    await addByHand(pane, `${deadId("00af11")}\n${deadId("00af12")}`);
    await pane.notice.getByText("2 sessions added").waitFor();
    const live = pane.pane.locator('[aria-live="polite"]');
    await live.getByText("2 sessions added").waitFor({ state: "attached" });
    await live.getByText(warningSentences.severalPersistent(2)).waitFor({ state: "attached" });
  });

  it("the pane is there again after a dialog, and hidden behind it while it is open", async () => {
    pane = await openPane();
    await pane.ready();
    const hidden = () => pane.pane.locator("#root").getAttribute("aria-hidden");
    await pane.button(paneSentences.add).click();
    await pane.dialog.waitFor();
    await pane.pane.locator('#root[aria-hidden="true"]').waitFor({ state: "attached" });
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
    await pane.dialog.waitFor({ state: "detached" });
    await pane.pane.locator("#root:not([aria-hidden])").waitFor();
    expect(await hidden()).toBeNull();
  });

  it("a selection, what was done with it, its email and the settings are read with roles, names and states in order", async () => {
    pane = await openEveryRow();
    const parts = everyPart(pane, english);
    const tree = async (name: string, what: Locator) => {
      await parts[name]?.open();
      const spoken = await spokenTree(what);
      await parts[name]?.leave();
      return spoken;
    };
    const { none, more, end, closeSome, name } = selectionSentences;
    expect(await tree("selection", pane.pane.getByRole("toolbar"))).toEqual([
      `toolbar "${name}"`,
      ...[none, closeSome(6, 8), more, end].map((button) => `button "${button}"`),
    ]);
    expect(await tree("settings dialog", pane.dialog)).toEqual([
      `dialog "${dialogSentences.settings.title}"`,
      `heading "${dialogSentences.settings.title}" [level=2]`,
      `combobox "${languageSentences.setting}"`,
      `textbox "${dialogSentences.settings.retention}"`,
      `textbox "${momentSentences.setting}"`,
      `checkbox "${dialogSentences.settings.keepToasts}" [checked]`,
      `button "${dialogSentences.cancel}"`,
      `button "${dialogSentences.settings.save}"`,
    ]);
    const results = await tree("results with email", pane.dialog);
    expect(results.slice(results.findIndex((line) => line.startsWith("region")))).toEqual([
      `region "${mailSentences.title}"`,
      `textbox "${mailSentences.to}"`,
      `button "${mailSentences.send}"`,
      `button "${dialogSentences.done}"`,
    ]);
    expect(await tree("many done", pane.pane.getByRole("region", { name: bulkSentences.name }))).toEqual([
      `region "${bulkSentences.name}"`,
      `button "${bulkSentences.dismiss}"`,
    ]);
  });

  it("a row says which session it is, of which kind and in which state, and its exact time", async () => {
    pane = await openEveryRow();
    const row = pane.rowOf(FIRST_ROW);
    expect(await row.getAttribute("aria-label")).toBe(
      paneSentences.sessionNamed(FIRST_LABEL, paneSentences.kind.saves, paneSentences.status.open, nameOf(FIRST_ROW)),
    );
    expect(await row.innerText()).toMatch(/\d{1,2}:\d{2}:\d{2}/);
  });
});
