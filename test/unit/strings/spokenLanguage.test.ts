import { bulkSentences } from "../../../src/strings/messages/bulkSentences";
import german from "../../../src/strings/languages/de";
import { closestLanguage } from "../../../src/strings/languages/loadLanguage";
import { spokenLanguage } from "../../../src/strings/spokenLanguage";

describe("the language that the pane speaks", () => {
  it.each([
    ["de-DE", "de"],
    ["de-AT", "de"],
    ["pt-PT", "pt-BR"],
    ["pt-BR", "pt-BR"],
    ["es-MX", "es"],
    ["zh-CN", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["ar-SA", "ar"],
    ["ja-JP", "ja"],
  ])("is, for an Excel in %s, %s", (wanted, tag) => {
    expect(closestLanguage(wanted)).toBe(tag);
  });

  it.each(["en-US", "en-GB", "sv-SE", "zh-TW", "zh-Hant-HK", "", "no tag at all", "en-US@posix"])(
    "is English for an Excel in “%s”",
    async (wanted) => {
      expect(closestLanguage(wanted)).toBeUndefined();
      const { translate, rightToLeft } = await spokenLanguage(wanted);
      expect(translate(bulkSentences).counted.closed(2)).toBe(bulkSentences.counted.closed(2));
      expect(rightToLeft).toBe(false);
    },
  );

  it.each([
    ["de-AT", "de-AT"],
    ["en-GB", "en-GB"],
    ["sv-SE", "en-US"],
    ["he-IL", "en-US"],
    ["pt-PT", "pt-PT"],
    ["zh-TW", "en-US"],
  ])("has, in %s, the times of %s: never those of another language", async (wanted, intl) => {
    const spoken = await spokenLanguage(wanted);
    expect([spoken.intl, spoken.tag]).toEqual([intl, intl]);
  });

  it("gives each book in that language, and right to left only where it is written so", async () => {
    const { translate, rightToLeft } = await spokenLanguage("de-CH");
    expect(translate(bulkSentences).counted.closed(2)).toBe(german.bulkSentences.counted.closed(2));
    expect(translate(bulkSentences).stop).toBe(german.bulkSentences.stop);
    expect(rightToLeft).toBe(false);
    expect((await spokenLanguage("ar-EG")).rightToLeft).toBe(true);
  });

  it("writes Arabic with the digits and the calendar of its sentences", async () => {
    const { intl } = await spokenLanguage("ar-SA");
    const date = new Intl.DateTimeFormat(intl, { dateStyle: "short" }).format(Date.UTC(2026, 10, 26));
    expect(date.replace(/\D+/g, " ")).toMatch(/26/);
    expect(date).toMatch(/2026/);
  });
});

describe("the direction of what is shown", () => {
  it.each(["ar", "ar-SA", "qps-plocm"])("is right to left for %s", async (language) => {
    expect((await spokenLanguage(language)).rightToLeft).toBe(true);
  });

  it.each(["en", "de-DE", "hr-HR", "hu", "arn-CL", "fil-PH", "qps-ploc"])(
    "is left to right for %s",
    async (language) => {
      expect((await spokenLanguage(language)).rightToLeft).toBe(false);
    },
  );

  it.each(["he-IL", "fa-IR", "ur-PK"])("is that of English for %s, whose sentences are not here", async (language) => {
    expect((await spokenLanguage(language)).rightToLeft).toBe(false);
  });
});
