import type { Locator } from "playwright-core";
import { pseudo } from "../../src/strings/pseudoLocalize";
import { english } from "../../src/strings/language";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import { workbookSentences } from "../../src/strings/messages/workbookSentences";
import { everyPart, openEveryRow } from "./support/everyPart";
import { layoutFaults, TEXT_WISHES, wishText } from "./support/layoutFaults";
import { openCreateDialog } from "./support/openCreateDialog";
import { openPane, type OpenedPane } from "./support/openPane";
import { addedSession, deadId, storedStatements } from "./support/stored";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const WIDTHS = [320, 450] as const;

/** Every width and every wish for texts, in what is shown now; `again` opens it anew, for what takes its place only then. */
async function faultsNow(name: string, again: () => Promise<void> = async () => {}): Promise<readonly string[]> {
  const frame = await pane.paneFrame();
  const faults: string[] = [];
  for (const width of WIDTHS) {
    pane.simulation.excel.change({ width });
    await frame.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) <= 2, width);
    for (const wish of TEXT_WISHES) {
      await wishText(frame, wish);
      await again();
      const found = await layoutFaults(frame);
      faults.push(...found.map((fault) => `${name}, ${width} px, text ${wish}: ${fault}`));
    }
    await wishText(frame, "as it is");
  }
  return faults;
}

describe("nothing is cut off, scrolled sideways or too small, at 320 and 450 px, in text of 100 and 200 % and of wide spacing", () => {
  it.each([
    ["English", "en-US", english],
    ["a longer language", "qps-ploc", pseudo],
    ["a language from right to left", "qps-plocm", pseudo],
  ] as const)(
    "in %s: list, dialogs, menus and notice, with names of 60 characters",
    async (_name, language, translate) => {
      pane = await openEveryRow({ displayLanguage: language, viewport: { width: 1280, height: 1000 } });
      const faults: string[] = [];
      for (const [name, part] of Object.entries(everyPart(pane, translate))) {
        await part.open();
        const again = () => part.leave().then(part.open);
        faults.push(...(await faultsNow(name, name.endsWith("menu") ? again : undefined)));
        await part.leave();
      }
      expect(faults).toEqual([]);
    },
  );

  it.each(["unsaved", "guest", "syncedPath", "consumerOneDrive"] as const)("in the card for %s", async (document) => {
    pane = await openPane({ document, displayLanguage: "qps-ploc" });
    const sentence = { unsaved: "unsaved", guest: "empty", syncedPath: "syncedOneDrive" } as const;
    const words = document === "consumerOneDrive" ? "consumerOneDrive" : sentence[document];
    await pane.pane.getByRole("heading", { name: pseudo(workbookSentences)[words].title }).waitFor();
    expect(await faultsNow(document)).toEqual([]);
  });
});

describe("a row that somebody points at", () => {
  it.each(["en-US", "qps-ploc"])(
    "shows its buttons in place of its status, and no piece of a word beside them: %s",
    async (displayLanguage) => {
      pane = await openEveryRow({ displayLanguage });
      pane.simulation.excel.change({ width: 350 });
      const faults: string[] = [];
      for (const row of await pane.rows.all()) {
        await row.hover({ position: { x: 60, y: 10 } });
        faults.push(
          ...(await row.evaluate((element) => {
            const status = element.querySelector<HTMLElement>("p:first-of-type > span:nth-of-type(2)");
            const actions = element.querySelector(":scope > div:has(> button)");
            if (status === null || actions === null) return ["not a row with a status and buttons"];
            const [word, buttons] = [status.getBoundingClientRect(), actions.getBoundingClientRect()];
            const overlap = word.left < buttons.right && buttons.left < word.right && word.top < buttons.bottom;
            return overlap && getComputedStyle(status).opacity !== "0" ? [status.innerText] : [];
          })),
        );
      }
      expect(faults).toEqual([]);
    },
  );
});

