import type { Language } from "../../../src/strings/languages/language";
import { NAMES_IN_EVERY_LANGUAGE } from "../../support/namesInEveryLanguage";
import { englishBooks, LANGUAGE_TAGS, type Book } from "../../support/books";
import { placeholdersOf, sayings } from "../../support/placeholders";

const TAGS = LANGUAGE_TAGS;

let english: ReadonlyMap<string, Book>;

beforeAll(async () => {
  english = await englishBooks();
});

async function booksOf(tag: string): Promise<Readonly<Record<string, Book>>> {
  const { default: language } = (await import(`../../../src/strings/languages/${tag}`)) as {
    readonly default: Language;
  };
  return language;
}

describe("each language", () => {
  it("is there", () => {
    expect(TAGS).toEqual(["ar", "de", "es", "fr", "it", "ja", "nl", "pt-BR", "zh-CN"]);
    expect(english.size).toBeGreaterThan(30);
  });

  it.each(TAGS)("%s has every sentence, and says every placeholder of it and no other", async (tag) => {
    const books = await booksOf(tag);
    expect(Object.keys(books).sort()).toEqual([...english.keys()].sort());
    const faults = [...english].flatMap(([name, book]) => differences(name, book, books[name]));
    expect(faults).toEqual([]);
  });

  it.each(TAGS)("%s leaves no sentence in English", async (tag) => {
    const books = await booksOf(tag);
    const texts = [...english].flatMap(([name, book]) => pairs(name, book, books[name]));
    const same = texts.filter(([, text, translated]) => text === translated && /[a-z]{3,}\W+[a-z]{2,}/.test(text));
    expect(same.filter(([path]) => !SAME.test(path)).map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it.each(["ar", "ja", "zh-CN"])("%s has no Latin words but names", async (tag) => {
    const words = await latinWordsOf(tag);
    const strange = words.filter(
      ([path, word]) => !KEYS.test(path) && !NAMES_IN_EVERY_LANGUAGE.has(word.replace(/[.'-]+$/, "")),
    );
    expect(strange).toEqual([]);
  });

  it.each(["de", "es", "fr", "it", "nl", "pt-BR"])("%s has no sentence with English words in it", async (tag) => {
    const words = await latinWordsOf(tag);
    expect(words.length).toBeGreaterThan(5_000);
    expect(words.filter(([path, word]) => !SAME.test(path) && ENGLISH_ONLY.has(word.toLowerCase()))).toEqual([]);
  });
});

/** Words of nearly every English sentence that none of the other languages has. */
const ENGLISH_ONLY = new Set(
  [
    "the this that these those and with without your you our they them their it its from into by at if then when",
    "what which who why how where there here are were been being have has not don't didn't doesn't can't isn't it's",
    "did does can could should would may might must but because while after before again only",
  ].flatMap((line) => line.split(" ")),
);

/** The words in Latin letters that a language says, with the path of their sentence; no placeholders and no addresses. */
async function latinWordsOf(tag: string): Promise<readonly (readonly [path: string, word: string])[]> {
  const books = await booksOf(tag);
  const texts = [...english].flatMap(([name, book]) => pairs(name, book, books[name]));
  return texts.flatMap(([path, , text]) =>
    (text.replace(/⟦[^⟧]*⟧|\S*(:\/\/|\*\.|\.com|\.net)\S*/g, " ").match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.+'-]*/g) ?? []).map(
      (word) => [path, word] as const,
    ),
  );
}

/** Names of things that are the same in every language. */
const SAME =
  /^(supportSentences|historySentences\.request|dialogSentences\.create\.name$|copySentences\.forms|startSentences\.misconfigured\.value)/;

/** What stands on the keyboard. */
const KEYS = /^shortcutSentences\..*\.key$/;

function differences(path: string, one: unknown, other: unknown): readonly string[] {
  if (typeof one === "string") return typeof other === "string" && other.trim() !== "" ? [] : [`${path} is empty`];
  if (typeof one === "function") {
    const theirs = new Map(sayings(other as () => unknown).map(({ call, text }) => [call, text]));
    return sayings(one as () => unknown).flatMap(({ call, text }) => {
      const translated = theirs.get(call);
      // What is handed over may not be what a sentence takes: a count in place of a name.
      if (translated === undefined) return theirs.size === 0 ? [`${path} says nothing`] : [];
      const wanted = placeholdersOf(text);
      const found = placeholdersOf(translated);
      // A small count may be a word: "one session".
      const lost = wanted.filter((each) => !found.includes(each) && !/^[0-2]$/.test(each));
      const made = found.filter((each) => !wanted.includes(each) && !/^[0-2]$/.test(each));
      return lost.length + made.length === 0 ? [] : [`${path}, ${call}: “${text}” / “${translated}”`];
    });
  }
  if (typeof one !== "object" || one === null) return [];
  const keys = Object.keys(one);
  const theirs = Object.keys(other as object);
  return [
    ...(keys.sort().join() === theirs.sort().join() ? [] : [`${path} has other sentences`]),
    ...keys.flatMap((key) => differences(`${path}.${key}`, (one as Book)[key], (other as Book)[key])),
  ];
}

/** Each text beside its translation; of a sentence with arguments, those with names. */
function pairs(path: string, one: unknown, other: unknown): readonly (readonly [string, string, string])[] {
  if (typeof one === "string") return [[path, one, String(other)]];
  if (typeof one === "function") {
    const theirs = new Map(sayings(other as () => unknown).map(({ call, text }) => [call, text]));
    return sayings(one as () => unknown).map(({ call, text }) => [`${path}, ${call}`, text, theirs.get(call) ?? ""]);
  }
  if (typeof one !== "object" || one === null) return [];
  return Object.entries(one).flatMap(([key, value]) => pairs(`${path}.${key}`, value, (other as Book)[key]));
}
