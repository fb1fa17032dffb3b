import { THEME_KEY, type Theme } from "../core/themeNote";
import { attempt } from "./storageAccess";

/** Notes Office's theme for the next opening; undefined where Office says none. What cannot be noted costs a flash. */
export function noteTheme(open: () => Storage, theme: Theme | undefined): void {
  attempt(() => {
    const storage = open();
    if (theme === undefined) storage.removeItem(THEME_KEY);
    else if (storage.getItem(THEME_KEY) !== theme) storage.setItem(THEME_KEY, theme);
  });
}
