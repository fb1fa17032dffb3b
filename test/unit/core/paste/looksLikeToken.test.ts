import fc from "fast-check";
import { looksLikeToken } from "../../../../src/core/paste/looksLikeToken";
import { countSteps } from "../../../fuzz/countSteps";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

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
    const tried = new Set<RegExp>();
    for (const piece of [
      ...["eyJ", "Ew", "bearer ", "authorization ", "0.A", "1.A1", "M.C1_", "%", "%25", " ", "a.", "AQABA"],
      ...["sig=", "cookie", "cookie:", "password=", "-----BEGIN "],
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const { steps } = countSteps(() => patternsTried(() => void looksLikeToken(text), tried));
      expect([piece, Math.max(60, Math.round(steps / text.length))]).toEqual([piece, 60]);
    }
    // Within one pattern no step can be counted: so none may look further from where it begins than it says.
    expect(tried.size).toBeGreaterThan(10);
    expect([...tried].map(({ source }) => source).filter(looksAnyFar)).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof looksLikeToken(`eyJ${text}`) === "boolean"));
  });
});

function patternsTried(work: () => void, tried: Set<RegExp>): void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    tried.add(this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
}

/** A repetition without a limit, unless it is all that the pattern is: from one end of a text to the other. */
function looksAnyFar(source: string): boolean {
  const withoutClasses = source.replaceAll(/\\./g, "x").replaceAll(/\[[^\]]*\]/g, "x");
  return withoutClasses !== "^x*$" && /[*+]|\{\d+,\}/.test(withoutClasses);
}
