import { memo, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { arranged, isSettled } from "../core/sessions/listView";
import type { KnownSession } from "../core/sessions/knownSession";
import type { SessionGroups } from "../core/sessions/sessionsOf";
import { rowText } from "../strings/describeRow";
import { paneSentences } from "../strings/messages/paneSentences";
import { useAnnouncement } from "./LiveRegion";
import { ListHead } from "./ListHead";
import { usePaneState, usePaneTools, useMessages } from "./paneTools";
import { SkeletonRows } from "./SkeletonRows";
import { SessionRows } from "./SessionRows";
import styles from "./SessionList.module.css";
import { Button } from "./Button";
import { sessionWarnings } from "../core/sessions/sessionWarnings";
import { LazyView } from "./LazyView";
import { firstViews } from "./lazyViews";
import { useNow } from "./useNow";

/** With fewer rows than this everything is seen at a glance, and a search would only take room. */
const SEARCH_FROM = 6;

export function SessionList({ groups }: { readonly groups: SessionGroups }) {
  const words = useMessages(paneSentences);
  const { language, isStarting } = usePaneTools();
  const { view, quarantined, rowNotices, activities, firstOf, firstOfOpen } = usePaneState();
  const [typed, setTyped] = useState<string>();
  const search = typed ?? "";
  const later = useDeferredValue(search);
  // All rows are back before the next key: Esc goes to one of them.
  const wanted = search === "" ? "" : later;
  const sessions = groups.here;
  const count = isStarting ? undefined : (firstOf ?? sessions.length);
  // A key press renders twice: the field first, then the rows. Memoized, so that the first render skips the rows.
  const inOrder = useMemo(() => arranged(sessions, view), [sessions, view]);
  const tick = useNow(15_000);
  // What a row says changes with time, so its text is kept from key to key, but not for long.
  const textOf = useMemo(
    () => remembered((session: KnownSession) => rowText(session, tick, words, language)),
    [tick, words, language],
  );
  const found = useMemo(() => {
    const parts = wanted.trim().toLowerCase().split(/\s+/);
    const matches = (session: KnownSession) => {
      const text = textOf(session);
      return parts.every((part) => text.includes(part.replace(/^…/, "")));
    };
    // A search hides neither a message nor the button that cancels what is about to be sent.
    const told = new Set([...rowNotices.keys(), ...activities.keys()]);
    if (wanted.trim() === "") return inOrder;
    return inOrder.filter((session) => matches(session) || (told.size > 0 && told.has(session.id)));
  }, [inOrder, wanted, textOf, rowNotices, activities]);
  const wereOpen = useOpenOnes(sessions);
  const [shown, settled] = useMemo(() => {
    const folds = (session: KnownSession) =>
      isSettled(session) && !wereOpen.has(session.id) && !rowNotices.has(session.id);
    return [found.filter((session) => !folds(session)), found.filter(folds)];
  }, [found, wereOpen, rowNotices]);
  const result = wanted === "" ? "" : words.filtered(found.length, sessions.length);
  useAnnouncement(result);
  const clearSearch = () => {
    setTyped("");
    // The button goes with the search; what is typed next is another one.
    document.querySelector<HTMLElement>("main input[type=search]")?.focus();
  };
  // A search that was used stays, however few rows are left: it must not vanish while typing, nor hide rows unseen.
  const searchable = (count ?? 0) >= SEARCH_FROM || typed !== undefined;
  return (
    <section aria-labelledby="sessions-title">
      <ListHead
        count={count}
        shown={found}
        elsewhere={groups.elsewhere}
        ofOthers={groups.ofOthers}
        {...(searchable ? { search: { value: search, set: setTyped, result } } : {})}
      />
      {firstOf === undefined && <SessionWarnings sessions={sessions} />}
      {isStarting && <SkeletonRows />}
      {count === 0 && <LazyView load={firstViews.empty} with={{}} />}
      {shown.length > 0 && <SessionRows sessions={shown} all={firstOfOpen} labelledBy="sessions-title" />}
      {sessions.length > 0 && found.length === 0 && (
        <p className={styles.empty}>
          {words.noMatch}{" "}
          <Button size="small" onClick={clearSearch}>
            {words.clearFilter}
          </Button>
        </p>
      )}
      {settled.length > 0 && (
        <Fold
          label={words.settled}
          sessions={settled}
          startsOpen={shown.length === 0 || wanted !== ""}
          key={String(wanted !== "")}
        />
      )}
      <Fold label={words.otherWorkbooks} sessions={groups.elsewhere} elsewhere />
      <Fold label={words.otherOwners} sessions={groups.ofOthers} elsewhere />
      {quarantined > 0 && <p className={styles.empty}>{words.quarantined(quarantined)}</p>}
    </section>
  );
}

function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}

/** Sessions that are over fold away, but not before the user's eyes: what was open in this pane keeps its row. */
function useOpenOnes(sessions: readonly KnownSession[]): Pick<ReadonlySet<string>, "has"> {
  const [seen] = useState(() => new Set<string>());
  // Only once they are drawn: while they are open, nothing asks.
  useEffect(() => {
    for (const session of sessions) if (!isSettled(session)) seen.add(session.id);
  }, [sessions, seen]);
  return seen;
}

type FoldProps = {
  readonly label: (count: number) => string;
  readonly sessions: readonly KnownSession[];
  readonly elsewhere?: boolean;
  readonly startsOpen?: boolean;
};

/** Sessions that are over, of another workbook or of another account: a count, and the rows on request. */
function Fold({ label, sessions, elsewhere = false, startsOpen = false }: FoldProps) {
  const [open, setOpen] = useState(startsOpen);
  const title = useId();
  if (sessions.length === 0) return null;
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* office.js on the web moves the focus itself, and does not know that a summary is focusable. */}
      <summary id={title} tabIndex={0} className={styles.summary}>
        {label(sessions.length)}
      </summary>
      {open && <SessionRows sessions={sessions} labelledBy={title} elsewhere={elsewhere} />}
    </details>
  );
}

/** Rarely shown, so its sentences are loaded when they are needed. Memoized: a key in the search changes none of it. */
const SessionWarnings = memo(function SessionWarnings({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const warnings = sessionWarnings(sessions, useNow(15_000));
  return warnings.length === 0 ? null : <LazyView load={firstViews.warnings} with={{ warnings }} />;
});
