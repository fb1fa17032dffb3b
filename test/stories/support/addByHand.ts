import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import type { OpenedPane } from "./openPane";

/** Adds sessions as a person does: *Add a session*, paste, *Add*. */
export async function addByHand(pane: OpenedPane, text: string): Promise<void> {
  await pane.button(paneSentences.add).click();
  await pane.dialog.getByLabel(dialogSentences.add.label).fill(text);
  await pane.dialog.getByRole("button", { name: /^Add \d+ sessions?$/ }).click();
  await pane.dialog.waitFor({ state: "detached" });
}
