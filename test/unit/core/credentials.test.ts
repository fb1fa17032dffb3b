import fc from "fast-check";
import { looksLikeToken } from "../../../src/core/credentials";
import { countSteps } from "../../fuzz/countSteps";
import { anyCharacter } from "../../support/anyCharacter";
import { PLANTED_TOKENS } from "../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

describe("recognising a credential", () => {
  it.each(Object.entries(PLANTED_TOKENS))(
    "finds a planted one, alone, percent-encoded and inside other text: %s",
    (_name, token) => {
      expect(looksLikeToken(token)).toBe(true);
      expect(looksLikeToken(encodeURIComponent(token))).toBe(true);
      expect(looksLikeToken(`curl -X POST 'https://graph.microsoft.com/v1.0/me' -H '${token}' -d '{}'`)).toBe(true);
      expect(looksLikeToken(`cluster=US1&session=12.${"x".repeat(30)}&usid=${token}`)).toBe(true);
    },
  );

  it.each(PUBLISHED_SESSION_IDS)("never takes a published session id for one: %s", (id) => {
    expect(looksLikeToken(id)).toBe(false);
    expect(looksLikeToken(`workbook-session-id: ${id}`)).toBe(false);
    expect(looksLikeToken(encodeURIComponent(id))).toBe(false);
    expect(looksLikeToken(btoa(id))).toBe(false);
  });

  it.each([
    "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
    "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd",
    "https://contoso.sharepoint.com/sites/dev/Shared%20Documents/Book.xlsx?web=1",
    "Nightly import, needs authorization, ask the token office",
    "",
  ])("leaves what is none: %s", (text) => {
    expect(looksLikeToken(text)).toBe(false);
  });

  it("costs work in proportion to the length, whatever is repeated", () => {
    for (const piece of [
      ...["eyJ", "Ew", "bearer ", "authorization ", "0.A", "1.A1", "M.C1_", "%", "%25", " ", "a.", "AQABA"],
      ...["sig=", "cookie", "cookie:", "password=", "-----BEGIN "],
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const { steps } = countSteps(() => looksLikeToken(text));
      expect([piece, Math.max(60, Math.round(steps / text.length))]).toEqual([piece, 60]);
    }
  });

  it("looks from no place of a text further than so many characters, so that no pattern takes long", () => {
    // What one pattern does is no step that can be counted.
    const exec = jest.spyOn(RegExp.prototype, "exec");
    looksLikeToken("nothing, 100% eyJhbGciOiJub25lIn\u0000");
    const tried = [...new Set<RegExp>(exec.mock.contexts)].map(({ source }) => source);
    exec.mockRestore();
    expect(tried.length).toBeGreaterThan(10);
    expect(tried.filter(looksAnyFar)).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => typeof looksLikeToken(`eyJ${text}`) === "boolean"),
    );
  });
});

/** A repetition without a limit, unless it is all that the pattern is: from one end of a text to the other. */
function looksAnyFar(source: string): boolean {
  const withoutClasses = source.replaceAll(/\\./g, "x").replaceAll(/\[[^\]]*\]/g, "x");
  return withoutClasses !== "^x*$" && /[*+]|\{\d+,\}/.test(withoutClasses);
}
