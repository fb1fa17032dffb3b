import { useMemo, type ReactNode } from "react";
import { withGroupedDigits } from "../strings/groupedDigits";
import { english } from "../strings/language";
import { isWhole } from "../strings/spokenLanguage";
import { PaneToolsContext, usePaneTools } from "./paneTools";
import styles from "./FluentRoot.module.css";

type Props = { readonly still: boolean; readonly children: ReactNode };

/**
 * A part whose sentences did not arrive is English as a whole: sentences, times and direction. Not `still`: they have
 * arrived meanwhile, and what somebody has begun in the part stays.
 */
export function InEnglish({ still, children }: Props) {
  const tools = usePaneTools();
  const spoken = useMemo(() => (still ? { ...tools, ...ENGLISH } : tools), [tools, still]);
  return (
    <div lang={still ? "en" : undefined} dir={still ? "ltr" : undefined} className={styles.part}>
      <PaneToolsContext.Provider value={spoken}>{children}</PaneToolsContext.Provider>
    </div>
  );
}

const ENGLISH = {
  ...{ translate: withGroupedDigits(english, "en-US"), whole: isWhole },
  ...{ language: "en-US", rightToLeft: false, ownLang: "en" },
};
