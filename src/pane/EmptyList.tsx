import { canCreate } from "../core/paneState";
import { newcomerSentences } from "../strings/messages/newcomerSentences";
import { Button } from "./Button";
import styles from "./EmptyList.module.css";
import { usePaneState, usePaneTools, useMessages } from "./paneTools";
import { useDialogs } from "./useDialogs";

/** What a session is, how one gets into the list, and what closing does: for somebody who has not met one before. */
export function EmptyList() {
  const { empty: words } = useMessages(newcomerSentences);
  const { open } = useDialogs();
  const { pane } = usePaneTools();
  const state = usePaneState();
  // Without a OneDrive there is nothing to look in; while it is read, the line below the list says so.
  const reading = state.folder?.reading.kind;
  const hasFolder = reading !== undefined && reading !== "noOneDrive" && reading !== "reading";
  const look = () => {
    // The button goes while OneDrive is read.
    document.getElementById("sessions-title")?.focus();
    void pane.actions.readFolder(true);
  };
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{words.what}</p>
      <p className={styles.title}>{words.find}</p>
      <ul className={styles.ways}>
        <Way label={words.paste} hint={words.pasteHint} run={() => open({ kind: "add" })} />
        {hasFolder && <Way label={words.folder} hint={words.folderHint} run={look} />}
        {canCreate(state) && <Way label={words.create} hint={words.createHint} run={() => open({ kind: "create" })} />}
      </ul>
      {!canCreate(state) && state.creating.kind === "idle" && <p className={styles.text}>{words.createNotNow}</p>}
      <p className={styles.text}>{words.closing}</p>
    </div>
  );
}

type WayProps = { readonly label: string; readonly hint: string; readonly run: () => void };

function Way({ label, hint, run }: WayProps) {
  return (
    <li className={styles.way}>
      <Button onClick={run}>{label}</Button>
      <span className={styles.hint}>{hint}</span>
    </li>
  );
}
