import { useState } from "react";
import { byRisk } from "../../core/bulk/atRisk";
import type { FileStamp } from "../../core/documents/fileStamp";
import { isFinished, savesForSure, type KnownSession } from "../../core/sessions/knownSession";
import { shownText } from "../../core/shownText";
import { closeManySentences } from "../../strings/messages/bulkSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { NoteFile } from "../dialogs/NoteFile";
import { ToldFile, useToldItems } from "../dialogs/ToldFile";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { LEFT_OUT, type Reach } from "../selection/reachOf";
import { useSelection } from "../selection/useSelection";
import { useDialogs } from "../useDialogs";
import { LeftOutNames } from "./LeftOutNames";
import { SessionNames } from "./SessionNames";
import { maySave, workbooksOf } from "./workbooksOf";

/** One question for all: what is at risk, by kind and count, with names. An alert if something may be lost. */
export function CloseManyDialog({ reach }: { readonly reach: Reach }) {
  const { dismiss } = useDialogs();
  const { clear } = useSelection();
  const words = useMessages(closeManySentences);
  const joints = useMessages(jointSentences);
  const { done, notThisWindow } = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const state = usePaneState();
  const [workbooks] = useState(() => workbooksOf(reach.targets));
  const told = useToldItems(workbooks, state.workbook);
  const [stamps, setStamps] = useState<readonly (FileStamp | undefined)[]>([]);
  const now = new Map(state.sessions.map((session) => [session.id, session]));
  // Another pane may close some of them while the dialog is open, or forget them.
  const selected = reach.targets.flatMap(({ session }) => now.get(session.id) ?? []);
  const closable = selected.filter((session) => !isFinished(session));
  const leftOut = { ...reach.leftOut, over: [...reach.leftOut.over, ...selected.filter(isFinished)] };
  const count = closable.length;
  const isAllOver = LEFT_OUT.every((why) => why === "over" || leftOut[why].length === 0);
  const saving = workbooks.filter(maySave);
  const foreign = closable.filter(({ origin }) => origin !== "createdHere").length;
  const ofOthers = closable.filter(({ ownerKey }) => ownerKey !== undefined && ownerKey !== state.owner).length;
  const asking = told.some(({ kind }) => kind === "asking");
  const placeOf = ({ id }: KnownSession) =>
    workbooks.findIndex(({ sessions }) => sessions.some((session) => session.id === id));
  const fileName = (session: KnownSession) => {
    const answer = told[placeOf(session)];
    return answer?.kind === "found" && workbooks.length > 1 ? shownText(answer.item.name) : undefined;
  };
  const close = () => {
    dismiss();
    clear();
    const confirmed = workbooks.map((each, place) => {
      const { workbook } = each;
      const answer = told[place];
      const before = stamps[saving.indexOf(each)];
      const item = answer?.kind === "found" ? answer.item : workbook.item;
      return { ...workbook, item, ...(before === undefined ? {} : { before }) };
    });
    const targets = closable.flatMap((session) => {
      const workbook = confirmed[placeOf(session)];
      return workbook === undefined ? [] : [{ session, workbook }];
    });
    void pane.actions.closeMany(targets);
  };
  return (
    <DialogShell
      title={words.title(count)}
      kind={closable.every(savesForSure) ? "modal" : "alert"}
      isQuestion
      {...(count === 0 ? { cancel: done } : { action: { label: words.close(count), run: close, disabled: asking } })}
    >
      <div role="status">{count === 0 && isAllOver && <p className={styles.text}>{words.nothingLeft}</p>}</div>
      {byRisk(closable).map(({ risk, sessions }) => (
        <div key={risk}>
          <p className={risk === "saves" ? styles.text : styles.warning}>{words.risk[risk](sessions.length)}</p>
          <SessionNames sessions={sessions} fileName={fileName} />
        </div>
      ))}
      {foreign > 0 && <p className={styles.text}>{words.foreign(foreign)}</p>}
      {state.owner !== undefined && ofOthers > 0 && <p className={styles.text}>{words.otherOwner(ofOthers)}</p>}
      {(count > 0 || !isAllOver) && <LeftOutNames leftOut={leftOut} />}
      {workbooks.map(({ sessions: [first] }, place) => {
        const answer = told[place];
        return first && answer && <ToldFile key={first.id} told={answer} session={first} />;
      })}
      {count > 0 && saving.length > 0 && !asking && (
        <NoteFile items={saving.map(({ workbook }) => workbook.item)} onNoted={setStamps} />
      )}
      <p className={styles.quiet}>{joints.sentences(count > 1 ? [words.oneByOne, notThisWindow] : [notThisWindow])}</p>
    </DialogShell>
  );
}
