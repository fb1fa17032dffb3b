import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import styles from "./FluentRoot.module.css";
import "./fluentTheme.css";
import { usePaneTools } from "./paneTools";

/**
 * Fluent's components need its provider; it comes with the first part that uses one, not with the first paint. The page's
 * style sheets have its theme's variables.
 */
export function FluentRoot({ children }: { readonly children: ReactNode }) {
  const { rightToLeft } = usePaneTools();
  useKeyboardIsolation();
  return (
    <FluentProvider dir={rightToLeft ? "rtl" : "ltr"} className={styles.part}>
      {children}
    </FluentProvider>
  );
}

/**
 * Keeps Tab and Esc inside a dialog or a menu. On the web office.js listens for both on the window: it would move the
 * focus out of the dialog at Tab, and at Esc to the first control of the pane and then to the sheet.
 */
function useKeyboardIsolation(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const inside = event.target instanceof Element && event.target.closest(OVERLAYS) !== null;
      if (inside && (event.key === "Tab" || event.key === "Escape")) event.stopPropagation();
    };
    document.addEventListener("keydown", keep);
    return () => document.removeEventListener("keydown", keep);
  }, []);
}

const OVERLAYS = "[role=dialog], [role=alertdialog], [role=menu]";
