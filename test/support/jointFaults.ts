const CJK = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}「」『』“”（）]";

/**
 * Joints of another language: an English full stop, comma or colon between Chinese or Japanese characters, a blank after
 * their full stop, an English comma after Arabic, no narrow blank before a French colon.
 */
const FAULTS: Readonly<Record<string, RegExp>> = {
  // Microsoft's Japanese has the colon of Latin text and a blank after it.
  ja: new RegExp(`[。？！] |${CJK}(?:[.,] ?| ?[,.] )(?=${CJK})`, "gu"),
  "zh-CN": new RegExp(`[。？！；] |${CJK}[.,:;?!] ?(?=${CJK})`, "gu"),
  ar: /[\p{sc=Arabic}][\u2069")»]?[,;?]/gu,
  fr: /[^\s\d:][:;!?](?=\s|$)| [:;!?]/gu,
};

/** Each fault with what stands around it. Languages that join as English does have none. */
export function jointFaults(tag: string, text: string): readonly string[] {
  const fault = FAULTS[tag];
  if (fault === undefined) return [];
  return [...text.matchAll(fault)].map(({ index }) => text.slice(Math.max(0, index - 20), index + 20));
}
