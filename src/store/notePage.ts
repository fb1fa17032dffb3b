import { THEME_KEY, WORDS_KEY, type PageWords, type Theme } from "../core/pageNotes";
import { attempt } from "./storageAccess";

/** Notes Office's theme for the next opening; undefined where Office says none. What cannot be noted costs a flash. */
export function noteTheme(open: () => Storage, theme: Theme | undefined): void {
  note(open, THEME_KEY, theme ?? SYSTEM);
}

/** The theme of the last opening: "system" where Office said none, undefined where there was no opening that is known. */
export function notedTheme(open: () => Storage): Theme | typeof SYSTEM | undefined {
  const noted = attempt(() => open().getItem(THEME_KEY)).value;
  return noted === "dark" || noted === "light" || noted === SYSTEM ? noted : undefined;
}

const SYSTEM = "system";

/** Notes the page's words for the next opening; undefined where the page's own are right, which are English. */
export function noteWords(open: () => Storage, words: PageWords | undefined): void {
  note(open, WORDS_KEY, words && JSON.stringify(words));
}

function note(open: () => Storage, key: string, text: string | undefined): void {
  attempt(() => {
    const storage = open();
    if (text === undefined) storage.removeItem(key);
    else if (storage.getItem(key) !== text) storage.setItem(key, text);
  });
}
