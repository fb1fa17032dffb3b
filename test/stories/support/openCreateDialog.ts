import type { FrameLocator } from "playwright-core";
import { menuSentences } from "../../../src/strings/messages/menuSentences";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { english, type Translate } from "../../../src/strings/language";

/** *Create session…* in the pane's menu, once it can be selected. */
export async function openCreateDialog(
  pane: Pick<FrameLocator, "getByRole">,
  translate: Translate = english,
): Promise<void> {
  await pane.getByRole("button", { name: translate(paneSentences).more, exact: true }).click();
  await pane.getByRole("menuitem", { name: translate(menuSentences).create, disabled: false }).click();
}
