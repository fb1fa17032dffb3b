import { answerOf, isQueued, settledCount, tallyOf, type BulkRun, type TallyWord } from "../core/bulk/bulkRun";
import { saysNothingWasSent, type NotSent } from "../core/notSent";
import { describeNotice } from "./describeNotice";
import { describeClock } from "./describeTime";
import type { Translate } from "./language";
import { titled } from "./joinSentences";
import { bulkSentences, type BulkSentences } from "./messages/bulkSentences";
import { jointSentences, type Joints } from "./messages/jointSentences";

/** A run in words. `text` without the seconds of a countdown; `announced` changes once per change of phase. */
export type BulkDescription = { readonly text: string; readonly announced: string; readonly reason?: string };

export function describeBulk(run: BulkRun, translate: Translate, language: string): BulkDescription {
  const words = translate(bulkSentences);
  const joints = translate(jointSentences);
  const { phase, action, items } = run;
  const settled = settledCount(run);
  const count = items.length;
  switch (phase.kind) {
    case "thinking":
      return { text: "", announced: "" };
    case "running":
      return {
        text: words.running[action](Math.min(settled + 1, count), count),
        announced: run.waitUntil === undefined ? words.started[action](count) : words.waitingAnnounced,
      };
    case "stopping":
      return { text: words.stopping, announced: words.stopping };
    case "elsewhere":
      return { text: words.elsewhere(settled, count), announced: words.elsewhereAnnounced };
    case "interrupted":
      return told([words.interrupted(settled, count), summaryOfRun(run, words, joints)], joints);
    case "stopped": {
      const reason = whyStopped(run, translate, language);
      return {
        ...told([words.stopped, summaryOfRun(run, words, joints)], joints),
        ...(reason === undefined ? {} : { reason }),
      };
    }
    case "done":
      return told([summaryOfRun(run, words, joints)], joints);
  }
}

function told(sentences: readonly string[], joints: Joints): BulkDescription {
  const text = joints.sentences(sentences);
  return { text, announced: text };
}

/** "2 closed, 1 had already ended, 1 refused". */
export function summaryOfRun(run: BulkRun, words: BulkSentences, joints: Joints): string {
  const tally = tallyOf(run);
  const parts = ORDER.flatMap((word) => {
    const count = tally[word];
    return count === undefined ? [] : [words.counted[word](count)];
  });
  return joints.ended(words.summary(parts));
}

const ORDER: readonly TallyWord[] = [
  ...(["closed", "alive", "ended", "skipped", "refused", "unknown", "later"] as const),
  ...(["notKnown", "workbookGone", "unusable", "stopped", "notAttempted"] as const),
];

function whyStopped({ phase, action, items }: BulkRun, translate: Translate, language: string) {
  const words = translate(bulkSentences);
  const next = items.find(isQueued);
  const why = phase.kind === "stopped" ? phase.why : undefined;
  if (why === undefined || next === undefined) return undefined;
  if (why.kind === "noAnswers") return words.noAnswers;
  if (why.kind === "longWait") return words.longWait(describeClock(why.until, language));
  if (why.kind === "documentChanged" || why.kind === "documentNotAnswering") return words.nothingMore[why.kind];
  const purpose = action === "close" ? ("close" as const) : ("contact" as const);
  const isSent = items.some(({ state }) => answerOf(state) !== undefined);
  const stop = isSent ? withWhatWasSent(why) : why;
  const notice = {
    kind: "notSent",
    number: 0,
    why: stop,
    purpose,
    about: { fileName: next.workbook.item.name },
  } as const;
  const { title, body } = describeNotice(notice, { fileAccess: "own", language }, translate);
  const joints = translate(jointSentences);
  return isSent && saysNothingWasSent(stop) ? joints.ended(title) : titled(title, body, joints);
}

/** Something of ours threw where nothing was sent, but what the run sent before stands beside it. */
function withWhatWasSent(why: NotSent): NotSent {
  if (why.kind !== "trouble" || why.trouble.kind !== "failed") return why;
  return { ...why, trouble: { ...why.trouble, maybeSent: true } };
}
