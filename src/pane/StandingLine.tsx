import { estimateEnd } from "../core/sessions/estimateEnd";
import type { KnownSession } from "../core/sessions/knownSession";
import { paneSentences } from "../strings/books/paneSentences";
import { useBook } from "./paneTools";
import styles from "./StandingLine.module.css";
import { useNow } from "./useNow";

/** As long as a session created here is open, the pane says so; for a temporary one, that its changes will be lost. */
export function StandingLine({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const { standing } = useBook(paneSentences);
  const now = useNow(15_000);
  const open = sessions.filter(
    (session) => session.status.kind === "open" && estimateEnd(session, now).kind === "likely",
  );
  const temporary = open.filter(({ persistChanges }) => persistChanges === false).length;
  if (open.length === 0) return null;
  return (
    <p className={styles.line}>{temporary > 0 ? standing.temporary(temporary) : standing.persistent(open.length)}</p>
  );
}
