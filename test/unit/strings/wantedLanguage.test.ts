import { LANGUAGE_NAMES } from "../../../src/strings/languages/languageNames";
import { readChoice, wantedLanguage } from "../../../src/strings/wantedLanguage";
import { LANGUAGE_TAGS } from "../../support/books";

describe("the language that is chosen in the settings", () => {
  it("is one of all that are here, each by its own name", () => {
    expect(LANGUAGE_NAMES.map(([tag]) => tag).sort()).toEqual([...LANGUAGE_TAGS, "en"].sort());
    for (const [tag, name] of LANGUAGE_NAMES) {
      const own = new Intl.DisplayNames([tag], { type: "language" }).of(tag.slice(0, 2)) ?? "";
      expect(name.toLocaleLowerCase(tag)).toContain(own.toLocaleLowerCase(tag));
    }
  });

  it.each(LANGUAGE_NAMES)("is read as it was stored: %s", (tag) => {
    expect(readChoice(tag)).toBe(tag);
  });

  it.each([undefined, "", "sv", "DE", "de-AT", "zh-TW", "qps-ploc", "{}", "constructor", "x".repeat(9999)])(
    "is that of Excel where storage has no language of the list: %s",
    (stored) => {
      expect(readChoice(stored)).toBeUndefined();
      expect(wantedLanguage(readChoice(stored), "fr-CA")).toBe("fr-CA");
    },
  );

  it.each([
    ["de", "fr-FR", "de"],
    ["en", "de-DE", "en"],
    ["de", "de-AT", "de-AT"],
    ["en", "en-GB", "en-GB"],
    ["pt-BR", "pt-PT", "pt-PT"],
    // Who reads traditional Chinese and chooses the simplified script is not given English.
    ["zh-CN", "zh-TW", "zh-CN"],
    ["en", "sv-SE", "en"],
    ["en", "qps-ploc", "en"],
    ["ar", "", "ar"],
  ] as const)("is %s in an Excel in %s: the pane speaks %s", (choice, excel, wanted) => {
    expect(wantedLanguage(choice, excel)).toBe(wanted);
  });
});
