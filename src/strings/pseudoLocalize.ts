import type { Translate } from "./language";
import { mappedParts } from "./mappedParts";
import { jointSentences } from "./messages/jointSentences";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "å",
  b: "ƀ",
  c: "ç",
  d: "ð",
  e: "é",
  f: "ƒ",
  g: "ĝ",
  h: "ĥ",
  i: "î",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ǫ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "û",
  v: "ṽ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
  A: "Å",
  B: "Ɓ",
  C: "Ç",
  D: "Ð",
  E: "É",
  F: "Ƒ",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  J: "Ĵ",
  K: "Ķ",
  L: "Ļ",
  M: "Ṁ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  Q: "Ǫ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  V: "Ṽ",
  W: "Ŵ",
  X: "Ẋ",
  Y: "Ý",
  Z: "Ž",
};

/** A third longer, accented and bracketed: this shows clipped, concatenated and untranslated texts at once. */
export const pseudo: Translate = (messages) =>
  // Joints take what is translated already.
  (messages as object) === jointSentences ? messages : (pseudoLocalize(messages) as typeof messages);

type Saying = (...values: readonly unknown[]) => unknown;

const known = new WeakMap<object, unknown>();

function pseudoLocalize(part: unknown): unknown {
  if (typeof part === "string") return stretched(part);
  // Messages are strings, objects and functions that make strings; nothing else is ever translated.
  if (typeof part === "function") return (...values: unknown[]) => pseudoLocalize((part as Saying)(...values));
  if (typeof part !== "object" || part === null) return part;
  const made = known.get(part) ?? mappedParts(part, pseudoLocalize);
  known.set(part, made);
  return made;
}

function stretched(text: string): string {
  if (text === "") return text;
  const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join("");
  const padding = "one two three four five six seven".slice(0, Math.ceil(text.length / 3));
  return `[${accented} ${padding.trim()}]`;
}
