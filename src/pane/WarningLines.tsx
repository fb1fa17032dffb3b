import type { SessionWarning } from "../core/sessions/sessionWarnings";
import { jointSentences } from "../strings/messages/jointSentences";
import { warningSentences } from "../strings/messages/lineSentences";
import styles from "./WarningLines.module.css";
import { useAnnouncement } from "./LiveRegion";
import { useMessages } from "./paneTools";

/** Warnings about all sessions of this workbook together: one line, and the reasons on request. */
export function WarningLines({ warnings }: { readonly warnings: readonly SessionWarning[] }) {
  const words = useMessages(warningSentences);
  const { sentences } = useMessages(jointSentences);
  useAnnouncement(sentences(warnings.map(({ kind, count }) => words[kind](count))));
  const [first] = warnings;
  if (first === undefined) return null;
  return (
    <details className={styles.warning}>
      {/* office.js on the web moves the focus itself, and does not know that a summary is focusable. */}
      <summary tabIndex={0} className={styles.summary}>
        {words.short[first.kind](first.count)}
      </summary>
      {warnings.map(({ kind, count }) => (
        <p key={kind} className={styles.line}>
          {words[kind](count)}
        </p>
      ))}
    </details>
  );
}
