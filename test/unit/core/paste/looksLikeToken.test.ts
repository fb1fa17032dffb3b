import fc from "fast-check";
import { looksLikeToken } from "../../../../src/core/paste/looksLikeToken";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";
import { ENOUGH_SECONDS, processorTime } from "../../../support/processorTime";

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

  it("takes time in proportion to the length, whatever is repeated", () => {
    for (const piece of [
      "eyJ",
      "Ew",
      "bearer ",
      "authorization ",
      "0.A",
      "1.A1",
      "M.C1_",
      "%",
      "%25",
      " ",
      "a.",
      "AQABA",
      "sig=",
      "cookie",
    ]) {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(processorTime(() => void looksLikeToken(text))).toBeLessThan(ENOUGH_SECONDS);
    }
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof looksLikeToken(`eyJ${text}`) === "boolean"));
  });
});
