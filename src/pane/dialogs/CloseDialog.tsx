import { shownText } from "../../core/shownText";
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

type Props = { readonly session: KnownSession; readonly workbook: FoundWorkbook; readonly dismiss: () => void };

/** Light for a session that saves changes; strong, with the focus on Cancel, where something is or may be lost. */
export function CloseDialog({ session, workbook, dismiss }: Props) {
  const words = useBook(dialogSentences);
  const { pane, language } = usePaneTools();
  const { owner, workbook: shown } = usePaneState();
  const now = useNow(15_000);
  const row = describeRow(session, now, useBook(paneSentences), language);
  const { persistChanges, door } = session;
  const lossy = persistChanges !== true;
  const { item } = workbook;
  const fileName = shownText(item.name === "" ? words.fileNotKnown : item.name);
  const elsewhere = shown.kind === "found" && !isSameItem(shown.item, item);
  const close = () => {
    dismiss();
    void pane.actions.close(session, workbook, false);
  };
  const ownerName = session.ownerKey === undefined ? undefined : pane.store.ownerName(session.ownerKey as OwnerKey);
  return (
    <Frame
      title={words.close.title(shortId(session.id))}
      kind={lossy ? "alert" : "modal"}
      dismiss={dismiss}
      action={{ label: lossy ? words.close.discard : words.close.close, run: close }}
    >
      {elsewhere && <p className={styles.warning}>{words.otherWorkbookWarning(fileName)}</p>}
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
      {session.ownerKey !== undefined && owner !== undefined && session.ownerKey !== owner && (
        <p className={styles.text}>
          {words.close.otherOwner(ownerName === undefined ? undefined : shownText(ownerName))}
        </p>
      )}
      <p className={styles.text}>{words.inWorkbook(fileName, placeName(item))}</p>
      <p className={styles.quiet}>{words.notThisWindow}</p>
    </Frame>
  );
}
