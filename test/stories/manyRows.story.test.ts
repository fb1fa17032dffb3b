import { paneSentences } from "../../src/strings/books/paneSentences";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, storedStatements } from "./support/stored";

jest.setTimeout(60_000);

const COUNT = 1_000;
const idOf = (index: number) => deadId(`f${String(index).padStart(5, "0")}`);

let pane: OpenedPane;

beforeAll(async () => {
  // The later ones were added longer ago, so the order of the list is theirs.
  const statements = Array.from({ length: COUNT }, (_, index) =>
    addedSession(idOf(index), { label: `Flow ${index}` }, 60_000 + index * 1_000),
  );
  pane = await openPane({ stored: storedStatements(statements) });
  await pane.pane.getByRole("heading", { name: paneSentences.listTitle(COUNT) }).waitFor();
  await pane.rowOf(idOf(0)).waitFor();
});
afterAll(async () => {
  await pane.finish();
  await closeStoryBrowser();
});

describe("a list of 1,000 sessions", () => {
  it("has at most 400 elements in the document", async () => {
    expect(await elements()).toBeLessThanOrEqual(400);
  });

  it("tells each row's position in the whole", async () => {
    const [position, size] = await Promise.all([
      pane.rowOf(idOf(1)).getAttribute("aria-posinset"),
      pane.rowOf(idOf(1)).getAttribute("aria-setsize"),
    ]);
    expect([position, size]).toEqual(["2", String(COUNT)]);
  });

  it("leads to the last row by keyboard, and back", async () => {
    await pane.rowOf(idOf(0)).focus();
    await pane.page.keyboard.press("ArrowDown");
    await focusOn(2);
    await pane.page.keyboard.press("PageDown");
    await focusOn(12);
    await pane.page.keyboard.press("End");
    await focusOn(COUNT);
    expect(await pane.rowOf(idOf(COUNT - 1)).isVisible()).toBe(true);
    expect(await elements()).toBeLessThanOrEqual(400);
    await pane.page.keyboard.press("Home");
    await focusOn(1);
  });

  it("has a filter that keeps up with typing", async () => {
    const field = pane.pane.getByRole("searchbox", { name: paneSentences.filter });
    await field.focus();
    const started = Date.now();
    await pane.page.keyboard.type("flow 997");
    await pane.pane.locator("main").getByText(paneSentences.filtered(1, COUNT)).waitFor();
    const took = Date.now() - started;
    expect(await field.inputValue()).toBe("flow 997");
    await pane.rowOf(idOf(997)).waitFor();
    expect(await pane.rows.count()).toBe(1);
    // Eight keys; a person types about ten in a second.
    expect(took).toBeLessThan(2_000);
    await field.fill("nothing of that name");
    await pane.pane.locator("main").getByText(paneSentences.noMatch).waitFor();
    await pane.button(paneSentences.clearFilter).click();
    await pane.rowOf(idOf(0)).waitFor();
  });
});

async function elements(): Promise<number> {
  return (await pane.paneFrame()).evaluate(() => document.querySelectorAll("*").length);
}

async function focusOn(position: number): Promise<void> {
  await pane.pane.locator(`li[aria-posinset="${position}"]:focus`).waitFor();
}
