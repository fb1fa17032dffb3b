import { selectionSentences } from "../../strings/messages/selectionSentences";
import { useMessages } from "../paneTools";
import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";
import { DismissIcon } from "../icons";
import { useSelection } from "./useSelection";
import styles from "./SelectionBar.module.css";
import type { KnownSession } from "../../core/sessions/knownSession";

/** How many sessions are selected, and what can be done with all of them. `shown`: the rows, in their order. */
export function SelectionBar({ shown }: { readonly shown: readonly KnownSession[] }) {
  const words = useMessages(selectionSentences);
  const { selected, set, clear } = useSelection();
  const all = selected.size === shown.length;
  const count = words.count(selected.size);
  useAnnouncement(count);
  return (
    <div role="toolbar" aria-label={words.name} className={styles.bar}>
      <span className={styles.count}>{count}</span>
      <Button size="small" onClick={() => set(all ? [] : shown.map(({ id }) => id))}>
        {all ? words.none : words.all}
      </Button>
      <Button size="small" appearance="subtle" icon={<DismissIcon />} aria-label={words.end} onClick={clear} />
    </div>
  );
}
