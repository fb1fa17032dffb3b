import { shownText, type ShownText } from "../core/shownText";
import type { ByHandRefusal } from "../core/documents/byHand";
import type { DialogSentences } from "./messages/dialogSentences";
import type { pasteSentences } from "./messages/pasteSentences";

/** A field with a wrong value in the form for ids, with what to do about it. */
export function describeByHand(
  refusal: ByHandRefusal,
  labels: DialogSentences["byHand"],
  messages: typeof pasteSentences,
): string {
  const label = labels[refusal.field];
  const why =
    refusal.why === "character"
      ? messages.character("character" in refusal ? shown(refusal.character) : undefined)
      : messages[refusal.why];
  return labels.wrongField(label, why);
}

function shown(character: string | undefined): ShownText | undefined {
  return character === undefined ? undefined : shownText(character);
}
