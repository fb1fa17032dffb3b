import type { TextTable } from "../../core/results/tableText";
import styles from "./results.module.css";

/** The results as a list: a table of eight columns would not fit the pane. */
export function ResultList({ table }: { readonly table: TextTable }) {
  return (
    <ul className={styles.entries}>
      {table.rows.map(([name, shortId, workbook, kind, outcome, ...rest], index) => (
        <li key={index}>
          <strong>{name}</strong> <span className={styles.id}>{shortId}</span>
          <span className={styles.outcome}>{outcome}</span>
          <span className={styles.line}>{present([workbook, kind])}</span>
          <span className={styles.line}>{present(rest)}</span>
        </li>
      ))}
    </ul>
  );
}

function present(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
