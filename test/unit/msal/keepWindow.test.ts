import { keepWindow } from "../../../src/msal/keepWindow";

/** A page whose next window is `opened`. */
function page(opened: { closed: boolean } | null) {
  const told: string[] = [];
  const stop = new AbortController();
  // As much of a window as is used.
  const opener = { open: () => opened } as unknown as Window;
  keepWindow(opener, () => told.push("lost"), stop.signal);
  return { opener, told, stop };
}

describe("the window that MSAL's relay opens", () => {
  it("counts as open though it cannot be seen any more, which is told once, until a person stops", () => {
    const opened = { closed: false };
    const { opener, told, stop } = page(opened);
    const child = opener.open();
    expect([child?.closed, told]).toEqual([false, []]);
    opened.closed = true;
    expect([child?.closed, child?.closed, told]).toEqual([false, false, ["lost"]]);
    stop.abort();
    expect(child?.closed).toBe(true);
  });

  it("stays missing where the browser blocks it", () => {
    expect(page(null).opener.open()).toBeNull();
  });
});
