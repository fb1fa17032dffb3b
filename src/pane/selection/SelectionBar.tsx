import { isRunning } from "../../core/bulk/bulkRun";
import { isFinished, type KnownSession } from "../../core/sessions/knownSession";
import { selectionSentences } from "../../strings/messages/selectionSentences";
import { useMessages, usePaneState } from "../paneTools";
import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";
import { DismissIcon } from "../icons";
import { useDialogs } from "../useDialogs";
import { SelectionMenu } from "./SelectionMenu";
import { useSelection } from "./useSelection";
import styles from "./SelectionBar.module.css";

/** How many sessions are selected, and what can be done with all of them. `shown`: the rows, in their order. */
export function SelectionBar({ shown }: { readonly shown: readonly KnownSession[] }) {
  const words = useMessages(selectionSentences);
  const { selected, set, clear } = useSelection();
  const { workbook, sessions, bulk } = usePaneState();
  const { open } = useDialogs();
  const all = selected.size === shown.length;
  const count = words.count(selected.size);
  useAnnouncement(count);
  const inOrder = shown.filter(({ id }) => selected.has(id));
  // A search may hide some of them: they come last, and the confirmation names them too.
  const hidden = sessions.filter(({ id }) => selected.has(id) && !inOrder.some((each) => each.id === id));
  const chosen = [...inOrder, ...hidden];
  const found = workbook.kind === "found" && !workbook.outOfDate ? workbook : undefined;
  const isBusy = bulk !== undefined && isRunning(bulk);
  const closable = found !== undefined && !isBusy && chosen.some((session) => !isFinished(session));
  return (
    <div role="toolbar" aria-label={words.name} className={styles.bar}>
      <span className={styles.count}>{count}</span>
      <Button
        size="small"
        aria-label={all ? words.none : words.all}
        onClick={() => set(all ? [] : shown.map(({ id }) => id))}
      >
        {all ? words.noneShort : words.allShort}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabled={!closable}
        data-key="Delete"
        onClick={() => {
          if (found !== undefined) open({ kind: "closeMany", sessions: chosen, workbook: found });
        }}
      >
        {words.close}
      </Button>
      <SelectionMenu chosen={chosen} shown={shown} workbook={isBusy ? undefined : found} />
      <Button size="small" appearance="subtle" icon={<DismissIcon />} aria-label={words.end} onClick={clear} />
    </div>
  );
}
