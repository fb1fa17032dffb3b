import type { ResultEntry } from "../../core/results/resultEntry";
import { describeResults } from "../../strings/describeResults";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { resultsSentences } from "../../strings/messages/resultsSentences";
import { DialogShell } from "../dialogs/DialogShell";
import { useMessages, usePaneTools } from "../paneTools";
import { EmailPart } from "./EmailPart";
import { ResultList } from "./ResultList";
import { TakeResults } from "./TakeResults";
import styles from "./results.module.css";

/** What became of one or many closes, to read, to copy, to save and to send. */
export function ResultsDialog({ entries }: { readonly entries: readonly ResultEntry[] }) {
  const words = useMessages(resultsSentences);
  const { done } = useMessages(dialogSentences);
  const { language } = usePaneTools();
  const names = useMessages(paneSentences);
  const table = describeResults(entries, { words, names, language });
  return (
    <DialogShell title={words.title} cancel={done}>
      <p className={styles.summary}>{table.summary}</p>
      <ResultList entries={entries} table={table} />
      <TakeResults entries={entries} table={table} />
      <EmailPart table={table} />
    </DialogShell>
  );
}
