import { readdirSync } from "node:fs";
import { join } from "node:path";
import { into } from "../../../src/strings/languages/loadLanguage";
import type { Language } from "../../../src/strings/languages/language";
import { english } from "../../../src/strings/language";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { titled } from "../../../src/strings/joinSentences";
import { jointFaults } from "../../support/jointFaults";
import { toldTexts } from "../../support/toldTexts";

const LANGUAGES = join(__dirname, "../../../src/strings/languages");

async function translateTo(tag: string) {
  const { default: language } = (await import(join(LANGUAGES, tag))) as { readonly default: Language };
  return into(language);
}

describe("sentences that were written apart", () => {
  it.each(["ja", "zh-CN", "ar", "fr"])("are joined in %s as that language joins them", async (tag) => {
    const texts = toldTexts(await translateTo(tag), tag);
    expect(texts.length).toBeGreaterThan(200);
    expect([...new Set(texts.flatMap((text) => jointFaults(tag, text)))]).toEqual([]);
  });

  it("have a blank between them in English, and a title that asks keeps its mark", () => {
    expect(jointSentences.sentences(["One.", "Two."])).toBe("One. Two.");
    expect(titled("Closed", "It might take a moment.", jointSentences)).toBe("Closed. It might take a moment.");
    expect(titled("Is this the workbook?", "We found it.", jointSentences)).toBe("Is this the workbook? We found it.");
    expect(toldTexts(english, "en-US").filter((text) => /\.\.|\?\./.test(text))).toEqual([]);
  });

  it("end in a mark of the language wherever a mark is added", async () => {
    const tags = readdirSync(LANGUAGES).flatMap((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? []);
    for (const tag of tags) {
      const { ended } = (await translateTo(tag))(jointSentences);
      expect(ended(ended("x"))).toBe(ended("x"));
      expect(ended("x?")).toBe("x?");
    }
  });
});
