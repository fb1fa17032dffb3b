import type { Locator } from "playwright-core";
import { until } from "../../support/until";

/**
 * A click in a pane that may not be the one that is painted: playwright's `click` waits for a page to be painted, and of
 * two pages only one is. As that one does, it waits until the button can be pressed.
 */
export async function pressUnpainted(button: Locator): Promise<void> {
  await until(() => button.isEnabled());
  await button.dispatchEvent("click");
}
