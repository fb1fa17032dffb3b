import type { FileStamp } from "../core/documents/fileStamp";
import { describeExactly } from "./describeTime";
import type { Joints } from "./messages/jointSentences";
import type { ProofSentences } from "./messages/proofSentences";

/** What two looks at a file show, in sentences. `before` is missing where nobody asked for it. */
export function describeProof(
  before: FileStamp | undefined,
  now: FileStamp,
  words: ProofSentences,
  joints: Joints,
  language: string,
): string {
  const time = ({ modifiedAt }: FileStamp) => describeExactly(Date.parse(modifiedAt), language);
  const compared = before === undefined ? words.noBefore : before.tag === now.tag ? words.same : words.changed;
  const was = before === undefined ? [] : [words.before(time(before))];
  return joints.sentences([...was, words.now(time(now)), compared, words.lag]);
}

/** What was noted of one or several files before a close. Undefined: Microsoft didn't tell it. */
export function describeNoted(
  stamps: readonly (FileStamp | undefined)[],
  words: ProofSentences,
  language: string,
): string {
  const [first] = stamps;
  const noted = stamps.filter((stamp) => stamp !== undefined).length;
  if (stamps.length > 1)
    return noted === stamps.length ? words.notedMany(noted) : words.notedSome(noted, stamps.length);
  return first === undefined ? words.notNoted : words.noted(describeExactly(Date.parse(first.modifiedAt), language));
}
