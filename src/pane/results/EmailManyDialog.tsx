import { useState } from "react";
import { alignedText, markdownTable } from "../../core/results/tableText";
import type { KnownSession } from "../../core/sessions/knownSession";
import { describeSelected } from "../../strings/describeSelected";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { resultsSentences } from "../../strings/messages/resultsSentences";
import { selectedSentences } from "../../strings/messages/selectedSentences";
import { CopyButton } from "../CopyButton";
import { DialogShell } from "../dialogs/DialogShell";
import { useMessages, usePaneTools } from "../paneTools";
import { EmailPart } from "./EmailPart";
import styles from "./results.module.css";

/** What is known of the selected sessions, to read first and then to send. */
export function EmailManyDialog({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const words = useMessages(selectedSentences);
  const names = useMessages(paneSentences);
  const { done } = useMessages(dialogSentences);
  const { copyText, copyMarkdown } = useMessages(resultsSentences);
  const { pane, language } = usePaneTools();
  // What is sent is what was read, however long that took.
  const [now] = useState(pane.now);
  const table = describeSelected(sessions, { words, names, language, now });
  return (
    <DialogShell title={words.title(sessions.length)} cancel={done}>
      <p className={styles.summary}>{table.summary}</p>
      {/* A long list scrolls, also by keyboard. */}
      <ul className={styles.entries} tabIndex={sessions.length > 4 ? 0 : undefined}>
        {table.rows.map(([name, shortId, ...rest], index) => (
          <li key={index}>
            <strong>{name}</strong> <span className={styles.id}>{shortId}</span>
            <span className={styles.line}>{rest.filter((part) => part !== "").join(" · ")}</span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <CopyButton label={copyText} text={() => alignedText(table)} />
        <CopyButton label={copyMarkdown} text={() => markdownTable(table)} />
      </div>
      <EmailPart table={table} />
    </DialogShell>
  );
}
