import { paneSentences } from "../../src/strings/messages/paneSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, placeOf, storedStatements } from "./support/stored";

const idOf = (index: number) => deadId(`00fc${String(index).padStart(2, "0")}`);

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** Fourteen sessions, some of another workbook below them, and a message over the end of the list. */
async function fourteenAndAMessage(theme: "light" | "dark"): Promise<void> {
  const here = Array.from({ length: 14 }, (_, index) =>
    addedSession(idOf(index), { label: `Flow ${index}` }, 60_000 + index * 1_000),
  );
  const elsewhere = addedSession(idOf(20), placeOf("forecast"));
  const viewport = { width: 1280, height: 710 };
  pane = await openPane({ theme, width: 350, viewport, stored: storedStatements([...here, elsewhere]) });
  await pane.rowOf(idOf(0)).waitFor();
  await pane.moreButton(idOf(13)).click();
  await pane.pane.getByRole("menuitem", { name: menuSentences.forget }).click();
  await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
  await pane.notice.waitFor();
}

/** What has the focus, and what is wrong with how it is seen. */
async function seen(): Promise<{ readonly on: string; readonly wrong: string | undefined }> {
  return (await pane.paneFrame()).evaluate(() => {
    const element = document.activeElement ?? document.body;
    const on = (element.ariaLabel ?? element.textContent).slice(0, 40);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const inWindow = top >= 0 && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth;
    if (element === document.body || !inWindow) return { on, wrong: `${on}: out of sight` };
    const corners = [top + 3, bottom - 3].flatMap((y) => [left + 3, right - 3].map((x) => [x, y] as const));
    const isCovered = corners.some(([x, y]) => !element.contains(document.elementFromPoint(x, y)));
    if (isCovered) return { on, wrong: `${on}: covered` };
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    let behind: Element | null = element.parentElement;
    const ground = (each: Element) => getComputedStyle(each).backgroundColor;
    while (behind?.parentElement && channels(ground(behind))[3] === 0) behind = behind.parentElement;
    const pair = [light(outlineColor), light(ground(behind ?? document.body))] as const;
    const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    const isDrawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && contrast >= 3;
    return { on, wrong: isDrawn ? undefined : `${on}: its ring has ${outlineWidth} ${outlineStyle} at ${contrast}` };
  });
}

describe("the focus is seen, whole and with a ring of 3:1, and nothing covers it", () => {
  it.each(["light", "dark"] as const)("at each Tab through 14 sessions, and at each row, %s", async (theme) => {
    await fourteenAndAMessage(theme);
    const wrong: string[] = [];
    const passed: string[] = [];
    const press = async (key: string) => {
      await pane.page.keyboard.press(key);
      const { on, wrong: fault } = await seen();
      passed.push(on);
      if (fault !== undefined) wrong.push(`${key}: ${fault}`);
    };
    await pane.button(paneSentences.openInBrowser).focus();
    while (!passed.includes(paneSentences.dismiss)) await press("Tab");
    while (passed.at(-1) !== paneSentences.add) await press("Shift+Tab");
    while (!passed.at(-1)?.startsWith("Flow")) await press("Tab");
    for (const key of ["End", "Home", ...Array.from({ length: 12 }, () => "ArrowDown"), "PageUp", "PageDown"]) {
      await press(key);
    }
    while (passed.at(-1) !== paneSentences.add) await press("Shift+Tab");
    expect(passed.filter((on) => on.startsWith("Flow")).length).toBeGreaterThan(14);
    expect(wrong).toEqual([]);
  });
});
