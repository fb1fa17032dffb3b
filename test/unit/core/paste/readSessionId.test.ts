import fc from "fast-check";
import { readSessionId } from "../../../../src/core/paste/readSessionId";
import { anyCharacter } from "../../../support/anyCharacter";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [documented] = PUBLISHED_SESSION_IDS;

describe("reading a session id", () => {
  it.each(PUBLISHED_SESSION_IDS)("takes a published one as it is, escapes and all: %s", (id) => {
    const read = { kind: "id", id };
    expect(readSessionId(id)).toEqual(read);
    expect(readSessionId(encodeURIComponent(id))).toEqual(read);
    expect(readSessionId(btoa(id))).toEqual(read);
    expect(readSessionId(`sessionId=${encodeURIComponent(btoa(id))}`)).toEqual(read);
    expect(readSessionId(btoa(id).replaceAll("=", "").replaceAll("/", "_").replaceAll("+", "-"))).toEqual(read);
  });

  it.each(["  X\r\n", '"X"', "'X',", "“X”", "\ufeffX\u200b", "<X>", "`X`", '"X";'])(
    "peels off what copying leaves around it: %j",
    (wrapped) => {
      expect(readSessionId(wrapped.replace("X", () => documented))).toEqual({ kind: "id", id: documented });
    },
  );

  it("joins one that a mail program broke over lines, when a whole id comes of it", () => {
    const folded = `${documented.slice(0, 76)}\r\n${documented.slice(76, 152)}\n${documented.slice(152)}`;
    expect(readSessionId(folded)).toEqual({ kind: "id", id: documented });
    expect(readSessionId(`${documented}\nabc`)).toEqual({ kind: "refused", why: "controlCharacters" });
  });

  it.each([
    ["", "empty"],
    [' "" ', "empty"],
    [`${documented.slice(0, 50)}\u0007${documented.slice(50)}`, "controlCharacters"],
    [`${documented.slice(0, 50)}ü${documented.slice(50)}`, "notAscii"],
    [`${documented.slice(0, 50)} ${documented.slice(50)}`, "spaces"],
    ["01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN", "notAnId"],
    ["hello", "notAnId"],
    ["{session-id}", "notAnId"],
    ["cluster={cluster}&session={session}", "notAnId"],
    ["0195cfac-bd22-4f91-b276-dece0aa2378b", "notAnId"],
    ["https://contoso.sharepoint.com/a.xlsx?session=1&web=1", "notAnId"],
    ["grant_type=client_credentials&scope=a", "notAnId"],
    [`${documented}\r\nAuthorization: x`, "token"],
  ])("refuses %j", (text, why) => {
    expect(readSessionId(text)).toEqual({ kind: "refused", why });
  });

  it("refuses what is longer than any header", () => {
    for (const text of [`${documented}${"x".repeat(4096)}`, "x".repeat(1_000_000)]) {
      expect(readSessionId(text)).toEqual({ kind: "refused", why: "tooLong" });
    }
  });

  it.each(Object.values(PLANTED_TOKENS))("refuses a token, also inside an id and in base64: %s", (token) => {
    const inside = `cluster=US1&session=12.${"x".repeat(30)}&usid=${token}`;
    for (const text of [token, inside, btoa(inside), encodeURIComponent(inside)]) {
      for (const named of [false, true]) expect(readSessionId(text, named).kind).toBe("refused");
    }
  });

  it("takes a new shape of Microsoft's where a machine named it a session id", () => {
    const id = "v2.7c9e6679-7425-40de-944b.session";
    expect(readSessionId(id).kind).toBe("refused");
    expect(readSessionId(id, true)).toEqual({ kind: "id", id });
  });

  it("gives nothing but header-safe ids, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.boolean(), (text, named) => {
        for (const given of [
          text,
          `${documented}${text}`,
          `${text}&session=${text}`,
          btoa(
            `cluster=1&session=${encodeURIComponent([...text].filter((character) => !/\p{Surrogate}/u.test(character)).join(""))}`,
          ),
        ]) {
          const reading = readSessionId(given, named);
          if (reading.kind === "id") expect(reading.id).toMatch(/^[\x21-\x7e]{16,4096}$/);
        }
      }),
    );
  });
});
