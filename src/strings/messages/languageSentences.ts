import { book } from "../book";

/** The choice of the pane's language, in Settings. The languages stand there by their own names (languageNames.ts). */
export const languageSentences = book("languageSentences", {
  setting: "Language",
  asInExcel: "As in Excel",
  notLoaded: "We couldn't load this language, so nothing was saved. Check your connection, then save again.",
});
