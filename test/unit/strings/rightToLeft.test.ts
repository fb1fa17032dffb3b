import ar from "../../../src/strings/languages/ar";
import { into } from "../../../src/strings/languages/loadLanguage";
import { isolating } from "../../../src/strings/languages/rightToLeft";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { mailSentences } from "../../../src/strings/messages/mailSentences";
import { noticeSentences } from "../../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { spokenLanguage } from "../../../src/strings/spokenLanguage";
import { shownText } from "../../../src/core/shownText";
import { ID_END, toldTexts } from "../../support/toldTexts";

const arabic = into(isolating(ar));

/** What stands outside every isolate. */
const outside = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");

it("the pane speaks such a language so", async () => {
  const { translate } = await spokenLanguage("ar-SA");
  expect(translate(paneSentences).closeNamed("جلسة", "…a4=")).toContain("\u2068…a4=\u2069");
});

describe("among words that are read from right to left", () => {
  it("the end of an ID, an address and a time keep their own direction, whatever tells them", () => {
    const texts = toldTexts(arabic, "ar-u-ca-gregory-nu-latn");
    expect(texts.filter((text) => text.includes(ID_END)).length).toBeGreaterThan(50);
    expect(texts.map(outside).filter((text) => text.includes(ID_END) || text.includes("…Z"))).toEqual([]);
  });

  it("so do texts in lists and those that stand beside another text", () => {
    const { accepted } = arabic(mailSentences);
    const addresses = ["1@contoso.com", "2@contoso.com"].map(shownText);
    expect(outside(accepted(addresses, shownText("3@contoso.com")))).not.toContain("@");
    const { nameAndId, sentences } = arabic(jointSentences);
    expect(nameAndId("جلسة", "…a4=")).toBe("جلسة \u2068…a4=\u2069");
    expect(sentences(["أُغلقت.", "انتهت."])).toBe("أُغلقت. انتهت.");
  });

  it("names that read the same in both directions, and what is isolated already, stay as they are", () => {
    const { closeNamed } = arabic(paneSentences);
    expect(closeNamed("Nightly run 7", "…a4=")).toContain(" Nightly run 7 ");
    const { body } = arabic(noticeSentences).notSent.stopped.create;
    expect(body({ fileName: shownText("2026.xlsx") })).not.toMatch(/\u2068{2}|\u2069{2}/);
  });
});
