import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { THEME_KEY, WORDS_KEY, type PageWords } from "../../../src/core/pageNotes";
import { PAGE_NOTES } from "../../../src/hosting/pageNotesScript";
import { createBrowserStore } from "../../../src/store/browserStore";
import { notedTheme, noteTheme, noteWords } from "../../../src/store/notePage";
import { startSentences } from "../../../src/strings/messages/startSentences";
import { MemoryOrigin } from "../../support/memoryStorage";

/** The words that the page is written with, by the names that its elements give them. */
const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync("src/taskpane/taskpane.html", "utf8").matchAll(/data-word="(\w+)">([^<]*)</g)].map(
    ([, name = "", text = ""]) => [name, text.trim().replaceAll(/\s+/g, " ")],
  ),
);

/** The page's table of languages. */
const FILES = { ar: "static/ar.0123456789abcdef.js", pt: "static/pt-br.0123456789abcdef.js" };

type Page = {
  readonly root: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** What is loaded beside our script, by its address. */
  readonly ahead: readonly string[];
};

/** What the page's own script sets on the page before anything is painted, and in its words once it is read. */
function paintedWith(localStorage: Storage | undefined): Page {
  const root: Record<string, string> = {};
  const elements = Object.entries(WRITTEN).map(([name, textContent]) => ({ getAttribute: () => name, textContent }));
  const listeners = new Map<string, () => void>();
  const documentElement = {
    setAttribute: (name: string, value: string) => (root[name] = value),
    style: {
      set colorScheme(value: string) {
        root["color-scheme"] = value;
      },
    },
    set lang(value: string) {
      root["lang"] = value;
    },
    set dir(value: string) {
      root["dir"] = value;
    },
  };
  const ahead: { src?: string }[] = [];
  const document = {
    documentElement,
    head: { appendChild: (script: (typeof ahead)[number]) => ahead.push(script) },
    createElement: (name: string) => (name === "script" ? {} : undefined),
    querySelector: (selector: string) =>
      selector === "meta[name=language-files]" ? { content: JSON.stringify(FILES) } : null,
    addEventListener: (name: string, work: () => void) => listeners.set(name, work),
    querySelectorAll: () => elements,
  };
  runInNewContext(PAGE_NOTES.element.replace(/^<script>|<\/script>$/g, ""), { localStorage, document });
  listeners.get("readystatechange")?.();
  return {
    root,
    words: Object.fromEntries(elements.map((each) => [each.getAttribute(), each.textContent])),
    ahead: ahead.map(({ src = "" }) => src),
  };
}

const ARABIC: PageWords = { lang: "ar", dir: "rtl", words: { loading: "جارٍ التحميل…", title: "لم تبدأ" } };
const AS_WRITTEN: Page = { root: {}, words: WRITTEN, ahead: [] };

const blocked = (): Storage => {
  throw new DOMException("access is denied", "SecurityError");
};

describe("what the page needs before any script of ours", () => {
  it.each(["dark", "light"] as const)("is the theme that Office had at the last opening: %s", (theme) => {
    const { storage } = new MemoryOrigin().open();
    noteTheme(() => storage, theme);
    expect(paintedWith(storage).root).toEqual({ "data-theme": theme, "color-scheme": theme });
    expect(notedTheme(() => storage)).toBe(theme);
    noteTheme(() => storage, undefined);
    expect(paintedWith(storage)).toEqual(AS_WRITTEN);
  });

  it("tells an Office that named no theme from an opening that never was, and from what somebody else wrote", () => {
    const { storage } = new MemoryOrigin().open();
    expect(notedTheme(() => storage)).toBeUndefined();
    noteTheme(() => storage, undefined);
    expect(notedTheme(() => storage)).toBe("system");
    storage.setItem(THEME_KEY, '"><b>');
    expect(notedTheme(() => storage)).toBeUndefined();
    expect(notedTheme(blocked)).toBeUndefined();
  });

  it("is its words in the language of the last opening, once the page is read and whatever becomes of our script", () => {
    const { storage } = new MemoryOrigin().open();
    noteWords(() => storage, ARABIC);
    expect(paintedWith(storage)).toEqual({
      root: { lang: "ar", dir: "rtl" },
      words: { ...WRITTEN, ...ARABIC.words },
      ahead: [FILES.ar],
    });
    noteWords(() => storage, undefined);
    expect(paintedWith(storage)).toEqual(AS_WRITTEN);
  });

  it.each([
    ["ar-SA", [FILES.ar]],
    ["pt-PT", [FILES.pt]],
    ["sv-SE", []],
    ["constructor", []],
    ["https://contoso.com/x.js", []],
    ["", []],
  ])("is the file of the language that was noted, if the page names one: %s", (lang, ahead) => {
    const { storage } = new MemoryOrigin().open();
    noteWords(() => storage, { ...ARABIC, lang });
    expect(paintedWith(storage).ahead).toEqual(ahead);
  });

  it.each([7, null, ["ar"]])("is its words also where the noted language is no text: %p", (lang) => {
    const { storage } = new MemoryOrigin().open();
    storage.setItem(WORDS_KEY, JSON.stringify({ ...ARABIC, lang }));
    expect(paintedWith(storage)).toMatchObject({ words: { ...WRITTEN, ...ARABIC.words }, ahead: [] });
  });

  it("is the page's own English where nothing was noted, storage is blocked, or holds something else", () => {
    expect(paintedWith(undefined)).toEqual(AS_WRITTEN);
    for (const words of ["{", "7", "null", '{"lang":"de"}', '"words"']) {
      const { storage } = new MemoryOrigin().open();
      storage.setItem(THEME_KEY, '"><b>');
      storage.setItem(WORDS_KEY, words);
      expect(paintedWith(storage)).toEqual(AS_WRITTEN);
    }
    expect(() => {
      noteTheme(blocked, "dark");
      noteWords(blocked, ARABIC);
    }).not.toThrow();
  });

  it("is written in English as the pane says it, so that each language has all of it", () => {
    expect(WRITTEN).toEqual(startSentences.notStarted);
  });

  it("is removed with everything that is stored here, is no record of a later version, and redraws no other pane", () => {
    const origin = new MemoryOrigin();
    const { storage, events } = origin.open();
    const store = (partitionKey?: string) =>
      createBrowserStore({ open: () => storage, partitionKey, events, newId: () => "id", now: () => 0 });
    const other = origin.open();
    let redraws = 0;
    store().onChange(() => (redraws += 1));
    for (const partitionKey of [undefined, "contoso-excel-web"]) {
      noteTheme(() => other.storage, "dark");
      noteWords(() => other.storage, ARABIC);
      expect(store(partitionKey).quarantined()).toEqual([]);
      store(partitionKey).forgetEverything();
      expect(origin.entries.size).toBe(0);
    }
    expect(redraws).toBe(0);
  });
});
