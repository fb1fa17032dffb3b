import { book } from "../book";

/**
 * How texts that were written apart are put beside each other. Each language has its own marks and blanks: Japanese has
 * no blank between sentences, Arabic another comma.
 */
export const jointSentences = book("jointSentences", {
  /** Whole sentences, each with the mark at its end. */
  sentences: (texts: readonly string[]) => texts.join(" "),
  /** What has no mark at its end, such as a title, as a sentence. */
  ended: (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`),
  /** Two facts of one line: "12:04, by Owner account". */
  aside: (fact: string, more: string) => `${fact}, ${more}`,
  value: (name: string, value: string) => `${name}: ${value}`,
  /** A session and the end of its ID. */
  nameAndId: (name: string, id: string) => `${name} ${id}`,
});

export type Joints = typeof jointSentences;
