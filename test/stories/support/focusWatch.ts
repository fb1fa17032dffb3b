import type { Frame, Locator } from "playwright-core";

/** What can be activated by a key. */
export const CONTROLS = [
  ...["button:enabled", "summary", "input[type=checkbox]:enabled", "a[href]"],
  ...["menuitem", "menuitemradio", "menuitemcheckbox"].map((role) => `[role=${role}]:not([aria-disabled=true])`),
].join(", ");

/** The controls that can be seen, as their accessible names tell them. */
export async function namesOf(controls: Locator): Promise<readonly string[]> {
  return controls.evaluateAll((elements) =>
    elements.map((element) => element.ariaLabel ?? element.textContent.trim().slice(0, 60)),
  );
}

/** Resolves when the pane has been idle three times in a row without having changed, and nothing is on its way. */
export async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const observer = new MutationObserver(() => {
          quiet = 0;
        });
        observer.observe(document, { childList: true, subtree: true });
        const look = () => {
          quiet += 1;
          if (quiet < 3 || document.querySelector("[aria-busy=true]") !== null) {
            requestIdleCallback(look);
            return;
          }
          observer.disconnect();
          resolve();
        };
        look();
      }),
  );
}

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
