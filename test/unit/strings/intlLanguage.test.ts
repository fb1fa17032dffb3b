import { describeExactly } from "../../../src/strings/describeTime";
import { intlLanguage } from "../../../src/strings/language";

describe("the language of dates and times", () => {
  it.each(["en-US", "de", "he-IL", "zh-Hant-TW", "sr-Latn-RS"])("is %s as Excel says", (language) => {
    expect(intlLanguage(language)).toBe(language);
  });

  it.each(["en-US@posix", "en_US", "C", "", "x", "-", "de-", "\u202e", "qps-ploc", "qps-plocm"])(
    "is English where Excel says %j, and no date throws",
    (language) => {
      expect(intlLanguage(language)).toBe("en-US");
      expect(describeExactly(0, intlLanguage(language))).not.toBe("");
    },
  );
});
