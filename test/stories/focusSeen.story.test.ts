import { paneSentences } from "../../src/strings/messages/paneSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { focusSeen } from "./support/focusSeen";
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

describe("the focus is seen, whole and with a ring of 3:1, and nothing covers it", () => {
  it.each(["light", "dark"] as const)("at each Tab through 14 sessions, and at each row, %s", async (theme) => {
    await fourteenAndAMessage(theme);
    const wrong: string[] = [];
    const passed: string[] = [];
    const press = async (key: string) => {
      await pane.page.keyboard.press(key);
      const { on, wrong: fault } = await focusSeen(await pane.paneFrame());
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
