import { memo, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { FIRST_ROWS } from "../core/sessions/listView";
import type { KnownSession } from "../core/sessions/knownSession";
import { LazyView } from "./LazyView";
import { firstParts } from "./firstPart";
import { RowOrderContext, SessionRow } from "./SessionRow";
import styles from "./SessionRows.module.css";
import { useNow } from "./useNow";
import { useRowKeys } from "./useRowKeys";
import { useRowState } from "./useRowState";

/** `labelledBy`: the element that says which sessions these are. */
type Props = {
  readonly sessions: readonly KnownSession[];
  readonly labelledBy: string;
  readonly elsewhere?: boolean;
  /** How many there will be, where these are only the first that were read: no row is built anew when the others come. */
  readonly all?: number | undefined;
};

/** Up to here all rows are in the document, so that the browser's own find works: many more would make a key slow. */
const PLAIN_UP_TO = 100;

const { manyRows } = firstParts({
  manyRows: async () => (await import(/* webpackChunkName: "many-rows" */ "./ManyRows")).ManyRows,
});

/** Memoized: rendered again only for other rows, not for each key in the filter above it. */
export const SessionRows = memo(function SessionRows(props: Props) {
  const { sessions, all = sessions.length } = props;
  const isPlain = all <= PLAIN_UP_TO;
  const plain = <PlainRows {...props} sessions={isPlain ? sessions : sessions.slice(0, FIRST_ROWS)} of={all} />;
  return isPlain ? plain : <LazyView load={manyRows} with={props} meanwhile={plain} />;
});

/** `of`: the number of all rows, if these are only the first. What is in sight is drawn before what is below. */
function PlainRows({ sessions, labelledBy, of, elsewhere = false }: Props & { readonly of: number }) {
  const tick = useNow(15_000);
  const list = useRef<HTMLUListElement>(null);
  const { current, setCurrent, onKeyDown } = useRowKeys(list, sessions);
  const order = useMemo(() => sessions.map(({ id }) => id), [sessions]);
  const stateOf = useRowState();
  const drawn = sessions.slice(0, useDrawnCount(sessions.length, current));
  return (
    <RowOrderContext.Provider value={order}>
      <ul
        ref={list}
        role="list"
        aria-labelledby={labelledBy}
        className={`${styles.rows} ${styles.plain}`}
        onKeyDown={onKeyDown}
      >
        {drawn.map((session, index) => (
          <SessionRow
            key={session.id}
            {...{ session, index, of, elsewhere, tick }}
            {...stateOf(session)}
            isCurrent={index === current}
            onFocus={setCurrent}
          />
        ))}
      </ul>
    </RowOrderContext.Provider>
  );
}

/** Rows that come, at the start or when a search is undone, are drawn when those in sight have been. */
function useDrawnCount(count: number, current: number): number {
  const [reached, reach] = useState(0);
  // Fewer rows now: those that come back later are new ones.
  const drawn = Math.min(count, Math.max(reached, FIRST_ROWS, current + 1));
  if (reached > drawn) reach(drawn);
  useEffect(() => {
    if (drawn < count) startTransition(() => reach(count));
  }, [drawn, count]);
  return drawn;
}
