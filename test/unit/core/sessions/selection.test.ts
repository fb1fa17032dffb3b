import { extended, steppedOn, toggled, type Picked } from "../../../../src/core/sessions/selection";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { aSessionId } from "../../../support/aStatement";

const NAMES = ["a", "b", "c", "d", "e", "f"] as const;
type Name = (typeof NAMES)[number];
const idOf = (name: Name) => aSessionId(name);
/** A visible order, in the names' own letters. */
const rows = (letters: string) => NAMES.filter((name) => letters.includes(name)).map(idOf);
const ALL = rows("abcdef");

/** What is selected, in the names' own letters. */
function selected({ ids }: Picked): string {
  return NAMES.filter((name) => ids.has(idOf(name))).join("");
}

const nothing: Picked = { ids: new Set() };
const click = (picked: Picked, name: Name) => toggled(picked, idOf(name));
const shiftClick = (picked: Picked, name: Name, shown: readonly WorkbookSessionId[] = ALL) =>
  extended(picked, idOf(name), shown);
const shiftArrow = (picked: Picked, from: Name, to: Name) => steppedOn(picked, idOf(from), idOf(to), ALL);

describe("a click with Shift", () => {
  it("selects from the row that was clicked last to this one, downwards and upwards", () => {
    expect(selected(shiftClick(click(nothing, "b"), "d"))).toBe("bcd");
    expect(selected(shiftClick(click(nothing, "d"), "b"))).toBe("bcd");
    expect(selected(shiftClick(click(nothing, "b"), "b"))).toBe("b");
  });

  it("again goes from the same anchor, and takes back what is no longer between", () => {
    const wide = shiftClick(click(nothing, "b"), "e");
    expect(selected(wide)).toBe("bcde");
    expect(selected(shiftClick(wide, "c"))).toBe("bc");
    expect(selected(shiftClick(shiftClick(wide, "a"), "c"))).toBe("bc");
  });

  it("goes from the row of the last plain click, not from the one before or from the end of a range", () => {
    const range = shiftClick(click(nothing, "a"), "b");
    const second = click(range, "e");
    expect(selected(second)).toBe("abe");
    expect(selected(shiftClick(second, "f"))).toBe("abef");
    expect(selected(shiftClick(shiftClick(second, "f"), "d"))).toBe("abde");
  });

  it("goes from a row that the last click took out, and leaves what was selected elsewhere", () => {
    const without = click(shiftClick(click(nothing, "a"), "f"), "c");
    expect(selected(without)).toBe("abdef");
    expect(selected(shiftClick(without, "d"))).toBe("abcdef");
    const kept = click(click(click(nothing, "a"), "e"), "e");
    expect(selected(shiftClick(kept, "f"))).toBe("aef");
  });

  it("selects the row alone where nothing was clicked before, and the next range begins there", () => {
    const first = shiftClick(nothing, "c");
    expect(selected(first)).toBe("c");
    expect(selected(shiftClick(first, "e"))).toBe("cde");
    expect(selected(shiftClick({ ids: new Set(rows("f")) }, "c"))).toBe("cf");
  });

  it("selects no row that a search hides", () => {
    expect(selected(shiftClick(click(nothing, "a"), "e", rows("ace")))).toBe("ace");
    // The order is that of the rows as they are now.
    expect(selected(shiftClick(click(nothing, "a"), "e", [idOf("c"), idOf("a"), idOf("e")]))).toBe("ae");
  });

  it("keeps its anchor over a search that does not hide it", () => {
    const searched = shiftClick(click(nothing, "a"), "c", rows("ac"));
    expect(selected(searched)).toBe("ac");
    expect(selected(shiftClick(searched, "d"))).toBe("abcd");
  });

  it("begins anew where its anchor is hidden or has left the list", () => {
    const gone = shiftClick(click(click(nothing, "f"), "a"), "d", rows("cdef"));
    expect(selected(gone)).toBe("adf");
    expect(selected(shiftClick(gone, "c", rows("cdef")))).toBe("acdf");
    const back = shiftClick(gone, "b");
    expect(selected(back)).toBe("abcdf");
  });
});

describe("Shift with an arrow key", () => {
  it("selects on from a row that Space selected, row by row, and back again", () => {
    const three = shiftArrow(shiftArrow(click(nothing, "b"), "b", "c"), "c", "d");
    expect(selected(three)).toBe("bcd");
    expect(selected(shiftArrow(three, "d", "c"))).toBe("bc");
    expect(selected(shiftArrow(shiftArrow(shiftArrow(three, "d", "c"), "c", "b"), "b", "a"))).toBe("ab");
  });

  it("selects the row it leaves too", () => {
    expect(selected(shiftArrow(nothing, "c", "d"))).toBe("cd");
    expect(selected(shiftArrow(click(click(nothing, "c"), "c"), "c", "d"))).toBe("cd");
  });

  it("begins a range of its own on a row that was reached without Shift", () => {
    const range = shiftArrow(click(nothing, "a"), "a", "b");
    expect(selected(shiftArrow(range, "d", "e"))).toBe("abde");
    const twoRows = click(click(nothing, "a"), "d");
    // Walked back to the first one: what lies between stays unselected.
    expect(selected(shiftArrow(twoRows, "a", "b"))).toBe("abd");
  });

  it("goes on where a click with Shift ended, and a click with Shift from where the keys began", () => {
    const clicked = shiftClick(click(nothing, "a"), "c");
    expect(selected(shiftArrow(clicked, "c", "d"))).toBe("abcd");
    expect(selected(shiftClick(shiftArrow(nothing, "c", "d"), "a"))).toBe("abc");
  });

  it("goes to where Home, End and the page keys lead", () => {
    expect(selected(shiftArrow(click(nothing, "d"), "d", "a"))).toBe("abcd");
    expect(selected(shiftArrow(shiftArrow(click(nothing, "d"), "d", "a"), "a", "f"))).toBe("def");
  });
});
