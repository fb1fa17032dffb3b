/** As the pane writes it in `data-theme`, which style sheets ask for. */
export type Theme = "dark" | "light";

/**
 * Where the pane notes the theme that Office had, for its next opening: office.js says it only after the first paint.
 * Without Office's partition key, which is not known by then either; a theme is nothing to keep from another site. The
 * name is outside the folders of records, so that an older version does not take it for a record that it cannot read.
 */
export const THEME_FOLDER = "workbook-sessions-theme/";
export const THEME_KEY = `${THEME_FOLDER}last`;
