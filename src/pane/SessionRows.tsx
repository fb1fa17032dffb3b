import { useEffect, useRef, type KeyboardEvent } from "react";
import type { KnownSession } from "../core/knownSession";
import type { PaneState } from "../core/paneState";
import { nextIndex } from "./nextIndex";
import type { SetDialog } from "./openDialog";
import { Part } from "./Part";
import { parts } from "./parts";
import { SessionRow } from "./SessionRow";
import styles from "./SessionRows.module.css";
import { useRowFocus } from "./useRowFocus";
import { useNow } from "./useNow";

export type RowsProps = {
  readonly sessions: readonly KnownSession[];
  readonly state: PaneState;
  readonly setDialog: SetDialog;
  /** The rows are not of the workbook that is shown, so each names its own. */
  readonly elsewhere?: boolean;
};

/** Up to here a plain list is quicker than a virtual one, and the browser's own find works in it. */
const PLAIN_UP_TO = 100;

export function SessionRows(props: RowsProps) {
  return props.sessions.length > PLAIN_UP_TO ? <Part load={parts.manyRows} with={props} /> : <PlainRows {...props} />;
}

function PlainRows({ sessions, state, setDialog, elsewhere = false }: RowsProps) {
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
          position={{ index, of: sessions.length, isCurrent: index === current }}
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
