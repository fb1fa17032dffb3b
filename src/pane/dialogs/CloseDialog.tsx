import { useState } from "react";
import { shownText } from "../../core/shownText";
import { savesForSure, type KnownSession } from "../../core/sessions/knownSession";
import type { FoundWorkbook } from "../../core/workbookState";
import { shortId } from "../../core/sessions/workbookSession";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useSessionName } from "../useSessionName";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { useSessionNow } from "./useSessionNow";
import { ToldFile, useToldItem } from "./ToldFile";
import type { FileStamp } from "../../core/documents/fileStamp";
import { NoteFile } from "./NoteFile";
import { WhatIsLost } from "./WhatIsLost";

type Props = { readonly session: KnownSession; readonly workbook: FoundWorkbook };

/** A light question for a session that saves changes; an alert, with the focus on Cancel, if something may be lost. */
export function CloseDialog({ session: opened, workbook }: Props) {
  const { dismiss } = useDialogs();
  const { session, settled } = useSessionNow(opened);
  const words = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const state = usePaneState();
  const lossy = !savesForSure(session);
  const told = useToldItem(workbook, state.workbook);
  const item = told.kind === "found" ? told.item : workbook.item;
  const fileName = told.kind === "found" ? shownText(told.item.name) : shownText(words.fileNotKnown);
  const [before, setBefore] = useState<FileStamp>();
  const close = () => {
    dismiss();
    void pane.actions.close(session, { ...workbook, item, ...(before === undefined ? {} : { before }) }, false);
  };
  return (
    <DialogShell
      title={words.close.title(useSessionName(session), shortId(session.id))}
      kind={lossy ? "alert" : "modal"}
      isQuestion
      {...(settled === undefined
        ? {
            action: {
              label: lossy ? words.close.discard : words.close.close,
              run: close,
              disabled: told.kind === "asking",
            },
          }
        : { cancel: words.done })}
    >
      {/* Present from the start: screen readers announce changes in a live region, not a new region. */}
      <div role="status">
        {settled !== undefined && <p className={styles.warning}>{words.close.meanwhile[settled]}</p>}
      </div>
      {settled === undefined && <WhatIsLost session={session} item={item} fileName={fileName} state={state} />}
      <ToldFile told={told} session={session} />
      {settled === undefined && session.persistChanges !== false && told.kind === "found" && (
        <NoteFile items={[item]} onNoted={([stamp]) => setBefore(stamp)} />
      )}
      <p className={styles.quiet}>{words.notThisWindow}</p>
    </DialogShell>
  );
}
