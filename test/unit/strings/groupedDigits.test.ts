import fc from "fast-check";
import { withGroupedDigits } from "../../../src/strings/groupedDigits";
import { english } from "../../../src/strings/language";
import { bulkSentences } from "../../../src/strings/messages/bulkSentences";
import { closeSentences } from "../../../src/strings/messages/closeSentences";
import { proofSentences } from "../../../src/strings/messages/proofSentences";
import { selectedSentences } from "../../../src/strings/messages/selectedSentences";
import { shortcutSentences } from "../../../src/strings/messages/shortcutSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import { spokenLanguage } from "../../../src/strings/spokenLanguage";
import type { Language } from "../../../src/strings/languages/language";
import { into } from "../../../src/strings/languages/loadLanguage";
import { englishBooks, LANGUAGE_TAGS, sentencesIn, type Book } from "../../support/books";

const TAGS = ["en-US", ...LANGUAGE_TAGS];
const MANY = 1_234_567;

let books: ReadonlyMap<string, Book>;
beforeAll(async () => {
  books = await englishBooks();
});

/** What a sentence of `length` arguments says of a count in each of them, the others being few, and in all. */
function sayings(sentence: (...values: readonly unknown[]) => unknown, length: number, count: number) {
  const places = Array.from({ length }, (_, index) => index);
  const ways = [places.map(() => count), ...places.map((at) => places.map((place) => (place === at ? count : 7)))];
  return ways.flatMap((values) => {
    try {
      const said = sentence(...values);
      return typeof said === "string" ? [said] : [];
    } catch {
      // It takes a name or a list, and no count.
      return [];
    }
  });
}

async function languageOf(tag: string): Promise<Language> {
  const { default: language } = (await import(`../../../src/strings/languages/${tag}`)) as {
    readonly default: Language;
  };
  return language;
}

/** All sentences as the pane speaks them in a language, and as they stand in its file. */
async function spokenAndWritten(tag: string) {
  const { translate, intl } = await spokenLanguage(tag);
  const plain = tag === "en-US" ? english : into(await languageOf(tag));
  const pairs = [...books].flatMap(([name, book]) => {
    const written = new Map(sentencesIn(name, plain(book)));
    return sentencesIn(name, translate(book)).map(([path, spoken]) => ({ path, spoken, written: written.get(path) }));
  });
  return { pairs, intl };
}

describe("counts", () => {
  it.each(TAGS)("%s: no sentence shows a count without the separators of its language", async (tag) => {
    const { pairs, intl } = await spokenAndWritten(tag);
    const grouped = new Intl.NumberFormat(intl).format(MANY);
    const said = pairs.flatMap(({ path, spoken, written }) =>
      sayings(spoken, written?.length ?? 0, MANY).map((text) => `${path}: ${text}`),
    );
    expect(said.filter((text) => text.includes(grouped)).length).toBeGreaterThan(100);
    expect(said.filter((text) => /\d{4,}/.test(text))).toEqual([]);
  });

  it.each(TAGS)("%s: small ones, and the forms that are chosen by them, stay as they are", async (tag) => {
    const { pairs } = await spokenAndWritten(tag);
    const small = [0, 1, 2, 3, 5, 11, 21, 100, 999];
    const saidBy = (which: "spoken" | "written") =>
      pairs.flatMap(({ path, written, ...pair }) => {
        const sentence = { ...pair, written }[which];
        if (sentence === undefined || written === undefined) return [];
        return small.flatMap((count) => sayings(sentence, written.length, count).map((text) => `${path}: ${text}`));
      });
    expect(saidBy("spoken")).toEqual(saidBy("written"));
  });

  it.each(TAGS)("%s: any one is written like Intl writes it, in the form that its number chooses", async (tag) => {
    const { pairs, intl } = await spokenAndWritten(tag);
    const path = "bulkSentences.counted.closed";
    const counted = pairs.find((pair) => pair.path === path);
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 2 ** 31 }), (count) => {
        const plain = String(counted?.written?.(count));
        const text = new Intl.NumberFormat(intl).format(count);
        expect(counted?.spoken(count)).toBe(plain.replace(String(count), text));
      }),
    );
  });
});

describe("grouped digits", () => {
  it("are those of the language and the region", () => {
    const said = (language: string) => withGroupedDigits(english, language)(bulkSentences).running.close(1_000, 12_345);
    expect(said("en-US")).toBe("Closing 1,000 of 12,345");
    expect(said("de-DE")).toBe("Closing 1.000 of 12.345");
    // Spanish groups from five digits on.
    expect(said("es-ES")).toBe("Closing 1000 of 12.345");
    expect(said("ar-u-ca-gregory-nu-latn")).toBe("Closing 1,000 of 12,345");
  });

  it("are written too where a sentence reckons with the count first", () => {
    const words = withGroupedDigits(english, "en-US")(closeSentences);
    expect(words.tryAgainIn(90_000)).toBe("Wait 1,500 minutes, then try again.");
  });

  it("leave years, names and error numbers alone", () => {
    const speak = withGroupedDigits(english, "en-US");
    const time = "Nov 26, 2026, 8:00:00 AM";
    expect(speak(selectedSentences).summary(2_500, time)).toContain(time);
    expect(speak(selectedSentences).summary(2_500, time)).toContain("2,500");
    expect(speak(proofSentences).noted(time)).toBe(proofSentences.noted(time));
    expect(JSON.stringify(saidOfAll(speak(troubleSentences)))).toBe(JSON.stringify(saidOfAll(troubleSentences)));
  });

  it("keep each book the same object, and its lists lists, at every question", () => {
    const speak = withGroupedDigits(english, "en-US");
    expect(speak(bulkSentences)).toBe(speak(bulkSentences));
    expect(speak(bulkSentences).counted.closed).toBe(speak(bulkSentences).counted.closed);
    expect(speak(shortcutSentences)).toEqual(shortcutSentences);
  });
});

/** Each sentence about an error number of Microsoft's sign-in. */
function saidOfAll(words: object): readonly string[] {
  return sentencesIn("", words).flatMap(([path, sentence]) => {
    try {
      return [`${path}: ${String(sentence({ number: 50_011, account: "Owner account" }))}`];
    } catch {
      return [];
    }
  });
}
