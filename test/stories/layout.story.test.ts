import { pseudo } from "../../src/strings/pseudoLocalize";
import { english } from "../../src/strings/language";
import { workbookSentences } from "../../src/strings/messages/workbookSentences";
import { everyPart, openEveryRow } from "./support/everyPart";
import { layoutFaults, TEXT_WISHES, wishText } from "./support/layoutFaults";
import { openPane, type OpenedPane } from "./support/openPane";
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
    "ends its name before its buttons, which end where the row's ID ends, and no row moves: %s",
    async (displayLanguage) => {
      pane = await openEveryRow({ displayLanguage, viewport: { width: 1280, height: 1000 } });
      const frame = await pane.paneFrame();
      const faults: string[] = [];
      for (const width of [320, 350]) {
        pane.simulation.excel.change({ width });
        await frame.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) <= 2, width);
        await pane.page.mouse.move(0, 0);
        const tops = () => pane.rows.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
        const before = await tops();
        for (const row of await pane.rows.all()) {
          for (const way of ["pointer", "keyboard"]) {
            await (way === "pointer" ? row.hover({ position: { x: 60, y: 10 } }) : row.focus());
            const found = await row.evaluate(besideTheButtons);
            faults.push(...found.map((fault) => `${width} px, ${way}: ${fault}`));
            if (String(await tops()) !== String(before)) faults.push(`${width} px, ${way}: rows moved`);
            await pane.page.mouse.move(0, 0);
          }
        }
        await frame.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      }
      expect(faults).toEqual([]);
    },
  );

  function besideTheButtons(row: Element): readonly string[] {
    const [name, id] = ["p:first-of-type > span", "p:nth-of-type(2) > span:last-of-type"].map((each) =>
      row.querySelector(each)?.getBoundingClientRect(),
    );
    const buttons = row.querySelector(":scope > div:has(> button)")?.getBoundingClientRect();
    if (name === undefined || id === undefined || buttons === undefined) return ["not a row with an ID and buttons"];
    const ends = document.documentElement.dir === "rtl" ? [buttons.left, id.left] : [buttons.right, id.right];
    return [
      ...(name.left < buttons.right && buttons.left < name.right ? ["the name is under the buttons"] : []),
      ...(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) > 1 ? ["the buttons end elsewhere than the ID"] : []),
    ];
  }
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
