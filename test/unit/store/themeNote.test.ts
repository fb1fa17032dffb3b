import { runInNewContext } from "node:vm";
import { THEME_KEY } from "../../../src/core/themeNote";
import { NOTED_THEME } from "../../../src/hosting/notedTheme";
import { createBrowserStore } from "../../../src/store/browserStore";
import { noteTheme } from "../../../src/store/themeNote";
import { MemoryOrigin } from "../../support/memoryStorage";

/** What the page's own script sets before anything is painted. */
function paintedWith(localStorage: Storage | undefined): Record<string, string> {
  const set: Record<string, string> = {};
  const style = {
    set colorScheme(value: string) {
      set["color-scheme"] = value;
    },
  };
  const documentElement = { setAttribute: (name: string, value: string) => (set[name] = value), style };
  runInNewContext(NOTED_THEME.replace(/^<script>|<\/script>$/g, ""), { localStorage, document: { documentElement } });
  return set;
}

describe("the theme that Office had at the last opening", () => {
  it.each(["dark", "light"] as const)("is there for the first paint of the next: %s", (theme) => {
    const { storage } = new MemoryOrigin().open();
    noteTheme(() => storage, theme);
    expect(paintedWith(storage)).toEqual({ "data-theme": theme, "color-scheme": theme });
    noteTheme(() => storage, undefined);
    expect(paintedWith(storage)).toEqual({});
  });

  it("is none where storage is blocked, or holds something else", () => {
    const { storage } = new MemoryOrigin().open();
    storage.setItem(THEME_KEY, '"><b>');
    expect([paintedWith(storage), paintedWith(undefined)]).toEqual([{}, {}]);
    expect(() =>
      noteTheme(() => {
        throw new DOMException("access is denied", "SecurityError");
      }, "dark"),
    ).not.toThrow();
  });

  it("is removed with everything that is stored here, is no record of a later version, and redraws no other pane", () => {
    const origin = new MemoryOrigin();
    const { storage, events } = origin.open();
    const store = (partitionKey?: string) =>
      createBrowserStore({ open: () => storage, partitionKey, events, newId: () => "id", now: () => 0 });
    const other = origin.open();
    let redraws = 0;
    store().onChange(() => (redraws += 1));
    for (const partitionKey of [undefined, "contoso-excel-web"]) {
      noteTheme(() => other.storage, "dark");
      expect(store(partitionKey).quarantined()).toEqual([]);
      store(partitionKey).forgetEverything();
      expect(origin.entries.size).toBe(0);
    }
    expect(redraws).toBe(0);
  });
});
