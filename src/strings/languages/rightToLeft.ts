import { isolated } from "../../core/shownText";
import { mappedParts } from "../mappedParts";
import type { Language } from "./language";

/**
 * A language that is written from right to left, with whatever a sentence is given isolated from its direction: without
 * that, `…a4=` within Arabic words is shown as `=a4…`.
 */
export function isolating<Books extends Partial<Language>>(language: Books): Books {
  return within(language) as Books;
}

type Sentence = (...values: readonly unknown[]) => unknown;

function within(part: unknown): unknown {
  if (typeof part === "function") return (...values: unknown[]) => (part as Sentence)(...values.map(given));
  return mappedParts(part, within);
}

/** A text, a list of texts, or an object that holds texts. */
function given(value: unknown): unknown {
  return typeof value === "string" ? (MIXED.test(value) ? value : isolated(value)) : mappedParts(value, given);
}

/** Isolated already, or words of the language, which go with the sentence around them. */
const MIXED = /[\u2066-\u2069\p{sc=Arabic}\p{sc=Hebrew}]/u;
