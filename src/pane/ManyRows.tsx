import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KnownSession } from "../core/sessions/knownSession";
import { usePaneState } from "./paneTools";
import { RowOrderContext, SessionRow } from "./SessionRow";
import styles from "./SessionRows.module.css";
import { useNow } from "./useNow";
import { useRowKeys } from "./useRowKeys";
import { useRowState } from "./useRowState";

type Props = {
  readonly sessions: readonly KnownSession[];
  readonly labelledBy: string;
  readonly elsewhere?: boolean;
  /** As in SessionRows.tsx. */
  readonly all?: number | undefined;
};

const GUESSED_ROW_PX = 52;

/** Many rows: only those near the visible part are in the document; each states its place in the whole list. */
export function ManyRows({ sessions, labelledBy, elsewhere = false, all = sessions.length }: Props) {
  const tick = useNow(15_000);
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  const order = useMemo(() => sessions.map(({ id }) => id), [sessions]);
  const { workbook } = usePaneState();
  useLayoutEffect(() => {
    const measure = () => setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    // What appears or disappears above the list moves it without rendering it again.
    const resized = new ResizeObserver(measure);
    resized.observe(document.body);
    return () => resized.disconnect();
  }, [workbook, sessions.length]);
  // No compiler of React remembers here what this answers.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: sessions.length,
    estimateSize: () => GUESSED_ROW_PX,
    overscan: 4,
    scrollMargin: offset,
    getItemKey: (index) => sessions[index]?.id ?? index,
  });
  const shown = virtualizer.getVirtualItems();
  const { current, setCurrent, onKeyDown } = useRowKeys(list, sessions, (index) =>
    virtualizer.scrollToIndex(index, { align: "auto" }),
  );
  const stateOf = useRowState();
  return (
    <RowOrderContext.Provider value={order}>
      <ul
        ref={list}
        role="list"
        aria-labelledby={labelledBy}
        className={styles.rows}
        style={{ position: "relative", blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {shown.map((item) => {
          const session = sessions[item.index];
          if (session === undefined) return null;
          return (
            <SessionRow
              key={item.key}
              {...{ session, index: item.index, of: all, elsewhere, tick }}
              {...stateOf(session)}
              isCurrent={item.index === current}
              top={item.start - offset}
              measure={virtualizer.measureElement}
              onFocus={setCurrent}
            />
          );
        })}
      </ul>
    </RowOrderContext.Provider>
  );
}