describe("a row that somebody points at, or works in by keyboard", () => {
  it.each(["en-US", "de-DE", "ja-JP", "ar-SA"])(
    "has no button over its text, also where it is enlarged, buttons that end with its ID, and moves no row: %s",
    async (displayLanguage) => {
      pane = await openEveryRow({ displayLanguage, viewport: { width: 1280, height: 1000 } });
      const frame = await pane.paneFrame();
      const faults: string[] = [];
      for (const [width, wish] of [
        [320, "as it is"],
        [350, "as it is"],
        [320, "200 %"],
      ] as const) {
        pane.simulation.excel.change({ width });
        await frame.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) <= 2, width);
        await wishText(frame, wish);
        for (const row of await pane.rows.all()) {
          await row.scrollIntoViewIfNeeded();
          await pane.page.mouse.move(0, 0);
          const tops = () => pane.rows.evaluateAll((rows) => rows.map((each) => each.getBoundingClientRect().top));
          const before = await tops();
          for (const way of ["pointer", "keyboard"]) {
            await (way === "pointer" ? row.hover({ position: { x: 60, y: 10 } }) : row.focus());
            const found = [...(await row.evaluate(underTheButtons)), ...(wish === "200 %" ? [] : await endsApart(row))];
            if (String(await tops()) !== String(before)) found.push("rows moved");
            faults.push(...found.map((fault) => `${width} px, text ${wish}, ${way}: ${fault}`));
          }
          await row.evaluate((element) => element instanceof HTMLElement && element.blur());
        }
      }
      expect(faults).toEqual([]);
    },
  );

  /** The texts of the row, as far as they are seen, that its buttons lie over. */
  function underTheButtons(row: Element): readonly string[] {
    const buttons = row.querySelector(":scope > div:has(> button)")?.getBoundingClientRect();
    if (buttons === undefined) return ["not a row with buttons"];
    return [...row.querySelectorAll("p:first-of-type > span")]
      .filter((text) => getComputedStyle(text).opacity !== "0")
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < buttons.right && buttons.left < right && top < buttons.bottom && buttons.top < bottom;
      })
      .map((text) => `under the buttons: ${text.textContent}`);
  }

  const endsApart = (row: Locator) =>
    row.evaluate((element) => {
      const id = element.querySelector("p:nth-of-type(2) > span:last-of-type")?.getBoundingClientRect();
      const buttons = element.querySelector(":scope > div:has(> button)")?.getBoundingClientRect();
      if (id === undefined || buttons === undefined) return ["not a row with an ID and buttons"];
      const isRtl = document.documentElement.dir === "rtl";
      const apart = isRtl ? buttons.left - id.left : buttons.right - id.right;
      const close = element.querySelector("[data-key=Delete]");
      const box = close?.getBoundingClientRect();
      // In forced colors, what takes a click there is painted over the button's edge, too.
      const lowest = box && document.elementFromPoint(box.left + 4, box.bottom - 1);
      return [
        ...(Math.abs(apart) > 1 ? [`the buttons end ${apart} px after the ID`] : []),
        ...(lowest === close ? [] : [`over the edge of a button: ${lowest?.textContent}`]),
      ];
    });
});

