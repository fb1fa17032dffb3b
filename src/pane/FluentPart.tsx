import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import styles from "./FluentPart.module.css";
import { usePaneTools } from "./paneTools";
import { useOwnKeys } from "./useOwnKeys";

/** Fluent's components need its provider; it comes with the first part that uses one, not with the first paint. */
export function FluentPart({ children }: { readonly children: ReactNode }) {
  const { dark, rightToLeft } = usePaneTools();
  useOwnKeys();
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      dir={rightToLeft ? "rtl" : "ltr"}
      className={styles.part}
    >
      {children}
    </FluentProvider>
  );
}
