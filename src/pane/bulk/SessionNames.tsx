import type { ShownText } from "../../core/shownText";
import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import styles from "../dialogs/dialog.module.css";
import { useSessionName } from "../useSessionName";

type Props = {
  readonly sessions: readonly KnownSession[];
  /** The workbook's name, where they belong to several. */
  readonly fileName?: (session: KnownSession) => ShownText | undefined;
};

/** Sessions by name, each with its short id. */
export function SessionNames({ sessions, fileName = () => undefined }: Props) {
  return (
    // A long list scrolls, also by keyboard.
    <ul className={styles.list} tabIndex={sessions.length > 6 ? 0 : undefined}>
      {sessions.map((session) => {
        const file = fileName(session);
        return (
          <li key={session.id}>
            <SessionName session={session} /> <span className={styles.monospace}>{shortId(session.id)}</span>
            {file !== undefined && <span className={styles.line}>{file}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function SessionName({ session }: { readonly session: KnownSession }) {
  return useSessionName(session);
}
