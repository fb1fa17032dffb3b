import { shownText } from "../../core/shownText";
import type { FolderState, UnreadFile } from "../../core/folderState";
import { describeFolder } from "../../strings/describeFolder";
import { folderSentences } from "../../strings/messages/folderSentences";
import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";
import { useMessages, usePaneTools } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./FolderLine.module.css";

type Props = { readonly folder: FolderState };

/** What this device has read from the OneDrive folder, what it still has to write, and what the user can do next. */
export function FolderLine({ folder }: Props) {
  const words = useMessages(folderSentences);
  const { language } = usePaneTools();
  const said = describeFolder(folder, words, language);
  useAnnouncement(said?.trouble ?? "");
  if (said === undefined) return null;
  return (
    <section aria-label={words.name} className={styles.folder}>
      <p className={styles.line}>{said.line}</p>
      {said.trouble !== undefined && <p className={styles.trouble}>{said.trouble}</p>}
      <Unread files={folder.unread} />
      <Steps folder={folder} />
    </section>
  );
}

function Steps({ folder }: Props) {
  const words = useMessages(folderSentences);
  const { pane } = usePaneTools();
  const { open } = useDialogs();
  const { readFolder, stopReadingFolder, stopKeepingInFolder } = pane.actions;
  const { reading, writing } = folder;
  if (reading.kind === "reading") {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={stopReadingFolder}>
          {words.stop}
        </Button>
      </div>
    );
  }
  const signIn = reading.kind === "signInNeeded" || folder.syncError === "signInNeeded";
  const mayKeep = writing !== "on" && (reading.kind === "read" || reading.kind === "absent");
  return (
    <div className={styles.actions}>
      {signIn ? (
        <Button size="small" onClick={() => void readFolder(true)}>
          {words.signIn}
        </Button>
      ) : (
        <Button size="small" onClick={() => void readFolder(false)}>
          {words.readAgain}
        </Button>
      )}
      {mayKeep && (
        <Button size="small" onClick={() => open({ kind: "keepInFolder" })}>
          {words.keep}
        </Button>
      )}
      {writing === "on" && (
        <Button size="small" onClick={stopKeepingInFolder}>
          {words.stopKeeping}
        </Button>
      )}
    </div>
  );
}

function Unread({ files }: { readonly files: readonly UnreadFile[] }) {
  const words = useMessages(folderSentences);
  if (files.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {words.unread(files.length)}
      </summary>
      <ul className={styles.files}>
        {files.slice(0, SHOWN).map(({ name, why }, index) => (
          <li key={index}>
            <bdi>{words.fileAnd(shownText(name), words.unreadWhy[why])}</bdi>
          </li>
        ))}
        {files.length > SHOWN && <li>…</li>}
      </ul>
      <p className={styles.line}>{words.unreadHint}</p>
    </details>
  );
}

const SHOWN = 50;
