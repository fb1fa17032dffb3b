import type { KeyboardEvent } from "react";
import { rowKey } from "../../../src/pane/keys/rowKey";
import type { Selection } from "../../../src/pane/selection/useSelection";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { aSessionId } from "../../support/aStatement";

/** As much of an element as a key needs: what it is, what is in it, and in which row it stands. */
class FakeElement {
  constructor(
    readonly is: string,
    readonly inside: Readonly<Record<string, FakeElement>> = {},
    readonly row?: FakeElement,
  ) {}
  clicks = 0;
  focused = 0;
  matches = (selector: string) => selector === this.is;
  closest = (selector: string) => (this.matches(selector) ? this : (this.row ?? null));
  querySelector = (selector: string) => this.inside[selector] ?? null;
  click = () => void (this.clicks += 1);
  focus = () => void (this.focused += 1);
}

const ROW = "li[aria-posinset]";
const session: KnownSession = {
  id: aSessionId("one"),
  persistChanges: undefined,
  place: { kind: "notKnown" },
  origin: "added",
  addedAt: 0,
  handedOver: false,
  status: { kind: "open" },
};

function setUp(isSelecting = false) {
  let marked = 0;
  const marks = { removeAllRanges: () => void (marked += 1) };
  Object.assign(globalThis, {
    HTMLElement: FakeElement,
    document: { querySelector: () => null, getSelection: () => marks },
  });
  const close = new FakeElement("button");
  const box = new FakeElement("input");
  const menu = new FakeElement("button");
  const parts = { "[data-key=Delete]": close, "input[type=checkbox]": box, "[aria-haspopup=menu]": menu };
  const row = new FakeElement(ROW, parts);
  const opened: string[] = [];
  const selected: unknown[] = [];
  const selection: Selection = {
    ...{ selected: new Set(), isSelecting, start: () => undefined, toggle: () => undefined, selectTo: () => undefined },
    stepTo: () => undefined,
    set: (ids) => selected.push([...ids]),
    clear: () => selected.push("cleared"),
  };
  const press = (key: string, { on = row, ...keys }: Partial<KeyboardEvent> & { readonly on?: FakeElement } = {}) => {
    let kept = true;
    const event = {
      ...{ key, target: on, ctrlKey: false, metaKey: false, shiftKey: false, ...keys },
      preventDefault: () => (kept = false),
      stopPropagation: () => undefined,
    } as unknown as KeyboardEvent;
    const openDialog = ({ kind }: { readonly kind: string }) => opened.push(kind);
    rowKey(event, { session, sessions: [session], openDialog, selection, rightToLeft: false });
    return kept ? "left to the browser" : "done";
  };
  return { press, close, box, menu, row, opened, selected, marked: () => marked };
}

describe("a key on a row", () => {
  it.each([
    ["Enter", "details"],
    ["F2", "rename"],
  ])("%s opens its %s", (key, dialog) => {
    const { press, opened } = setUp();
    expect([press(key), opened]).toEqual(["done", [dialog]]);
  });

  it.each([
    ["Delete", "close"],
    [" ", "box"],
    ["ArrowRight", "menu"],
    ["ContextMenu", "menu"],
  ] as const)("%s presses the row's own control", (key, control) => {
    const world = setUp();
    expect([world.press(key), world[control].clicks]).toEqual(["done", 1]);
  });

  it.each(["Delete", "Enter", "F2", " ", "ArrowRight"])("with Ctrl, %s does nothing to the session", (key) => {
    const { press, close, box, menu, opened } = setUp();
    expect(press(key, { ctrlKey: true })).toBe("left to the browser");
    expect([close.clicks, box.clicks, menu.clicks, opened]).toEqual([0, 0, 0, []]);
  });

  it("F10 opens the menu with Shift only", () => {
    const { press, menu } = setUp();
    expect([press("F10"), menu.clicks]).toEqual(["left to the browser", 0]);
    expect([press("F10", { shiftKey: true }), menu.clicks]).toEqual(["done", 1]);
  });

  it("Ctrl+A selects all rows, and leaves no text marked", () => {
    const { press, selected, marked } = setUp();
    expect([press("a", { ctrlKey: true }), selected, marked()]).toEqual(["done", [[session.id]], 1]);
  });
});

describe("a key on a control inside a row", () => {
  it("is the control's own", () => {
    const { press, row, close, opened } = setUp();
    const inside = new FakeElement("button", {}, row);
    for (const key of ["Enter", "Delete", " ", "F2"]) {
      expect(press(key, { on: inside })).toBe("left to the browser");
    }
    expect([close.clicks, opened]).toEqual([0, []]);
  });

  it("ends selecting, if it is Esc, and leaves the focus on the row", () => {
    const { press, row, selected } = setUp(true);
    expect(press("Escape", { on: new FakeElement("input", {}, row) })).toBe("done");
    expect([selected, row.focused]).toEqual([["cleared"], 1]);
  });
});

describe("Esc where nothing is being selected", () => {
  it("is left to whatever else listens for it", () => {
    const { press, selected } = setUp();
    expect([press("Escape"), selected]).toEqual(["left to the browser", []]);
  });
});
