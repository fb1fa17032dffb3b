import type { Frame } from "playwright-core";

/** The control that has the focus, if it can be seen; else what is wrong. */
export async function focusNow(frame: Frame): Promise<{ readonly lost: string | undefined; readonly on: string }> {
  return frame.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return { lost: "nothing has the focus", on: "" };
    const on = activeElement.ariaLabel ?? activeElement.textContent.slice(0, 60);
    const isSeen = activeElement.checkVisibility({ visibilityProperty: true });
    return { lost: isSeen ? undefined : `the focus cannot be seen: ${on}`, on };
  });
}
