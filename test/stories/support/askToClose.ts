import type { Frame } from "playwright-core";
import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { until } from "../../support/until";
import { pressUnpainted } from "./pressUnpainted";
import { closeButtonName, withAnyName } from "./openPane";

/**
 * Opens the confirmation for a session in a pane, painted or not, and answers with the click on it, to be done at once.
 */
export async function askToClose(frame: Frame, id: string): Promise<() => Promise<void>> {
  await pressUnpainted(frame.getByRole("button", { name: closeButtonName(id) }));
  const name = withAnyName(dialogSentences.close.title, id);
  const confirm = frame
    .getByRole("dialog", { name })
    .or(frame.getByRole("alertdialog", { name }))
    .getByRole("button", { name: /^Close / });
  // Enabled once Microsoft has told which file it is.
  await until(() => confirm.isEnabled());
  return () => confirm.dispatchEvent("click");
}
