import fc from "fast-check";
import { looksLikeToken } from "../../../../src/core/credentials";
import { holdsToken } from "../../../../src/core/paste/quickTokenCheck";
import { anyCharacter } from "../../../support/anyCharacter";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const TOKENS = [
  ...Object.values(PLANTED_TOKENS),
  ...[
    "passwd=abcd",
    "rtfa: abcd",
    "api-key=abcd",
    "client-assertion=abcd",
    "Set-Cookie: FedAuth=abcdef",
    "sig=a%2bb%2fc%3d01234",
  ],
  "-----BEGIN RSA PRIVATE KEY-----",
  "AgABAplantedCode0123456789plantedCode",
];

/** Some characters as percent escapes, as an address or a form has them. */
function escaped(text: string, isEscaped: (at: number) => boolean): string {
  return [...text]
    .map((character, at) =>
      isEscaped(at) && character < "\u007f" ? `%${character.charCodeAt(0).toString(16).padStart(2, "0")}` : character,
    )
    .join("");
}

describe("the quick look for a credential in one of many pasted texts", () => {
  it.each(TOKENS)("finds what the whole check finds, with any of its characters escaped: %s", (token) => {
    expect(holdsToken(token)).toBe(true);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.string(), fc.string(), (chance, before, after) => {
        const escapes = [...chance.take(token.length)];
        const text = `${before} ${escaped(token, (at) => escapes[at] === true)} ${after}`;
        expect([text, holdsToken(text)]).toEqual([text, looksLikeToken(text)]);
      }),
      { numRuns: 200, seed: 20_261_126 },
    );
  });

  it("says of any text, and of a token that was cut or changed, what the whole check says", () => {
    const piece = fc.oneof(
      fc.constantFrom(...TOKENS, ...PUBLISHED_SESSION_IDS, "Bearer ", "eyJ", "0.A", "M.C1_", "sig%3D", "%", "=", ": "),
      fc.string({ unit: anyCharacter }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.nat(), fc.nat(), (pieces, from, length) => {
        const whole = pieces.join("");
        const start = from % (whole.length + 1);
        const text = whole.slice(start, start + (length % (whole.length + 1)));
        expect([text, holdsToken(text)]).toEqual([text, looksLikeToken(text)]);
      }),
      { numRuns: 3_000, seed: 20_261_126 },
    );
  });
});
