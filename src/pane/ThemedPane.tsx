import { useEffect, useLayoutEffect, useState } from "react";
import type { Theme } from "../core/pageNotes";
import type { PaneTools } from "./paneTools";
import { PaneView } from "./PaneView";
import "./theme.css";

type Props = {
  readonly tools: PaneTools;
  /** Office's theme; undefined if the host gives none: then the system's preference decides. */
  readonly isDark: () => boolean | undefined;
  /** Keeps what Office says for the next opening, which is painted before Office can say it. */
  readonly note: (theme: Theme | undefined) => void;
};

/** Excel raises no theme event, so the theme is read again whenever the pane gets the focus or is shown. */
export function ThemedPane({ tools, isDark, note }: Props) {
  const [dark, setDark] = useState(() => isDark() ?? systemIsDark().matches);
  useEffect(() => {
    const look = () => setDark(isDark() ?? systemIsDark().matches);
    const system = systemIsDark();
    system.addEventListener("change", look);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      system.removeEventListener("change", look);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isDark]);
  const theme = dark ? "dark" : "light";
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  useEffect(() => note(isDark() === undefined ? undefined : theme), [theme, isDark, note]);
  return <PaneView tools={tools} />;
}

function systemIsDark(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}
