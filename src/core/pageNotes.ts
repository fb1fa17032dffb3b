/** As the pane writes it in `data-theme`, which style sheets ask for. */
export type Theme = "dark" | "light";

/** What the page says by itself in the pane's language; `words` by the names that its elements have in `data-word`. */
export type PageWords = {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly words: Readonly<Record<string, string>>;
};

/**
 * Where the pane notes for its next opening what the page needs before any script of ours: the theme, which office.js
 * says only after the first paint, and the words for a script that does not come. Without Office's partition key, which is
 * not known by then either; neither is anything to keep from another site. The names are outside the folders of records,
 * so that an older version does not take them for records that it cannot read.
 */
export const PAGE_FOLDER = "workbook-sessions-page/";
export const THEME_KEY = `${PAGE_FOLDER}theme`;
export const WORDS_KEY = `${PAGE_FOLDER}words`;
