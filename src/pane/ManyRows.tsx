import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { nextIndex, useRowFocus } from "./rowFocus";
import { SessionRow, type RowsProps } from "./SessionRow";
import styles from "./SessionRows.module.css";
import { useNow } from "./useNow";

const GUESSED_ROW_PX = 92;

/** Many rows: only those near the window are in the document; each tells its place in the whole. */
export function ManyRows({ sessions, state, setDialog, elsewhere = false }: RowsProps) {
  const now = useNow(15_000);
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  const { current, setCurrent } = useRowFocus(list, sessions);
  const focusNext = useRef<number>(undefined);
  useLayoutEffect(() => {
    const measure = () => setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    // Whatever comes and goes above the list moves it, and draws none of it again.
    const resized = new ResizeObserver(measure);
    resized.observe(document.body);
    return () => resized.disconnect();
  }, [state.workbook, sessions.length]);
  const virtualizer = useWindowVirtualizer({
    count: sessions.length,
    estimateSize: () => GUESSED_ROW_PX,
    overscan: 4,
    scrollMargin: offset,
    getItemKey: (index) => sessions[index]?.id ?? index,
  });
  const shown = virtualizer.getVirtualItems();
  useEffect(() => {
    if (focusNext.current === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[aria-posinset="${focusNext.current + 1}"]`);
    if (row === null || row === undefined) return;
    focusNext.current = undefined;
    row.focus({ preventScroll: true });
  });
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(event, current, sessions.length);
    if (next === undefined) return;
    event.preventDefault();
    focusNext.current = next;
    setCurrent(next);
    virtualizer.scrollToIndex(next, { align: "auto" });
  };
  return (
    <ul
      ref={list}
      role="list"
      aria-labelledby="sessions-title"
      className={styles.rows}
      style={{ position: "relative", blockSize: virtualizer.getTotalSize() }}
      onKeyDown={move}
    >
      {shown.map((item) => {
        const session = sessions[item.index];
        if (session === undefined) return null;
        const style = {
          position: "absolute",
          insetInline: 16,
          insetBlockStart: 0,
          transform: `translateY(${item.start - offset}px)`,
        } as const;
        return (
          <SessionRow
            key={item.key}
            place={{ style, ref: virtualizer.measureElement, "data-index": item.index }}
            session={session}
            position={{ index: item.index, of: sessions.length, isCurrent: item.index === current }}
            activity={state.activities.get(session.id)}
            workbook={state.workbook}
            elsewhere={elsewhere}
            now={now}
            onFocus={() => setCurrent(item.index)}
            setDialog={setDialog}
          />
        );
      })}
    </ul>
  );
}
