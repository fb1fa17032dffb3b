declare const shown: unique symbol;

/** Foreign text that is safe to show. Sentences take only this, so that nothing from outside is shown as it came. */
export type ShownText = string & { readonly [shown]: true };

/**
 * Text that somebody else wrote (file names, names of sessions and accounts, fields of records), for the screen, for
 * screen readers and for copied details. Characters that cannot be seen, and those that turn the direction of what
 * follows, are spelled out as ⟨U+202E⟩, so that `invoice⟨U+202E⟩xslx.exe` does not pass for another name. What could
 * take its direction from the text around it, or give it its own, is isolated (Unicode UAX #9, FSI and PDI).
 */
export function shownText(text: string): ShownText {
  return isolated(ASCII.test(text) ? text : seenWhole(text)) as ShownText;
}

function seenWhole(text: string): string {
  return text.replace(UNSEEN, (character, at: number) =>
    isPartOfWriting(character, text, at) ? character : spelledOut(character),
  );
}

/** Keeps the direction of a text of ours, such as the end of an ID, among words that are read from right to left. */
export function isolated(text: string): string {
  return text === "" || PLAIN.test(text) ? text : `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Most names: nothing in them is unseen, and a search asks for ten thousand. */
const ASCII = /^[ -~]*$/;

/** Controls, lone surrogates, whatever is ignored when drawn, line separators, and blanks that only look like one. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200a\u202f\u205f\u2800]/gu;

/** Reads the same whatever the direction around it: Latin letters at both ends (digits after them keep to them). */
const PLAIN = /^\p{sc=Latin}(?:[ -~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\p{sc=Latin}]*[\p{sc=Latin}\d])?$/u;

const JOINERS = "\u200c\u200d";

/** Invisible characters select and join emoji, and some scripts need joiners within words. */
function isPartOfWriting(character: string, text: string, at: number): boolean {
  const [before = "", after = ""] = [previous(text, at), next(text, at + character.length)];
  if (character === "\ufe0f") return /[\p{Emoji}\p{So}]/u.test(before);
  if (!JOINERS.includes(character)) return false;
  if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before))
    return /\p{Extended_Pictographic}/u.test(after);
  return JOINING.test(before) && JOINING.test(after);
}

/** A letter of a script whose letters may change shape where they meet. */
const JOINING = /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}])[\p{L}\p{M}]/u;

function previous(text: string, at: number): string | undefined {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1);
}

function next(text: string, at: number): string | undefined {
  return [...text.slice(at, at + 2)][0];
}

function spelledOut(character: string): string {
  // Line breaks and tabs in a name are blanks to whoever reads it.
  if (/[\t\n\r]/.test(character)) return " ";
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
