import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FoundWorkbook } from "../../core/workbookState";
import { lockFindings } from "../../core/lockGuide";
import { sessionsOf } from "../../core/sessions/sessionsOf";
import { shownText } from "../../core/shownText";
import type { CheckOutRead } from "../../flow/checkOutActions";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { guideSentences, type GuideSentences } from "../../strings/messages/guideSentences";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useSelection } from "../selection/useSelection";
import { useDialogs } from "../useDialogs";

/** Why a file may still look locked: what can be read from here, then what can only be explained. */
export function LooksLockedDialog({ workbook }: { readonly workbook: FoundWorkbook }) {
  const words = useMessages(guideSentences);
  const { done } = useMessages(dialogSentences);
  const { openLink } = usePaneTools();
  const { webUrl, name } = workbook.item;
  return (
    <DialogShell title={words.title} cancel={done}>
      <p className={styles.text}>{words.intro(shownText(name))}</p>
      <h3 className={styles.group}>{words.seen}</h3>
      <Seen workbook={workbook} words={words} />
      <h3 className={styles.group}>{words.unseen}</h3>
      <ul className={styles.reasons}>
        <li>
          {words.people}{" "}
          {webUrl !== undefined && (
            <Button size="small" onClick={() => openLink(webUrl)}>
              {words.openInBrowser}
            </Button>
          )}
        </li>
        <li>{words.connectors}</li>
        <li>{words.delay}</li>
      </ul>
    </DialogShell>
  );
}

type Props = { readonly workbook: FoundWorkbook; readonly words: GuideSentences };

function Seen({ workbook, words }: Props) {
  const { pane } = usePaneTools();
  const state = usePaneState();
  const { open, dismiss } = useDialogs();
  const selection = useSelection();
  const { here } = sessionsOf({ ...state, workbook });
  const { openHere, maybeOpen, refused } = lockFindings(workbook, here, state, pane.now());
  const [only] = maybeOpen;
  const select = () => {
    selection.set(maybeOpen.map(({ id }) => id));
    dismiss();
  };
  return (
    <ul className={styles.reasons}>
      <CheckOutLine workbook={workbook} words={words} />
      {openHere && <li>{words.openHere}</li>}
      <li>
        {maybeOpen.length === 0 ? words.noneOpen : words.maybeOpen(maybeOpen.length)}{" "}
        {only !== undefined && !workbook.outOfDate && (
          <Button
            size="small"
            onClick={maybeOpen.length === 1 ? () => open({ kind: "close", session: only, workbook }) : select}
          >
            {maybeOpen.length === 1 ? words.closeOne : words.selectThem}
          </Button>
        )}
      </li>
      {refused !== undefined && <li>{words.refused(shownText(refused))}</li>}
    </ul>
  );
}

/** Asked once, when the guide opens. */
function CheckOutLine({ workbook: { item }, words }: Props) {
  const { pane } = usePaneTools();
  const [read, setRead] = useState<CheckOutRead>();
  const { readCheckOut } = pane.actions;
  useEffect(() => {
    let wanted = true;
    void readCheckOut(item, false).then((answer) => wanted && setRead(answer));
    return () => {
      wanted = false;
    };
  }, [readCheckOut, item]);
  const again = (interactive: boolean) => {
    setRead(undefined);
    void readCheckOut(item, interactive).then(setRead);
  };
  return (
    <li>
      <span role="status">{read === undefined ? words.asking : inWords(read, words)}</span>{" "}
      {read?.kind === "trouble" &&
        (read.trouble.kind === "signInNeeded" ? (
          <Button size="small" onClick={() => again(true)}>
            {words.signIn}
          </Button>
        ) : (
          <Button size="small" onClick={() => again(false)}>
            {words.askAgain}
          </Button>
        ))}
    </li>
  );
}

function inWords(read: CheckOutRead, words: GuideSentences): string {
  if (read.kind === "trouble") return words.couldNotAsk;
  const { checkOut } = read;
  if (checkOut.kind !== "checkedOut") return words[checkOut.kind];
  return checkOut.by === undefined ? words.checkedOut : words.checkedOutBy(shownText(checkOut.by));
}
