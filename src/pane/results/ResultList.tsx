import type { ResultEntry } from "../../core/results/resultEntry";
import type { TextTable } from "../../core/results/tableText";
import { jointSentences } from "../../strings/messages/jointSentences";
import { useMessages } from "../paneTools";
import { Proof } from "./Proof";
import styles from "./results.module.css";

type Props = { readonly entries: readonly ResultEntry[]; readonly table: TextTable };

/** The results as a list: a table of eight columns would not fit the pane. `table` has the rows of `entries`. */
export function ResultList({ entries, table }: Props) {
  const joints = useMessages(jointSentences);
  return (
    <ul className={styles.entries}>
      {table.rows.map(([name = "", shortId = "", workbook, kind, outcome, when, account, requestId], index) => {
        const file = entries[index]?.file;
        return (
          <li key={index}>
            <strong>{name}</strong> <span className={styles.id}>{shortId}</span>
            <span className={styles.outcome}>{outcome}</span>
            <span className={styles.line}>{present([workbook, kind])}</span>
            <span className={styles.line}>{present([when, account])}</span>
            {requestId !== "" && (
              <span className={styles.line}>{joints.nameAndId(table.columns[7] ?? "", requestId ?? "")}</span>
            )}
            {file !== undefined && <Proof file={file} label={joints.nameAndId(name, shortId)} />}
          </li>
        );
      })}
    </ul>
  );
}

function present(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
