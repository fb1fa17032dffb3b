import type { FrameLocator } from "playwright-core";
import { folderSentences } from "../../../src/strings/messages/folderSentences";

/** The click that lets this device write to the OneDrive folder, and the one on what it says. */
export async function keepInFolder(pane: FrameLocator): Promise<void> {
  const line = pane.getByRole("region", { name: folderSentences.name });
  await line.getByRole("button", { name: folderSentences.keep }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByText(folderSentences.keepWhere).waitFor();
  await dialog.getByRole("button", { name: folderSentences.keep }).click();
  await line.getByRole("button", { name: folderSentences.stopKeeping }).waitFor();
}
