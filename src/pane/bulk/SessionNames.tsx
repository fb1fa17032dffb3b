import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import styles from "../dialogs/dialog.module.css";
import { useSessionName } from "../useSessionName";

/** Sessions by name, each with its short id. */
export function SessionNames({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  return (
    // A long list scrolls, also by keyboard.
    <ul className={styles.list} tabIndex={sessions.length > 6 ? 0 : undefined}>
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionName session={session} /> <span className={styles.monospace}>{shortId(session.id)}</span>
        </li>
      ))}
    </ul>
  );
}

function SessionName({ session }: { readonly session: KnownSession }) {
  return useSessionName(session);
}
