import type { RowWords } from "../strings/describeRow";
import styles from "./StatusMark.module.css";

/** A shape beside the status word, never instead of it, and never told apart by colour alone. */
export function StatusMark({ tone }: { readonly tone: RowWords["tone"] }) {
  return (
    <svg className={styles[tone]} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES: Readonly<Record<RowWords["tone"], React.ReactNode>> = {
  alive: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
  doubt: <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 1.7" />,
  over: <path d="M1.5 5.2 4 7.7 8.7 2.4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  trouble: <path d="M5 .8 9.6 9.2H.4Z" fill="currentColor" />,
};
