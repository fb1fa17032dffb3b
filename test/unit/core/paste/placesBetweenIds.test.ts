import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const DRIVE = "b!abcDEF0123456789_-abcDEF0123456789abcDEF0123456789abcDEF01234567";
const [ONE, TWO] = ["01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN", "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUM"];
const [first, second, third] = PUBLISHED_SESSION_IDS;
const place = (itemId: string) => `Drive ID: ${DRIVE}\nItem ID: ${itemId}`;
const named = (id: string) => `Workbook Session ID: ${id}`;

function placesIn(...lines: readonly string[]): readonly string[] {
  return readPaste(lines.join("\n")).rows.map(({ facts, placeNotUnderstood }) =>
    placeNotUnderstood === true ? "not understood" : String(facts.itemId),
  );
}

const UNSURE = "not understood";

describe("a place between two session ids, without a blank line", () => {
  it.each([
    ["named", named(first), named(second)],
    ["alone", first, second],
    ["in header lines", `workbook-session-id: ${first}`, `workbook-session-id: ${second}`],
  ])("is nobody's for sure, as it may belong to the one above or below: %s", (_how, one, other) => {
    expect(placesIn(one, place(ONE), other)).toEqual([UNSURE, UNSURE]);
    expect(placesIn(one, `POST /v1.0/drives/${DRIVE}/items/${ONE}/workbook/closeSession`, other)).toEqual([
      UNSURE,
      UNSURE,
    ]);
  });

  it("is nobody's for sure either in a longer list of which the last has none", () => {
    expect(placesIn(named(first), place(ONE), named(second), place(TWO), named(third))).toEqual([
      ...[UNSURE, UNSURE, UNSURE],
    ]);
  });

  it("belongs to the one above when the last one has its own below it too", () => {
    expect(placesIn(named(first), place(ONE), named(second), place(TWO))).toEqual([ONE, TWO]);
  });

  it("belongs to the one below when the first one has its own above it", () => {
    expect(placesIn(place(ONE), named(first), place(TWO), named(second))).toEqual([ONE, TWO]);
  });

  it("belongs to the one above when a blank line, or the next one's own label, follows", () => {
    expect(placesIn(named(first), place(ONE), "", named(second))).toEqual([ONE, UNSURE]);
    expect(placesIn("Label: a", named(first), place(ONE), "Label: b", named(second))).toEqual([ONE, UNSURE]);
  });
});
