import { useDeferredValue, useMemo, useState } from "react";
import { arranged } from "../core/sessions/listView";
import type { KnownSession } from "../core/sessions/knownSession";
import type { SessionGroups } from "../core/sessions/sessionsOf";
import { paneSentences, type PaneSentences } from "../strings/messages/paneSentences";
import { useAnnouncement } from "./LiveRegion";
import { MoreMenu } from "./MoreMenu";
import { usePaneState, usePaneTools, useMessages } from "./paneTools";
import { SessionRows } from "./SessionRows";
import styles from "./SessionList.module.css";
import { Button } from "./Button";
import { sessionWarnings } from "../core/sessions/sessionWarnings";
import { LazyView } from "./LazyView";
import { lazyViews } from "./lazyViews";
import { useNow } from "./useNow";

/** With fewer rows than this everything is seen at a glance, and a filter would only take room. */
const FILTER_FROM = 6;

export function SessionList({ groups }: { readonly groups: SessionGroups }) {
  const words = useMessages(paneSentences);
  const { pane } = usePaneTools();
  const { view, quarantined } = usePaneState();
  const [typed, setFilter] = useState<string>();
  const filter = typed ?? "";
  const wanted = useDeferredValue(filter);
  // A key press renders twice: the field first, then the rows. Memoized, so that the first render skips the rows.
  const arrangedHere = useMemo(() => arranged(groups.here, view), [groups.here, view]);
  const shown = useMemo(
    () => arrangedHere.filter((session) => matchesFilter(session, wanted, words)),
    [arrangedHere, wanted, words],
  );
  const hidden = groups.here.length - arrangedHere.length;
  const filtered = wanted === "" ? "" : words.filtered(shown.length, arrangedHere.length);
  useAnnouncement(filtered);
  // A filter that was used stays, however few rows are left: it must not vanish while typing, nor hide rows unseen.
  const filterable = groups.here.length >= FILTER_FROM || typed !== undefined;
  return (
    <section aria-labelledby="sessions-title">
      <div className={styles.head}>
        <div className={styles.titleRow}>
          <h2 id="sessions-title" className={styles.title} tabIndex={-1}>
            {words.listTitle(groups.here.length)}
          </h2>
          <MoreMenu />
        </div>
        <p className={styles.hint}>{words.whoseKnowledge}</p>
        {filterable && (
          <>
            <input
              type="search"
              className={styles.filter}
              aria-label={words.filter}
              placeholder={words.filterHint}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
            <p className={styles.hint}>{filtered}</p>
          </>
        )}
      </div>
      <SessionWarnings sessions={groups.here} />
      {groups.here.length === 0 ? <EmptyList /> : <SessionRows sessions={shown} />}
      {hidden > 0 && (
        <p className={styles.quiet}>
          {words.hiddenOver(hidden)}{" "}
          <Button size="small" onClick={() => pane.actions.setView({ ...view, hideOver: false })}>
            {words.showOver}
          </Button>
        </p>
      )}
      {arrangedHere.length > 0 && shown.length === 0 && (
        <p className={styles.empty}>
          {words.noMatch}{" "}
          <Button size="small" onClick={() => setFilter("")}>
            {words.clearFilter}
          </Button>
        </p>
      )}
      <Fold label={words.otherWorkbooks} sessions={groups.elsewhere} />
      <Fold label={words.otherOwners} sessions={groups.ofOthers} />
      {quarantined > 0 && <p className={styles.empty}>{words.quarantined(quarantined)}</p>}
    </section>
  );
}

function EmptyList() {
  const words = useMessages(paneSentences);
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{words.emptyTitle}</p>
      <p className={styles.emptyText}>{words.emptyText}</p>
    </div>
  );
}

type FoldProps = {
  readonly label: (count: number) => string;
  readonly sessions: readonly KnownSession[];
};

/** Sessions that are not of this workbook, or not of this account: a count, and the rows on request. */
function Fold({ label, sessions }: FoldProps) {
  const [open, setOpen] = useState(false);
  if (sessions.length === 0) return null;
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* office.js on the web moves the focus itself, and does not know that a summary is focusable. */}
      <summary tabIndex={0} className={styles.summary}>
        {label(sessions.length)}
      </summary>
      {open && <SessionRows sessions={sessions} elsewhere />}
    </details>
  );
}

/** Does every word of the filter occur in the texts that identify the session? Ids match by their last characters. */
function matchesFilter(session: KnownSession, filter: string, words: PaneSentences): boolean {
  const wanted = filter.trim().toLowerCase();
  if (wanted === "") return true;
  const kind = session.persistChanges === undefined ? "unknown" : session.persistChanges ? "saves" : "temporary";
  const text = [
    session.label,
    session.note,
    words.origin[session.origin],
    session.createdBy?.tool,
    session.createdBy?.run,
    words.kind[kind],
    session.place.kind === "driveItem" ? session.place.fileName : undefined,
    session.id.slice(-12),
  ]
    .filter((part) => part !== undefined)
    .join(" ")
    .toLowerCase();
  return wanted.split(/\s+/).every((word) => text.includes(word.replace(/^…/, "")));
}

/** Rarely shown, so its sentences are loaded when they are needed. */
function SessionWarnings({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const warnings = sessionWarnings(sessions, useNow(15_000));
  return warnings.length === 0 ? null : <LazyView load={lazyViews.warnings} with={{ warnings }} />;
}
