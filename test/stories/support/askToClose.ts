import type { Frame } from "playwright-core";
import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { until } from "../../support/until";
import { closeButtonName, withAnyName } from "./openPane";

/**
 * Opens the confirmation for a session in a pane, and answers with the click on it. Not with playwright's `click`, which
 * waits for a page to be painted, and of two panes only one is.
 */
export async function askToClose(frame: Frame, id: string): Promise<() => Promise<void>> {
  await frame.getByRole("button", { name: closeButtonName(id) }).dispatchEvent("click");
  const name = withAnyName(dialogSentences.close.title, id);
  const confirm = frame
    .getByRole("dialog", { name })
    .or(frame.getByRole("alertdialog", { name }))
    .getByRole("button", { name: /^Close / });
  await confirm.waitFor();
  // Once Microsoft has told which file it is.
  await until(() => confirm.isEnabled());
  return () => confirm.dispatchEvent("click");
}
