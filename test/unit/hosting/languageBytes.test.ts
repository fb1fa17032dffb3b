import { randomBytes } from "node:crypto";
import { LANGUAGE_BYTES_LIMIT, languageBytes } from "../../../src/hosting/LanguageBytesPlugin";

describe("the bytes of a language's files", () => {
  it("are each held to the limit, as they travel", () => {
    const content = (bytes: number) => ({ content: randomBytes(bytes) });
    const files = [
      { name: "de", ...content(LANGUAGE_BYTES_LIMIT + 1) },
      { name: "ar-rest", ...content(100) },
      { name: "ar", content: Buffer.alloc(1_000_000) },
    ];
    const { line, above } = languageBytes(files);
    expect(above).toEqual(["de"]);
    expect(line).toMatch(/ar [\d,]+, ar-rest [\d,]+, de 14,0\d\d; limit 14,000 each$/);
  });
});
