import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { asSaid } from "./support/asSaid";
import { nameOf, openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, placeOf, storedStatements } from "./support/stored";
import { until } from "../support/until";

const COUNT = 1_000;
const words = asSaid(paneSentences);
const idOf = (index: number) => deadId(`f${String(index).padStart(5, "0")}`);

let pane: OpenedPane;

beforeAll(async () => {
  // The later ones were added longer ago, so the order of the list is theirs.
  const statements = Array.from({ length: COUNT }, (_, index) =>
    addedSession(idOf(index), { label: `Flow ${index}` }, 60_000 + index * 1_000),
  );
  pane = await openPane({ stored: storedStatements(statements) });
  await pane.pane.getByRole("heading", { name: words.listTitle(COUNT) }).waitFor();
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
    const frame = await pane.paneFrame();
    await frame.evaluate(() => {
      const counted = Object.assign(window, { changes: 0 });
      const count = (changes: readonly unknown[]) => void (counted.changes += changes.length);
      const everything = { childList: true, subtree: true, attributes: true, characterData: true };
      new MutationObserver(count).observe(document.body, everything);
    });
    await pane.page.keyboard.type("flow 997");
    await pane.pane.locator("main").getByText(words.filtered(1, COUNT)).waitFor();
    expect(await field.inputValue()).toBe("flow 997");
    await pane.rowOf(idOf(997)).waitFor();
    expect(await pane.rows.count()).toBe(1);
    // Eight keys, each of which draws no more than a window shows, whatever the number of rows.
    expect(await frame.evaluate("changes")).toBeLessThan(8 * 400);
    await field.fill("nothing of that name");
    await pane.pane.locator("main").getByText(paneSentences.noMatch).waitFor();
    await pane.button(paneSentences.clearFilter).click();
    await pane.rowOf(idOf(0)).waitFor();
  });
});

describe("a list of 1,000 sessions that is opened again", () => {
  it("begins with the same rows, and is whole right after", async () => {
    const frame = await pane.paneFrame();
    await until(async () => (await frame.evaluate(keptRows)) > 0);
    await pane.reopen();
    await pane.rowOf(idOf(0)).waitFor();
    await pane.pane.getByRole("heading", { name: words.listTitle(COUNT) }).waitFor();
    await pane.rowOf(idOf(0)).focus();
    await pane.page.keyboard.press("End");
    await focusOn(COUNT);
  });
});

// The pane reads on in a task of the background or, where a browser has none, after a message to itself: neither comes.
const NEVER_READS_ON = `{
  if ("scheduler" in window) scheduler.postTask = () => new Promise(() => {});
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...message) {
    if (message[0] !== undefined) post.apply(this, message);
  };
}`;

/** Opens the pane once more, and lets it read nothing but the first rows. */
async function openedAgain(opened: OpenedPane): Promise<void> {
  const frame = await opened.paneFrame();
  await until(async () => (await frame.evaluate(keptRows)) > 0);
  await opened.page.context().addInitScript(NEVER_READS_ON);
  await opened.reopen();
  await opened.rowOf(idOf(0)).waitFor();
}

describe("a list of 1,000 sessions, of which only the first rows are read so far", () => {
  beforeEach(async () => {
    await openedAgain(pane);
    await pane.pane.getByRole("heading", { name: words.listTitle(COUNT) }).waitFor();
    expect(await setSize()).toBe(String(COUNT));
  });

  it("is searched as a whole", async () => {
    await pane.pane.getByRole("searchbox", { name: paneSentences.filter }).focus();
    await pane.page.keyboard.type("flow 997");
    await pane.pane.locator("main").getByText(words.filtered(1, COUNT)).waitFor();
    await pane.rowOf(idOf(997)).waitFor();
  });

  it("is selected as a whole", async () => {
    await pane.rowOf(idOf(0)).focus();
    await pane.page.keyboard.press("ControlOrMeta+a");
    await pane.pane.getByText(asSaid(selectionSentences).count(COUNT)).first().waitFor();
    await pane.page.keyboard.press("Escape");
  });

  it("is gone through as a whole, by keyboard", async () => {
    await pane.rowOf(idOf(0)).focus();
    await pane.page.keyboard.press("End");
    await focusOn(COUNT);
  });
});

