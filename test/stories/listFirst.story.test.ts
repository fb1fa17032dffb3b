import { paneSentences } from "../../src/strings/messages/paneSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, ownSession, storedStatements } from "./support/stored";

const MINUTE = 60_000;
const idOf = (index: number) => deadId(`00b0${String(index).padStart(2, "0")}`);

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** Fourteen sessions of every kind, some named, some made by a flow, in a pane of this size. */
async function fourteen(width: 320 | 350, height: number): Promise<void> {
  const statements = Array.from({ length: 14 }, (_, index) => {
    const label = index % 4 === 3 ? {} : { label: `Import of all regions ${index}` };
    const kind = index % 3 === 0 ? {} : { persistChanges: index % 3 === 1 };
    const flow = index === 5 ? { createdBy: { tool: "Power Automate", run: "08584651147" } } : {};
    const facts = { ...label, ...kind, ...flow };
    return index % 4 === 0
      ? ownSession(idOf(index), facts, index * MINUTE)
      : addedSession(idOf(index), facts, index * MINUTE);
  });
  const viewport = { width: 1280, height };
  pane = await openPane({ width, viewport, stored: storedStatements(statements) });
  await pane.rowOf(idOf(0)).waitFor();
  const frame = await pane.paneFrame();
  const around = height - (await frame.evaluate(() => window.innerHeight));
  await pane.page.setViewportSize({ width: 1280, height: height + around });
  await frame.waitForFunction((wanted) => window.innerHeight === wanted, height);
}

/** How many rows can be seen whole: nothing of them is out of sight or below what stays in place. */
async function wholeRows(): Promise<number> {
  return (await pane.paneFrame()).evaluate(() => {
    const sees = (row: Element) => {
      const { top, bottom, left } = row.getBoundingClientRect();
      if (top < 0 || bottom > window.innerHeight) return false;
      return [top + 2, bottom - 2].every((y) => {
        const hit = document.elementFromPoint(left + 60, y);
        return hit !== null && row.contains(hit);
      });
    };
    return [...document.querySelectorAll("li[aria-posinset]")].filter(sees).length;
  });
}

async function refuseTheFirst(): Promise<void> {
  const answer = { kind: "error", status: 409, codes: ["conflict", "accessConflict"] } as const;
  pane.simulation.graph.plan({ operation: "closeSession", answer });
  // One that saves changes, so that it is sent at once.
  await pane.rowOf(idOf(4)).hover();
  await pane.rowOf(idOf(4)).getByRole("button").first().click();
  await pane.dialog.getByRole("button", { disabled: false }).last().click();
  await pane.rowOf(idOf(4)).locator("[data-message]").waitFor();
}

describe("the list comes first: of 14 sessions", () => {
  it("at least 7 rows are whole at 350 × 710, each at most 56 px high", async () => {
    await fourteen(350, 710);
    expect(await wholeRows()).toBeGreaterThanOrEqual(7);
    const heights = await pane.rows.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights).toHaveLength(14);
    expect(Math.max(...heights)).toBeLessThanOrEqual(56);
  });

  it("at least 4 rows are whole at 320 × 568, and at least 3 with a message and its details open", async () => {
    await fourteen(320, 568);
    expect(await wholeRows()).toBeGreaterThanOrEqual(4);
    await refuseTheFirst();
    expect(await wholeRows()).toBeGreaterThanOrEqual(3);
    await pane.notice.getByRole("button", { name: noticeSentences.details, exact: true }).click();
    await pane.notice.locator("pre").waitFor();
    await (await pane.paneFrame()).evaluate(() => window.scrollTo(0, 0));
    expect(await wholeRows()).toBeGreaterThanOrEqual(3);
  });

  it.each([320, 350] as const)("at %d px a use that is only reported says so first, in two lines", async (width) => {
    const added = addedSession(idOf(0), { label: "Import of all regions", persistChanges: true });
    pane = await openPane({ width, stored: storedStatements([{ ...added, lastUsedAt: added.writtenAt ?? "" }]) });
    const row = pane.rowOf(idOf(0));
    const said = paneSentences.life.useReported("").trim();
    const room = await row.getByText(said).evaluate((facts, words) => {
      const range = document.createRange();
      const text = [...facts.childNodes].find((node) => node.textContent?.includes(words) === true) ?? facts;
      range.setStart(text, 0);
      range.setEnd(text, (text.textContent ?? "").indexOf(words) + words.length);
      return facts.getBoundingClientRect().right - range.getBoundingClientRect().right;
    }, said);
    expect(room).toBeGreaterThan(0);
    expect(await row.evaluate((item) => item.getBoundingClientRect().height)).toBeLessThanOrEqual(56);
  });

  it("trouble stays in its row, with its reason, when another session is closed and when the list is searched", async () => {
    await fourteen(350, 710);
    await refuseTheFirst();
    await pane.rowOf(idOf(8)).hover();
    await pane.rowOf(idOf(8)).getByRole("button").first().click();
    await pane.dialog.getByRole("button", { disabled: false }).last().click();
    await pane.rowOf(idOf(4)).locator("[data-message]").waitFor();
    await pane.pane.getByRole("searchbox").fill("may be open");
    await pane.rowOf(idOf(12)).waitFor({ state: "detached" });
    await pane.rowOf(idOf(1)).waitFor();
    await pane.rowOf(idOf(4)).locator("[data-message]").waitFor();
    await pane.rowOf(idOf(4)).getByRole("button", { name: paneSentences.dismiss }).click();
    await pane.rowOf(idOf(4)).locator("[data-message]").waitFor({ state: "detached" });
  });

  it("the search stays in sight while the list scrolls", async () => {
    await fourteen(320, 568);
    await (await pane.paneFrame()).evaluate(() => window.scrollTo(0, 400));
    await pane.pane.getByRole("searchbox").click({ trial: true });
    const top = await pane.pane.getByRole("searchbox").evaluate((field) => field.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });
});
