import fc from "fast-check";
import { shownText } from "../../../src/core/shownText";
import { anyCharacter } from "../../support/anyCharacter";

const FSI = "\u2068";
const PDI = "\u2069";

/** What a person can read of it, in any direction: the isolates have no shape. */
const readable = (text: string) => text.replace(/[\u2068\u2069]/g, "");

describe("text that somebody else wrote, as it is shown", () => {
  it.each([
    ["Budget 2026.xlsx"],
    ["Bilan détaillé (v2).xlsx"],
    ["Monthly_closing-part 70"],
    ["O'Neill & Sons, FY26.xlsb"],
    ["contoso-my.sharepoint.com › owner_contoso_com"],
    ["Plan – draft “B”, 2nd.xlsx"],
    ["a"],
  ])("leaves %s as it is", (name) => {
    expect(shownText(name)).toBe(name);
  });

  it.each([
    ["right-to-left override", "invoice\u202excod.xlsx", "invoice⟨U+202E⟩xcod.xlsx"],
    ["left-to-right embedding", "\u202aBudget.xlsx", "⟨U+202A⟩Budget.xlsx"],
    ["isolates of its own", "\u2067Budget\u2069.xlsx", "⟨U+2067⟩Budget⟨U+2069⟩.xlsx"],
    ["marks of direction", "Budget\u200f.xlsx\u200e\u061c", "Budget⟨U+200F⟩.xlsx⟨U+200E⟩⟨U+061C⟩"],
    ["zero width space", "Bud\u200bget.xlsx", "Bud⟨U+200B⟩get.xlsx"],
    ["joiners between Latin letters", "Bud\u200dget\u200c.xlsx", "Bud⟨U+200D⟩get⟨U+200C⟩.xlsx"],
    ["word joiner and byte order mark", "Bud\u2060get\ufeff.xlsx", "Bud⟨U+2060⟩get⟨U+FEFF⟩.xlsx"],
    ["soft hyphen", "Bud\u00adget.xlsx", "Bud⟨U+00AD⟩get.xlsx"],
    ["fillers that draw nothing", "Budget\u3164\u115f\uffa0\u2800.xlsx", "Budget⟨U+3164⟩⟨U+115F⟩⟨U+FFA0⟩⟨U+2800⟩.xlsx"],
    ["a space that is none", "Budget\u2003\u202f2026.xlsx", "Budget⟨U+2003⟩⟨U+202F⟩2026.xlsx"],
    ["tags", "Budget\u{e0041}.xlsx", "Budget⟨U+E0041⟩.xlsx"],
    ["variation selectors after a letter", "Budget\ufe0f\u{e0100}.xlsx", "Budget⟨U+FE0F⟩⟨U+E0100⟩.xlsx"],
    ["controls", "Budget\u0000\u001b[31m\u0085.xlsx", "Budget⟨U+0000⟩⟨U+001B⟩[31m⟨U+0085⟩.xlsx"],
    ["a lone surrogate", "Budget\ud83d.xlsx", "Budget⟨U+D83D⟩.xlsx"],
    ["line separators", "Budget\u2028\u2029.xlsx", "Budget⟨U+2028⟩⟨U+2029⟩.xlsx"],
  ])("spells out %s", (_what, name, shown) => {
    expect(readable(shownText(name))).toBe(shown);
  });

  it("shows a line break or a tab in a name as a blank", () => {
    expect(shownText("Nightly\n\timport")).toBe("Nightly  import");
  });

  it.each([
    ["Hebrew", "תקציב 2026.xlsx"],
    ["Arabic", "ميزانية.xlsx"],
    ["a number at its start", "2026 plan.xlsx"],
    ["punctuation at its end", "Budget!"],
    ["Japanese", "予算.xlsx"],
  ])("isolates %s, so that it and the sentence keep their order", (_what, name) => {
    expect(shownText(name)).toBe(`${FSI}${name}${PDI}`);
  });

  it.each([
    ["emoji that are chosen and joined", "Plan ❤️ 👩‍💻 👍🏽.xlsx"],
    ["Persian, which needs joiners", "می‌خواهم.xlsx"],
    ["Hindi, which needs joiners", "क्‍ष.xlsx"],
  ])("leaves the unseen parts of %s", (_what, name) => {
    expect(readable(shownText(name))).toBe(name);
  });

  it("has, whatever it is given, no unseen character but its own isolates, and ends each isolate that it begins", () => {
    const odd = fc.constantFrom(
      ...["\u202e", "\u2066", "\u2069", "\u200b", "\u200d", "\u00ad", "א", "ا", "7", "!", "\ud800"],
    );
    const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066\u2067\u200b\u200e\u200f\u00ad\ufeff]/u;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(odd, fc.string({ unit: anyCharacter, maxLength: 6 })), { maxLength: 12 }),
        (parts) => {
          const shown = shownText(parts.join(""));
          expect(shown).not.toMatch(unseen);
          const inner = shown.startsWith(FSI) ? shown.slice(1, -1) : shown;
          expect(inner).not.toMatch(/[\u2068\u2069]/);
          if (shown.startsWith(FSI)) expect(shown.endsWith(PDI)).toBe(true);
        },
      ),
    );
  });

  it("gives different names different looks", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.constantFrom("\u202e", "\u200b", "\u2060", "\ufeff"),
        (name, hidden) => {
          expect(shownText(name + hidden)).not.toBe(shownText(name));
        },
      ),
    );
  });
});
