import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import type { OpenedPane } from "./openPane";

/**
 * Adds sessions as a person does: *Add a session*, paste, *Add*. Where the text does not say it, the person says that
 * they save changes, as those of `sessionInGraph` do: so their close does not wait for a moment to think.
 */
export async function addByHand(pane: OpenedPane, text: string, saves: "yes" | "unknown" = "yes"): Promise<void> {
  await pane.button(paneSentences.add).click();
  await pane.dialog.getByLabel(dialogSentences.add.label).fill(text);
  const add = pane.dialog.getByRole("button", { name: /^Add \d+ sessions?$/ });
  await add.waitFor();
  const answer = pane.dialog.getByRole("radio", { name: dialogSentences.add[saves], exact: true });
  if ((await answer.count()) > 0) await answer.check();
  await add.click();
  await pane.dialog.waitFor({ state: "detached" });
}
