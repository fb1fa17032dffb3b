import { wrapPopup } from "../../../src/msal/wrapPopup";

/** A page whose next window is `opened`. */
function page(opened: { closed: boolean } | null) {
  const told: string[] = [];
  const stop = new AbortController();
  // As much of a window as is used.
  const opener = { open: () => opened } as unknown as Window;
  wrapPopup(opener, () => told.push("lost"), stop.signal);
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

  it("is the next one only: a window after it is the browser's own, and counts as it is", () => {
    const opened = { closed: false };
    const { opener, told } = page(opened);
    opener.open();
    const later = opener.open();
    opened.closed = true;
    expect(later?.closed).toBe(true);
    expect(told).toEqual([]);
  });

  it("closes, and shows its page, as the browser's own does", () => {
    let closed = 0;
    const opened = { closed: false, close: () => (closed += 1), document: "its document", location: "its address" };
    const child = page(opened).opener.open();
    expect([child?.document, child?.location]).toEqual(["its document", "its address"]);
    child?.close();
    expect(closed).toBe(1);
  });
});
