import { useEffect, useState } from "react";
import type { Trouble } from "../../core/answers/trouble";
import { isSameItem, type DriveItem } from "../../core/documents/driveItem";
import type { FoundWorkbook, WorkbookState } from "../../core/workbookState";
import { shownText } from "../../core/shownText";
import type { KnownSession } from "../../core/sessions/knownSession";
import { jointSentences } from "../../strings/messages/jointSentences";
import { dialogSentences, type DialogSentences } from "../../strings/messages/dialogSentences";
import { usePaneTools, useMessages } from "../paneTools";
import { placeName } from "../workbookOf";
import styles from "./dialog.module.css";

/** The file of a confirmation, as Graph describes it: a confirmation shows nothing else about it. */
export type ToldItem =
  | { readonly kind: "found"; readonly item: DriveItem }
  | { readonly kind: "asking" }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Graph has described the shown workbook already; any other is requested when its dialog opens. */
export function useToldItem(workbook: FoundWorkbook, shown: WorkbookState): ToldItem {
  return useToldItems([{ workbook }], shown)[0] ?? ASKING;
}

/** The same for several, in their order: one request after the other. */
export function useToldItems(
  workbooks: readonly { readonly workbook: FoundWorkbook }[],
  shown: WorkbookState,
): readonly ToldItem[] {
  const { pane } = usePaneTools();
  // As it was when the dialog opened: what is confirmed doesn't change under the reader's eyes.
  const [items] = useState(() => workbooks.map(({ workbook }) => workbook.item));
  const [told, setTold] = useState<readonly ToldItem[]>(() =>
    items.map((item) =>
      shown.kind === "found" && isSameItem(shown.item, item) ? { kind: "found", item: shown.item } : ASKING,
    ),
  );
  const next = told.indexOf(ASKING);
  const asked = items[next];
  useEffect(() => {
    if (asked === undefined) return undefined;
    const { driveId, itemId } = asked;
    let isOpen = true;
    void pane.actions.whichFile({ driveId, itemId }).then((answer) => {
      if (isOpen) setTold((before) => before.map((each, index) => (index === next ? answer : each)));
    });
    return () => {
      isOpen = false;
    };
  }, [pane, asked, next]);
  return told;
}

const ASKING: ToldItem = { kind: "asking" };

export function ToldFile({ told, session }: { readonly told: ToldItem; readonly session: KnownSession }) {
  const words = useMessages(dialogSentences);
  const joints = useMessages(jointSentences);
  const { whichFile } = words;
  if (told.kind === "found") {
    const { name, webUrl } = told.item;
    return (
      <>
        <p className={styles.text}>{words.inWorkbook(shownText(name), placeName(told.item))}</p>
        {webUrl !== undefined && (
          <details className={styles.quiet}>
            <summary className={styles.summary} tabIndex={0}>
              {whichFile.address}
            </summary>
            {shownText(webUrl)}
          </details>
        )}
      </>
    );
  }
  const { place } = session;
  const reported = place.kind === "driveItem" ? place.fileName : undefined;
  return (
    <p className={styles.text} role="status">
      {told.kind === "asking"
        ? whichFile.asking
        : joints.sentences([
            whyNotTold(told.trouble, whichFile),
            ...(reported === undefined ? [] : [whichFile.reportedName(shownText(reported))]),
          ])}
    </p>
  );
}

function whyNotTold(trouble: Trouble, words: DialogSentences["whichFile"]): string {
  switch (trouble.kind) {
    case "offline":
    case "signInNeeded":
      return words[trouble.kind];
    case "signIn":
      return words.signInNeeded;
    case "graph":
      return trouble.error.status === 404 ? words.notFound : words.noAnswer;
    default:
      return words.noAnswer;
  }
}
