import { byRisk } from "../../core/bulk/atRisk";
import { isFinished, savesForSure, type KnownSession } from "../../core/sessions/knownSession";
import type { FoundWorkbook } from "../../core/workbookState";
import { closeManySentences } from "../../strings/messages/bulkSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { ToldFile, useToldItem } from "../dialogs/ToldFile";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useSelection } from "../selection/useSelection";
import { useDialogs } from "../useDialogs";
import { SessionNames } from "./SessionNames";

type Props = { readonly sessions: readonly KnownSession[]; readonly workbook: FoundWorkbook };

/** One question for all: what is at risk, by kind and count, with names. An alert if something may be lost. */
export function CloseManyDialog({ sessions: opened, workbook }: Props) {
  const { dismiss } = useDialogs();
  const { clear } = useSelection();
  const words = useMessages(closeManySentences);
  const joints = useMessages(jointSentences);
  const { done, notThisWindow } = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const state = usePaneState();
  const told = useToldItem(workbook, state.workbook);
  const now = new Map(state.sessions.map((session) => [session.id, session]));
  // Another pane may close some of them while the dialog is open.
  const closable = opened.flatMap(({ id }) => now.get(id) ?? []).filter((session) => !isFinished(session));
  const leftOut = opened.length - closable.length;
  const count = closable.length;
  const item = told.kind === "found" ? told.item : workbook.item;
  const foreign = closable.filter(({ origin }) => origin !== "createdHere").length;
  const ofOthers = closable.filter(({ ownerKey }) => ownerKey !== undefined && ownerKey !== state.owner).length;
  const [first] = opened;
  const close = () => {
    dismiss();
    clear();
    void pane.actions.closeMany(closable, { ...workbook, item });
  };
  return (
    <DialogShell
      title={words.title(count)}
      kind={closable.every(savesForSure) ? "modal" : "alert"}
      {...(count === 0
        ? { cancel: done }
        : { action: { label: words.close(count), run: close, disabled: told.kind === "asking" } })}
    >
      <div role="status">{count === 0 && <p className={styles.text}>{words.nothingLeft}</p>}</div>
      {byRisk(closable).map(({ risk, sessions }) => (
        <div key={risk}>
          <p className={risk === "saves" ? styles.text : styles.warning}>{words.risk[risk](sessions.length)}</p>
          <SessionNames sessions={sessions} />
        </div>
      ))}
      {foreign > 0 && <p className={styles.text}>{words.foreign(foreign)}</p>}
      {state.owner !== undefined && ofOthers > 0 && <p className={styles.text}>{words.otherOwner(ofOthers)}</p>}
      {leftOut > 0 && count > 0 && <p className={styles.text}>{words.leftOut(leftOut)}</p>}
      {first !== undefined && <ToldFile told={told} session={first} />}
      <p className={styles.quiet}>{joints.sentences(count > 1 ? [words.oneByOne, notThisWindow] : [notThisWindow])}</p>
    </DialogShell>
  );
}
