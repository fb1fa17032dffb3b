import { Button } from "@fluentui/react-components";
import type { ResultEntry } from "../../core/results/resultEntry";
import { resultsCsv, resultsJson } from "../../core/results/resultFiles";
import { alignedText, markdownTable, type TextTable } from "../../core/results/tableText";
import { resultRecords } from "../../strings/describeResults";
import { paneSentences } from "../../strings/messages/paneSentences";
import { resultsSentences } from "../../strings/messages/resultsSentences";
import { CopyButton } from "../CopyButton";
import { download } from "../download";
import { useMessages, usePaneTools } from "../paneTools";
import styles from "./results.module.css";

type Props = { readonly entries: readonly ResultEntry[]; readonly table: TextTable };

/** Copies and files of the results. */
export function TakeResults({ entries, table }: Props) {
  const words = useMessages(resultsSentences);
  const names = useMessages(paneSentences);
  const { language } = usePaneTools();
  const records = resultRecords(entries, { words, names, language });
  return (
    <>
      <div className={styles.buttons}>
        <CopyButton label={words.copyText} text={() => alignedText(table)} />
        <CopyButton label={words.copyMarkdown} text={() => markdownTable(table)} />
        <Button size="small" onClick={() => download(`${FILE}.csv`, resultsCsv(records))}>
          {words.downloadCsv}
        </Button>
        <Button size="small" onClick={() => download(`${FILE}.json`, resultsJson(table.summary, records))}>
          {words.downloadJson}
        </Button>
      </div>
      <p className={styles.hint}>{words.downloadHint}</p>
    </>
  );
}

const FILE = "workbook-session-results";
