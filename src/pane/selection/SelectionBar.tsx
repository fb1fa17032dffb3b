import { isRunning } from "../../core/bulk/bulkRun";
import type { KnownSession } from "../../core/sessions/knownSession";
import { selectionSentences } from "../../strings/messages/selectionSentences";
import { useMessages, usePaneState } from "../paneTools";
import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";
import { DismissIcon } from "../icons";
import { useDialogs } from "../useDialogs";
import { reachOf } from "./reachOf";
import { SelectionMenu } from "./SelectionMenu";
import { useSelection } from "./useSelection";
import styles from "./SelectionBar.module.css";

type Props = {
  /** The rows of this workbook that match the search, in their order. */
  readonly shown: readonly KnownSession[];
  readonly elsewhere: readonly KnownSession[];
  readonly ofOthers: readonly KnownSession[];
};

/** How many sessions are selected, and what can be done with all of them. */
export function SelectionBar({ shown, elsewhere, ofOthers }: Props) {
  const words = useMessages(selectionSentences);
  const { selected, set, clear } = useSelection();
  const { workbook, sessions, bulk } = usePaneState();
  const { open } = useDialogs();
  // "All" is what the person is looking at: the sessions of other workbooks only where there are no others.
  const wanted = [shown, elsewhere, ofOthers].find((rows) => rows.length > 0) ?? [];
  const all = wanted.every(({ id }) => selected.has(id));
  const count = words.count(selected.size);
  useAnnouncement(count);
  const inOrder = [...shown, ...elsewhere, ...ofOthers].filter(({ id }) => selected.has(id));
  // A search may hide some of them: they come last, and the confirmation names them too.
  const hidden = sessions.filter(({ id }) => selected.has(id) && !inOrder.some((each) => each.id === id));
  const chosen = [...inOrder, ...hidden];
  const reach = reachOf(chosen, workbook);
  const applies = bulk !== undefined && isRunning(bulk) ? 0 : reach.targets.length;
  return (
    <div role="toolbar" aria-label={words.name} className={styles.bar}>
      <span className={styles.count}>{count}</span>
      <Button
        size="small"
        aria-label={all ? words.none : words.all}
        onClick={() => set(all ? [] : wanted.map(({ id }) => id))}
      >
        {all ? words.noneShort : words.allShort}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabled={applies === 0}
        data-key="Delete"
        onClick={() => open({ kind: "closeMany", reach })}
      >
        {applies === 0 || applies === chosen.length ? words.close : words.closeSome(applies, chosen.length)}
      </Button>
      <SelectionMenu chosen={chosen} shown={shown} elsewhere={elsewhere} targets={applies === 0 ? [] : reach.targets} />
      <Button size="small" appearance="subtle" icon={<DismissIcon />} aria-label={words.end} onClick={clear} />
    </div>
  );
}
