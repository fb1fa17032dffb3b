import { shortId, type WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { keepAliveSentences } from "../../../../src/strings/messages/keepAliveSentences";
import { lineSentences } from "../../../../src/strings/messages/lineSentences";
import { momentSentences } from "../../../../src/strings/messages/momentSentences";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { proofSentences } from "../../../../src/strings/messages/proofSentences";

export const title = (number: number) => `Flow ${number}`;

/** One name for controls that differ only by session or number. */
export function anyName(name: string): string {
  return name
    .replaceAll(/(Flow \d+|Added by you, [^…]*|Created here, [^…]*) …?\w{4,6}\b/g, "Flow …")
    .replaceAll(/\d+/g, "#");
}

/** What a session's controls are called. */
export function controlsOf(number: number, id: string) {
  const named = [title(number), shortId(id as WorkbookSessionId)] as const;
  const whole = named.join(" ");
  return {
    close: paneSentences.closeNamed(...named),
    more: paneSentences.moreNamed(...named),
    select: paneSentences.selectNamed(...named),
    stopKeeping: keepAliveSentences.stopNamed(...named),
    cancelClosing: momentSentences.cancelNamed(whole),
    stop: lineSentences.named.stop(...named),
    signInAndClose: lineSentences.named.close(...named),
    signInAndContact: lineSentences.named.contact(...named),
    proof: `${proofSentences.show}, ${whole}`,
    proofAgain: `${proofSentences.showAgain}, ${whole}`,
  };
}
