import { shownText, type ShownText } from "../../core/shownText";
import type { OwnerKey } from "../../core/account";
import { isSameItem } from "../../core/documents/driveItem";
import type { KnownSession } from "../../core/sessions/knownSession";
import type { FoundWorkbook } from "../../core/paneState";
import { shortId } from "../../core/sessions/workbookSession";
import { describeRow } from "../../strings/describeRow";
import { dialogSentences } from "../../strings/books/dialogSentences";
import { paneSentences } from "../../strings/books/paneSentences";
import { usePaneState, usePaneTools, useBook } from "../paneTools";
import { useNow } from "../useNow";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";
import { placeName } from "../placeName";
import { useSessionNow } from "./useSessionNow";

type Props = { readonly session: KnownSession; readonly workbook: FoundWorkbook; readonly dismiss: () => void };

/** Light for a session that saves changes; strong, with the focus on Cancel, where something is or may be lost. */
export function CloseDialog({ session: opened, workbook, dismiss }: Props) {
  const { session, settled } = useSessionNow(opened);
  const words = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const lossy = session.persistChanges !== true;
  const { item } = workbook;
  const fileName = fileNameOf(workbook, words.fileNotKnown);
  const close = () => {
    dismiss();
    void pane.actions.close(session, workbook, false);
  };
  return (
    <Frame
      title={words.close.title(shortId(session.id))}
      kind={lossy ? "alert" : "modal"}
      dismiss={dismiss}
      {...(settled === undefined
        ? { action: { label: lossy ? words.close.discard : words.close.close, run: close } }
        : { cancel: words.done })}
    >
      {/* Stands from the start, because screen readers announce changes, not arrivals. */}
      <div role="status">
        {settled !== undefined && <p className={styles.warning}>{words.close.meanwhile[settled]}</p>}
      </div>
      {settled === undefined && <WhatIsLost session={session} workbook={workbook} />}
      <p className={styles.text}>{words.inWorkbook(fileName, placeName(item))}</p>
      <p className={styles.quiet}>{words.notThisWindow}</p>
    </Frame>
  );
}

/** What the close costs, and whom. */
function WhatIsLost({ session, workbook }: Omit<Props, "dismiss">) {
  const words = useBook(dialogSentences);
  const { pane, language } = usePaneTools();
  const { owner, workbook: shown } = usePaneState();
  const now = useNow(15_000);
  const row = describeRow(session, now, useBook(paneSentences), language);
  const { persistChanges, door, ownerKey } = session;
  const lossy = persistChanges !== true;
  const elsewhere = shown.kind === "found" && !isSameItem(shown.item, workbook.item);
  const ownerName = ownerKey === undefined ? undefined : pane.store.ownerName(ownerKey as OwnerKey);
  return (
    <>
      {elsewhere && (
        <p className={styles.warning}>{words.otherWorkbookWarning(fileNameOf(workbook, words.fileNotKnown))}</p>
      )}
      <p className={lossy ? styles.warning : styles.text}>
        {persistChanges === undefined
          ? words.close.unknown
          : persistChanges
            ? words.close.persistent
            : words.close.temporary}
      </p>
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

function fileNameOf({ item }: FoundWorkbook, notKnown: string): ShownText {
  return shownText(item.name === "" ? notKnown : item.name);
}
