/** Shows control and invisible characters as their code points: one of them may be the whole fault. */
export function visible(sentence: string): string {
  return sentence.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
