import type { Frame } from "playwright-core";
import { until } from "../support/until";
import { english } from "../../src/strings/language";
import { everyPart, openEveryRow } from "./support/everyPart";
import { CONTROLS, focusNow, namesOf, settled } from "./support/focusWatch";
import type { OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** The topmost thing that is shown: an open menu, a dialog or the pane itself. */
async function scope() {
  for (const selector of ["[role=menu]", "[role=dialog], [role=alertdialog]"]) {
    const overlay = pane.pane.locator(selector);
    if ((await overlay.count()) > 0) return overlay.last();
  }
  return pane.pane.locator("#root");
}

const controls = async () => (await scope()).locator(CONTROLS).filter({ visible: true });
const rowsNow = () => pane.rows.evaluateAll((rows) => rows.map((row) => row.ariaLabel).join("\n"));

describe("the focus is never lost", () => {
  const parts = ["list", "pane menu", "row menu", "light close dialog", "strong close dialog", "create dialog"];
  const more = ["add dialog", "by-hand dialog", "settings dialog", "history dialog", "export dialog"];
  const rest = ["forget-everything dialog", "details dialog", "copy dialog", "forget dialog", "notice with details"];

  it.each([...parts, ...more, ...rest])("after any button or menu item of: %s", async (name) => {
    const lost: string[] = [];
    pane = await openEveryRow();
    let before = await rowsNow();
    let count = 1;
    for (let at = 0; at < count; at += 1) {
      // Another world, where the last control changed this one.
      if ((await rowsNow()) !== before || (await pane.notice.count()) > 0) {
        await pane.finish();
        pane = await openEveryRow();
        before = await rowsNow();
      }
      const frame = await pane.paneFrame();
      const part = everyPart(pane, english)[name];
      await part?.open();
      await settled(frame);
      const all = await controls();
      count = await all.count();
      const control = (await namesOf(all))[at] ?? "";
      await all.nth(at).focus();
      await pane.page.keyboard.press((await all.nth(at).getAttribute("type")) === "checkbox" ? " " : "Enter");
      await settled(frame);
      if (await isLost(frame)) lost.push(control);
      for (let layers = 0; layers < 3 && (await overlays()) > 0; layers += 1) {
        await pane.page.keyboard.press("Escape");
        await settled(frame);
      }
      if ((await overlays()) === 0 && (await isLost(frame))) lost.push(`${control}, then Esc`);
    }
    expect(count).toBeGreaterThan(1);
    expect(lost).toEqual([]);
  });

  /** The pane gives it back once it has drawn what happened. */
  const isLost = (frame: Frame) =>
    until(async () => (await focusNow(frame)).lost === undefined).then(
      () => false,
      () => true,
    );
  const overlays = () => pane.pane.locator("[role=menu], [role=dialog], [role=alertdialog]").count();
});
