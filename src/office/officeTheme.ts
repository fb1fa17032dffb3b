/**
 * Is Office's theme dark? Undefined where the host gives no theme (the npm office.js on the web gives none); then the
 * system's preference decides. Excel raises no theme event, so it is read again whenever the pane gets the focus.
 */
export function isOfficeThemeDark(): boolean | undefined {
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  if (theme === undefined) return undefined;
  return theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor);
}

/** Older hosts give colours only: a background darker than mid grey is a dark theme. */
function isDark(colour: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
