import { PANE } from "../stories/support/openExcel";
import type { OpenedPane } from "../stories/support/openPane";

/** CSS pixels of the pane itself: the least and the usual that Excel gives it, and a wide one. */
export const SIZES = [
  { width: 320, height: 568 },
  { width: 350, height: 710 },
  { width: 450, height: 710 },
] as const;

export const THEMES = ["light", "dark", "forced"] as const;

export type Size = (typeof SIZES)[number];
export type Theme = (typeof THEMES)[number];

/** Makes the pane itself so large. */
export async function resize(pane: OpenedPane, { width, height }: Size): Promise<void> {
  pane.simulation.excel.change({ width });
  const frame = await pane.paneFrame();
  const viewport = pane.page.viewportSize() ?? { width: 1280, height: 800 };
  const shown = await pane.page.locator(PANE).evaluate((element) => element.clientHeight);
  await pane.page.setViewportSize({ width: viewport.width, height: viewport.height + height - shown });
  await frame.waitForFunction(([wide, high]) => Math.abs(innerWidth - wide) <= 2 && Math.abs(innerHeight - high) <= 2, [
    width,
    height,
  ] as const);
}

export async function wear(pane: OpenedPane, theme: Theme): Promise<void> {
  await pane.page.emulateMedia({
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
  });
  const wanted = theme === "dark" ? "dark" : "light";
  const frame = await pane.paneFrame();
  // A pane that waits for Excel still shows the page's own skeleton, which follows the system by itself.
  await frame.waitForFunction((dark) => [undefined, dark].includes(document.documentElement.dataset["theme"]), wanted);
}
