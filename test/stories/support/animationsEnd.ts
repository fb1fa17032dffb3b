import type { Frame } from "playwright-core";

/** What still moves is measured somewhere on its way. */
export async function animationsEnd(frame: Frame): Promise<void> {
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))).then(() => undefined),
  );
}
