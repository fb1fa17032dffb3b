/**
 * The books of a language that the list, its rows, the head, messages and questions say. They are one file of the build,
 * for which the pane's first words wait; the others are a second one, for which parts of the pane wait that are loaded
 * later. books.test finds a part that does not wait for what it says.
 */
export const FIRST_BOOKS: ReadonlySet<string> = new Set([
  ...["paneSentences", "rowSentences", "lineSentences", "warningSentences", "momentSentences", "newcomerSentences"],
  ...["keepAliveSentences", "workbookSentences", "noticeSentences", "supportSentences", "stepSentences"],
  ...["closeSentences", "refreshSentences", "createSentences", "troubleSentences", "reasonSentences"],
  ...["dialogSentences", "jointSentences"],
]);

/** The part of a language that has a book. The sign-in pages are windows of their own, whose book no other page says. */
export function partOfBook(book: string): LanguagePart {
  if (book === "signInPageSentences") return "signIn";
  return FIRST_BOOKS.has(book) ? "first" : "rest";
}

export type LanguagePart = "first" | "rest" | "signIn";
