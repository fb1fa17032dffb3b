import type { Joints } from "./messages/jointSentences";

/** A title and what stands below it, as it is spoken: in one breath. */
export function titled(title: string, text: string, joints: Joints): string {
  return joints.sentences([joints.ended(title), text]);
}

const formats = new Map<string, Intl.ListFormat>();

/** "A, B, and C", as the language (a BCP 47 tag that Intl knows) lists things. */
export function listed(texts: readonly string[], language: string): string {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: "conjunction" });
  formats.set(language, format);
  return format.format(texts);
}
