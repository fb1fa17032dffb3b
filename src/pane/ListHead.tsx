import type { KnownSession } from "../core/sessions/knownSession";
import { paneSentences } from "../strings/messages/paneSentences";
import { Button } from "./Button";
import { AddIcon } from "./icons";
import styles from "./ListHead.module.css";
import { LazyView } from "./LazyView";
import { lazyViews } from "./lazyViews";
import { MoreMenu } from "./MoreMenu";
import { useMessages } from "./paneTools";
import { useSelection } from "./selection/useSelection";
import { useDialogs } from "./useDialogs";

type Props = {
  /** Sessions of this workbook; undefined as long as nothing is known of them. */
  readonly count: number | undefined;
  /** The rows that match, in their order. They can be selected, and so can those of the other lists. */
  readonly shown: readonly KnownSession[];
  readonly elsewhere: readonly KnownSession[];
  readonly ofOthers: readonly KnownSession[];
  /** `result`: how many match. */
  readonly search?: { readonly value: string; readonly set: (value: string) => void; readonly result: string };
};

/**
 * Search, the primary action and the menu, which stay while the list scrolls; then what the list is, and is not. The
 * title takes the place of a search that would only take room.
 */
export function ListHead({ count, search, ...rows }: Props) {
  const words = useMessages(paneSentences);
  const { open } = useDialogs();
  const { isSelecting, start, clear } = useSelection();
  const title = (
    <h2 id="sessions-title" className={styles.title} tabIndex={-1}>
      {count !== undefined && words.listTitle(count)}
    </h2>
  );
  return (
    <>
      <div data-stays className={styles.stays}>
        <div className={styles.bar}>
          {search === undefined ? (
            title
          ) : (
            <input
              type="search"
              className={styles.search}
              aria-label={words.filter}
              placeholder={words.filterHint}
              value={search.value}
              onChange={(event) => search.set(event.target.value)}
            />
          )}
          <Button appearance="primary" icon={<AddIcon />} aria-label={words.add} onClick={() => open({ kind: "add" })}>
            {words.addShort}
          </Button>
          <MoreMenu />
        </div>
        {isSelecting && <LazyView load={lazyViews.selection} with={rows} />}
      </div>
      {search !== undefined && (
        <div className={styles.line}>
          {title}
          {search.result !== "" && <span className={styles.hint}>{search.result}</span>}
        </div>
      )}
      <div className={styles.line}>
        <details className={styles.hint}>
          {/* office.js on the web moves the focus itself, and does not know that a summary is focusable. */}
          <summary tabIndex={0} className={styles.summary}>
            {words.whoseKnowledge}
          </summary>
          {words.whoseKnowledgeMore}
        </details>
        {(count ?? 0) + rows.elsewhere.length + rows.ofOthers.length > 1 && (
          <Button size="small" appearance="subtle" aria-pressed={isSelecting} onClick={isSelecting ? clear : start}>
            {words.select}
          </Button>
        )}
      </div>
    </>
  );
}
