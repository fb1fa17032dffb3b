import type { PaneActions } from "../../flow/paneActions";
import { jointSentences } from "../../strings/messages/jointSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { troubleSentences } from "../../strings/messages/troubleSentences";
import { useMessages } from "../paneTools";

type NotAdded = Exclude<Awaited<ReturnType<PaneActions["add"]>>, { readonly kind: "stored" }>;
type Refusals = Readonly<Record<Extract<NotAdded, { readonly kind: "refused" }>["why"], string>>;

/** Why sessions were not added, or not for sure, in a sentence; `refusals` are the dialog's own words for storage. */
export function useWhyNotAdded(refusals: Refusals): (answer: NotAdded) => string {
  const { partFailed } = useMessages(paneSentences);
  const joints = useMessages(jointSentences);
  const { failed } = useMessages(troubleSentences);
  return (answer) => {
    if (answer.kind === "refused") return refusals[answer.why];
    return answer.trouble.kind === "partMissing" ? partFailed : joints.ended(failed.title);
  };
}
