import type { FileStamp } from "../core/documents/fileStamp";
import { describeExactly } from "./describeTime";
import type { ProofSentences } from "./messages/proofSentences";

/** What two looks at a file show, in sentences. `before` is missing where nobody asked for it. */
export function describeProof(
  before: FileStamp | undefined,
  now: FileStamp,
  words: ProofSentences,
  language: string,
): readonly string[] {
  const time = ({ modifiedAt }: FileStamp) => describeExactly(Date.parse(modifiedAt), language);
  const compared = before === undefined ? words.noBefore : before.tag === now.tag ? words.same : words.changed;
  return [...(before === undefined ? [] : [words.before(time(before))]), words.now(time(now)), compared, words.lag];
}