describe.each([
  ["of many open ones", 150, 0],
  ["of a few open ones and many that are over", 5, 700],
  ["of a few, which get a search when the others come", 5, 20],
])("a list %s, of which only the first rows are read so far", (_of, open, over) => {
  const all = open + over;
  const closed = { answer: "closed", answeredAt: addedSession(idOf(0)).writtenAt ?? "" } as const;
  let some: OpenedPane;

  beforeEach(async () => {
    const here = Array.from({ length: all }, (_, index) =>
      addedSession(idOf(index), { label: `Flow ${index}`, ...(index < open ? {} : closed) }, 60_000 + index * 1_000),
    );
    const there = Array.from({ length: 600 }, (_, index) => addedSession(idOf(1_000 + index), placeOf("second")));
    some = await openPane({ stored: storedStatements([...here, ...there]) });
    await some.rowOf(idOf(0)).waitFor();
    await openedAgain(some);
    await some.pane.getByRole("heading", { name: words.listTitle(all) }).waitFor();
  });
  afterEach(() => some.finish());

  it("takes a click on what is there, which stays where it is under a mouse that is down", async () => {
    // Nothing that is counted over all of them is told before.
    const warnings = some.pane.getByText(/look open/);
    expect(await warnings.count()).toBe(0);
    await some.rowOf(idOf(3)).hover();
    const box = await some.moreButton(idOf(3)).boundingBox();
    if (box === null) throw new Error("The button is not to be seen.");
    await some.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await some.page.mouse.down();
    const top = () => some.rowOf(idOf(3)).evaluate((row) => row.getBoundingClientRect().top);
    const before = await top();
    await some.rowOf(idOf(3)).evaluate((row) => void row.setAttribute("data-same", ""));
    expect(await top()).toBe(before);
    await some.page.mouse.up();
    await some.pane.getByRole("menuitem", { name: menuSentences.forget }).waitFor();
    if (open > 100) await warnings.first().waitFor();
    expect(await some.pane.locator("[data-same]").count()).toBe(1);
  });

  it("asks about the row that was clicked", async () => {
    await some.rowOf(idOf(3)).click({ position: { x: 60, y: 12 } });
    await some.page.keyboard.press("Delete");
    await some.dialog
      .getByText(nameOf(idOf(3)))
      .first()
      .waitFor();
  });
});

/** How many documents have their first rows kept. */
const keptRows = () => Object.keys(localStorage).filter((key) => key.includes("/first-rows/")).length;

describe("a filter over a list that becomes short", () => {
  it("keeps its field, so that what it hides can be shown again", async () => {
    const names = ["Nightly", "Nightly two", "Other", "Other", "Other", "Other"];
    const few = names.map((label, index) => addedSession(idOf(index), { label }));
    const short = await openPane({ stored: storedStatements(few) });
    const field = short.pane.getByRole("searchbox", { name: paneSentences.filter });
    await field.fill("nightly");
    await short.pane.locator("main").getByText(paneSentences.filtered(2, few.length)).waitFor();
    await short.moreButton(idOf(0)).click();
    await short.pane.getByRole("menuitem", { name: menuSentences.forget }).click();
    await short.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await short.pane
      .locator("main")
      .getByText(paneSentences.filtered(1, few.length - 1))
      .waitFor();
    await field.focus();
    for (const _letter of "nightly") await short.page.keyboard.press("Backspace");
    await short.rowOf(idOf(5)).waitFor();
    expect(await short.rows.count()).toBe(few.length - 1);
    // Still there to be typed in.
    await short.page.keyboard.type("nightly");
    await short.rowOf(idOf(5)).waitFor({ state: "detached" });
    await short.finish();
  });
});

describe("a long list of other workbooks below a list that becomes short", () => {
  it("shows its rows wherever it is scrolled to", async () => {
    const here = Array.from({ length: 150 }, (_, index) =>
      addedSession(idOf(index), { label: `Here ${index}` }, 60_000 + index * 1_000),
    );
    const there = Array.from({ length: 150 }, (_, index) => addedSession(idOf(200 + index), placeOf("second")));
    const two = await openPane({ stored: storedStatements([...here, ...there]) });
    await two.rowOf(idOf(0)).waitFor();
    await two.pane.getByText(paneSentences.otherWorkbooks(there.length)).click();
    await two.pane.getByRole("searchbox", { name: paneSentences.filter }).fill("here 149");
    await two.pane.locator("main").getByText(paneSentences.filtered(1, here.length)).waitFor();
    const frame = await two.paneFrame();
    await frame.evaluate(() => window.scrollTo(0, 3_000));
    const seen = (): number => {
      const rows = [...document.querySelectorAll("li[aria-posinset]")].map((row) => row.getBoundingClientRect());
      return rows.filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight).length;
    };
    await frame.waitForFunction(() => window.scrollY > 2_000);
    await until(async () => (await frame.evaluate(seen)) > 2, "rows where the list is scrolled to");
    await two.finish();
  });
});

function setSize(): Promise<string | null> {
  return pane.rowOf(idOf(0)).getAttribute("aria-setsize");
}

async function elements(): Promise<number> {
  return (await pane.paneFrame()).evaluate(() => document.querySelectorAll("*").length);
}

async function focusOn(position: number): Promise<void> {
  await pane.pane.locator(`li[aria-posinset="${position}"]:focus`).waitFor();
}