describe("a name that is cut", () => {
  it.each(["en-US", "ar-SA"])("shows its beginning, whatever language is around it: %s", async (displayLanguage) => {
    pane = await openEveryRow({ displayLanguage });
    pane.simulation.excel.change({ width: 320 });
    const names = pane.pane.locator("h1, li p:first-of-type > span:first-of-type");
    const seen = await names.evaluateAll((elements) =>
      elements.map((element) => {
        const range = document.createRange();
        const text = element.firstChild ?? element;
        range.setStart(text, 0);
        range.setEnd(text, 3);
        const [start, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        const isShown = start.left > box.left - 1 && start.right < box.right + 1;
        return { isShown, isCut: element.scrollWidth > element.clientWidth, name: element.textContent };
      }),
    );
    expect(seen.filter(({ isCut }) => isCut).length).toBeGreaterThan(2);
    expect(seen.filter(({ isShown }) => !isShown)).toEqual([]);
  });
});

describe("the lines between the parts of the pane", () => {
  it.each([1, 14])("are single, above what is folded and above the lines of OneDrive: %d sessions", async (count) => {
    const ids = Array.from({ length: count }, (_, index) => deadId(`ab${String(index).padStart(4, "0")}`));
    pane = await openPane({ stored: storedStatements(ids.map((id) => addedSession(id))) });
    await pane.rows.first().waitFor();
    await pane.pane.getByText(/^OneDrive: /).waitFor();
    const gaps = await (
      await pane.paneFrame()
    ).evaluate(() => {
      const lines = [...document.querySelectorAll("main *")].flatMap((element) => {
        const { borderBlockStartWidth, borderBlockEndWidth } = getComputedStyle(element);
        const { top, bottom, width } = element.getBoundingClientRect();
        if (width < innerWidth - 20) return [];
        return [
          ...(borderBlockStartWidth === "1px" ? [top] : []),
          ...(borderBlockEndWidth === "1px" ? [bottom - 1] : []),
        ];
      });
      lines.sort((one, other) => one - other);
      return lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
    });
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter((gap) => gap > 0.5 && gap < 20)).toEqual([]);
  });
});

it("a Stop that comes late in creating a session moves nothing", async () => {
  pane = await openEveryRow({ viewport: { width: 1280, height: 1000 } });
  pane.simulation.excel.change({ signIn: { kind: "never", from: "token" } });
  await pane.reopen();
  await openCreateDialog(pane.pane);
  await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
  await pane.pane.locator("main").getByText(lineSentences.creating).waitFor();
  const top = () => pane.pane.locator("#sessions-title").evaluate((title) => title.getBoundingClientRect().top);
  const before = await top();
  await pane.button(lineSentences.named.stopCreating).waitFor();
  expect(await top()).toBe(before);
});

describe("a question that is longer than the pane is high", () => {
  it("begins with its first words, though its first control is further down, and the focus is on Cancel", async () => {
    pane = await openEveryRow({ viewport: { width: 1280, height: 560 } });
    const parts = Object.entries(everyPart(pane, english)).filter(([name]) => name.endsWith("close dialog"));
    const seen: unknown[] = [];
    for (const [name, part] of parts) {
      await part.open();
      const ofDialog = await pane.dialog.evaluate((dialog) => {
        const scrolling = [...dialog.querySelectorAll("*")].filter(
          (each) => each.scrollHeight > each.clientHeight + 8 && getComputedStyle(each).overflowY === "auto",
        );
        return [scrolling.map(({ scrollTop }) => scrollTop), document.activeElement?.textContent];
      });
      seen.push([name, ...ofDialog]);
      await part.leave();
    }
    expect(seen).toEqual(parts.map(([name]) => [name, [0], "Cancel"]));
  });
});

describe("what stands at the end of a line of the list and its head", () => {
  it.each(["en-US", "ar-SA"])("ends where the others end: %s", async (displayLanguage) => {
    pane = await openEveryRow({ displayLanguage });
    await pane.pane.getByRole("searchbox").fill("Monthly");
    const head = pane.pane.locator("#sessions-title");
    await head.locator("xpath=following-sibling::span").waitFor();
    const ends = await (
      await pane.paneFrame()
    ).evaluate(() => {
      const isRtl = document.documentElement.dir === "rtl";
      const endOf = (element: Element | null | undefined) => {
        const range = document.createRange();
        range.selectNodeContents(element ?? document.body);
        const { left, right } = range.getBoundingClientRect();
        return Math.round(isRtl ? left : right);
      };
      const found = document.querySelector("#sessions-title + span");
      const select = document.querySelector("details + button[aria-pressed]");
      const statuses = [...document.querySelectorAll("li p:first-of-type > span:nth-of-type(2)")];
      return [found, select, ...statuses].map(endOf);
    });
    expect(ends.length).toBeGreaterThan(3);
    expect(ends).toEqual(ends.map(() => ends[0]));
  });
});
