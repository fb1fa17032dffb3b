import { useMemo, type ReactNode } from "react";
import { withGroupedDigits } from "../strings/groupedDigits";
import { english } from "../strings/language";
import { isWhole } from "../strings/spokenLanguage";
import { PaneToolsContext, usePaneTools } from "./paneTools";
import styles from "./FluentRoot.module.css";

/** A part whose sentences did not arrive is English as a whole: sentences, times and direction. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const tools = usePaneTools();
  const spoken = useMemo(() => ({ ...tools, ...ENGLISH }), [tools]);
  return (
    <div lang="en" dir="ltr" className={styles.part}>
      <PaneToolsContext.Provider value={spoken}>{children}</PaneToolsContext.Provider>
    </div>
  );
}

const ENGLISH = {
  ...{ translate: withGroupedDigits(english, "en-US"), whole: isWhole },
  ...{ language: "en-US", rightToLeft: false, ownLang: "en" },
};
