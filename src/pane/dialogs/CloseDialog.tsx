import { shownText, type ShownText } from "../../core/shownText";
import type { OwnerKey } from "../../core/account";
import { isSameItem, type DriveItem } from "../../core/documents/driveItem";
import { savesForSure, type KnownSession } from "../../core/sessions/knownSession";
import type { FoundWorkbook } from "../../core/paneState";
import { shortId } from "../../core/sessions/workbookSession";
import { describeRow } from "../../strings/describeRow";
import { dialogSentences } from "../../strings/books/dialogSentences";
import { paneSentences } from "../../strings/books/paneSentences";
import { usePaneState, usePaneTools, useBook } from "../paneTools";
import { useNow } from "../useNow";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";
import { useSessionNow } from "./useSessionNow";
import { ToldFile, useToldItem } from "./ToldFile";

type Props = { readonly session: KnownSession; readonly workbook: FoundWorkbook; readonly dismiss: () => void };

/** Light for a session that saves changes; strong, with the focus on Cancel, where something is or may be lost. */
export function CloseDialog({ session: opened, workbook, dismiss }: Props) {
  const { session, settled } = useSessionNow(opened);
  const words = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const { workbook: shown } = usePaneState();
  const lossy = !savesForSure(session);
  const told = useToldItem(workbook, shown);
  const item = told.kind === "found" ? told.item : workbook.item;
  const fileName = told.kind === "found" ? shownText(told.item.name) : shownText(words.fileNotKnown);
  const close = () => {
    dismiss();
    void pane.actions.close(session, { ...workbook, item }, false);
  };
  return (
    <Frame
      title={words.close.title(shortId(session.id))}
      kind={lossy ? "alert" : "modal"}
      dismiss={dismiss}
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
      {/* Stands from the start, because screen readers announce changes, not arrivals. */}
      <div role="status">
        {settled !== undefined && <p className={styles.warning}>{words.close.meanwhile[settled]}</p>}
      </div>
      {settled === undefined && <WhatIsLost session={session} item={item} fileName={fileName} />}
      <ToldFile told={told} session={session} />
      <p className={styles.quiet}>{words.notThisWindow}</p>
    </Frame>
  );
}

type Lost = { readonly session: KnownSession; readonly item: DriveItem; readonly fileName: ShownText };

/** What the close costs, and whom. */
function WhatIsLost({ session, item, fileName }: Lost) {
  const words = useBook(dialogSentences);
  const { pane, language } = usePaneTools();
  const { owner, workbook: shown } = usePaneState();
  const now = useNow(15_000);
  const row = describeRow(session, now, useBook(paneSentences), language);
  const { persistChanges, door, ownerKey, doubts = [] } = session;
  const lossy = !savesForSure(session);
  const elsewhere = shown.kind === "found" && !isSameItem(shown.item, item);
  const ownerName = ownerKey === undefined ? undefined : pane.store.ownerName(ownerKey as OwnerKey);
  return (
    <>
      {elsewhere && <p className={styles.warning}>{words.otherWorkbookWarning(fileName)}</p>}
      {(persistChanges !== true || !lossy) && (
        <p className={lossy ? styles.warning : styles.text}>
          {persistChanges === undefined
            ? words.close.unknown
            : persistChanges
              ? words.close.persistent
              : words.close.temporary}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.warning}>
          {words.close.doubts[doubt]}
        </p>
      ))}
      {door !== "createdHere" && (
        <p className={styles.text}>
          {words.close.foreign} {words.close.facts(row.origin, row.life)}
        </p>
      )}
      {ownerKey !== undefined && owner !== undefined && ownerKey !== owner && (
        <p className={styles.text}>
          {words.close.otherOwner(ownerName === undefined ? undefined : shownText(ownerName))}
        </p>
      )}
    </>
  );
}
