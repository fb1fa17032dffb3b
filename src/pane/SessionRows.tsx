import { memo, useEffect, useRef, type KeyboardEvent } from "react";
import { nextIndex, useRowFocus } from "./rowFocus";
import { Part } from "./Part";
import { SessionRow, type RowsProps } from "./SessionRow";
import styles from "./SessionRows.module.css";
import { useNow } from "./useNow";

/** Up to here a plain list is quicker than a virtual one, and the browser's own find works in it. */
const PLAIN_UP_TO = 100;

/** As many as the tallest pane shows: drawn at once, until the virtual list has arrived. */
const FIRST_ROWS = 20;

const manyRows = async () => (await import(/* webpackChunkName: "many-rows" */ "./ManyRows")).ManyRows;

/** Drawn again only for other rows or another state, not for each key in the filter above it. */
export const SessionRows = memo(function SessionRows(props: RowsProps) {
  const { sessions } = props;
  if (sessions.length <= PLAIN_UP_TO) return <PlainRows {...props} of={sessions.length} />;
  const first = <PlainRows {...props} sessions={sessions.slice(0, FIRST_ROWS)} of={sessions.length} />;
  return <Part load={manyRows} with={props} meanwhile={first} />;
});

/** `of`: how many there are in all, where these are only the first. */
function PlainRows({ sessions, of, state, setDialog, elsewhere = false }: RowsProps & { readonly of: number }) {
  const now = useNow(15_000);
  const list = useRef<HTMLUListElement>(null);
  const { current, setCurrent } = useRowFocus(list, sessions);
  const focusNext = useRef(false);
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(event, current, sessions.length);
    if (next === undefined) return;
    event.preventDefault();
    focusNext.current = true;
    setCurrent(next);
  };
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${current + 1}"]`)?.focus();
  }, [current]);
  return (
    <ul ref={list} role="list" aria-labelledby="sessions-title" className={styles.rows} onKeyDown={move}>
      {sessions.map((session, index) => (
        <SessionRow
          key={session.id}
          session={session}
          position={{ index, of, isCurrent: index === current }}
          activity={state.activities.get(session.id)}
          workbook={state.workbook}
          elsewhere={elsewhere}
          now={now}
          onFocus={() => setCurrent(index)}
          setDialog={setDialog}
        />
      ))}
    </ul>
  );
}
