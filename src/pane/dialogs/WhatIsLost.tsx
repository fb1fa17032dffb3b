import type { OwnerKey } from "../../core/account";
import { isSameItem, type DriveItem } from "../../core/documents/driveItem";
import type { PaneState } from "../../core/paneState";
import { savesForSure, type KnownSession } from "../../core/sessions/knownSession";
import { shownText, type ShownText } from "../../core/shownText";
import { jointSentences } from "../../strings/messages/jointSentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { describeRow } from "../../strings/describeRow";
import { usePaneTools, useMessages } from "../paneTools";
import { useNow } from "../useNow";
import styles from "./dialog.module.css";

type Props = {
  readonly session: KnownSession;
  /** The workbook whose session is closed, and its name as it is shown. */
  readonly item: DriveItem;
  readonly fileName: ShownText;
  readonly state: Pick<PaneState, "owner" | "workbook">;
};

/** What a close loses, and for whom. */
export function WhatIsLost({ session, item, fileName, state: { owner, workbook: shown } }: Props) {
  const words = useMessages(dialogSentences);
  const joints = useMessages(jointSentences);
  const { pane, language } = usePaneTools();
  const now = useNow(15_000);
  const row = describeRow(session, now, useMessages(paneSentences), language);
  const { persistChanges, origin, ownerKey, doubts = [] } = session;
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
      {origin !== "createdHere" && (
        <p className={styles.text}>
          {joints.sentences([words.close.foreign, words.close.facts(row.origin, row.life)])}
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
