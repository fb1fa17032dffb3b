import type { SessionWarning } from "../core/sessions/sessionWarnings";
import { warningSentences } from "../strings/messages/lineSentences";
import styles from "./WarningLines.module.css";
import { useAnnouncement } from "./LiveRegion";
import { useMessages } from "./paneTools";

/** Warnings about all sessions of this workbook together. */
export function WarningLines({ warnings }: { readonly warnings: readonly SessionWarning[] }) {
  const words = useMessages(warningSentences);
  useAnnouncement(warnings.map(({ kind, count }) => words[kind](count)).join(" "));
  return (
    <div>
      {warnings.map(({ kind, count }) => (
        <p key={kind} className={styles.warning}>
          {words[kind](count)}
        </p>
      ))}
    </div>
  );
}
