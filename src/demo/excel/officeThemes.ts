import type { HostSettings } from "./hostSettings";

/** The colours of Excel on the web's two themes, as far as the documented fields of `Office.OfficeTheme` go. */
export const officeThemes: Readonly<Record<HostSettings["theme"], object>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: 0,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
    themeId: 1,
  },
};
