import { shownText } from "../core/shownText";
import { MoreIcon } from "./icons";
import { createContext, memo, useContext, useState, type CSSProperties, type Ref } from "react";
import { isFinished, type KnownSession } from "../core/sessions/knownSession";
import type { Notice, RowActivity } from "../core/paneState";
import type { KeptAlive } from "../core/sessions/keepAliveTimes";
import type { FoundWorkbook, WorkbookState } from "../core/workbookState";
import { shortId, type WorkbookSessionId } from "../core/sessions/workbookSession";
import { describeRow } from "../strings/describeRow";
import { paneSentences, type PaneSentences } from "../strings/messages/paneSentences";
import { usePaneTools, useMessages } from "./paneTools";
import { LazyView } from "./LazyView";
import { firstViews, lazyViews } from "./lazyViews";
import { useSelection } from "./selection/useSelection";
import hidden from "./hidden.module.css";
import styles from "./SessionRow.module.css";
import { StatusMark } from "./StatusMark";
import { useDialogs } from "./useDialogs";
import { workbookOf } from "./workbookOf";
import { Button } from "./Button";

/** The rows in their visible order, for selecting a range. */
export const RowOrderContext = createContext<readonly WorkbookSessionId[]>([]);

type Props = {
  readonly session: KnownSession;
  /** Its place among all rows, from 0, and how many there are. */
  readonly index: number;
  readonly of: number;
  readonly isCurrent: boolean;
  /** Its workbook is not the one that is shown, so the row names it. */
  readonly elsewhere: boolean;
  /** The workbook that is shown. */
  readonly shown: WorkbookState;
  readonly activity: RowActivity | undefined;
  readonly kept: KeptAlive | undefined;
  readonly notice: Notice | undefined;
  readonly isSelecting: boolean;
  readonly isSelected: boolean;
  /** While sessions are selected, a row has no actions of its own. */
  readonly withActions: boolean;
  /** A number that changes with time: the row, which says how long ago something was, is drawn again. */
  readonly tick: number;
  readonly onFocus: (index: number) => void;
  /** In a virtual list: pixels from its start, and what measures the row. */
  readonly top?: number;
  readonly measure?: Ref<HTMLLIElement>;
};

/** Memoized: of a hundred rows, one changes at a time. */
export const SessionRow = memo(function SessionRow(props: Props) {
  const { session, index, elsewhere, activity, kept, isSelecting, top } = props;
  const words = useMessages(paneSentences);
  const { language, pane } = usePaneTools();
  const { open } = useDialogs();
  const now = pane.now();
  const row = describeRow(session, now, words, language);
  const id = shortId(session.id);
  const workbook = workbookOf(session, props.shown);
  const status = activity?.kind === "queued" ? words.queued : row.status;
  const closable = workbook !== undefined && !workbook.outOfDate && !isFinished(session);
  const close = () => {
    if (workbook !== undefined && closable) open({ kind: "close", session, workbook });
  };
  const facts = [
    ...(elsewhere ? [fileNameOf(session, words)] : []),
    row.kind,
    ...(kept === undefined ? [row.life] : []),
  ].join(" · ");
  return (
    <li
      {...(top === undefined ? {} : { ref: props.measure, style: placedAt(top), "data-index": index })}
      className={`${styles.row} ${isSelecting ? styles.selecting : ""}`}
      tabIndex={props.isCurrent ? 0 : -1}
      aria-posinset={index + 1}
      aria-setsize={props.of}
      aria-label={words.sessionNamed(row.title, row.kind, status, id)}
      // The checkbox says it too, but keys go from row to row.
      aria-description={props.isSelected ? words.selected : undefined}
      aria-busy={activity?.kind === "closing" || activity?.kind === "contacting"}
      onFocus={() => props.onFocus(index)}
    >
      <div className={styles.mark}>
        <StatusMark tone={row.tone} />
        <RowCheckbox id={session.id} label={words.selectNamed(row.title, id)} />
      </div>
      <p className={styles.first}>
        <span className={styles.name} title={row.title}>
          {row.title}
        </span>
        <span className={styles.status}>{status}</span>
      </p>
      <p className={styles.second}>
        <span className={styles.facts} title={`${facts} (${row.exact})`}>
          {facts}
          <span className={hidden.hidden}> ({row.exact})</span>
        </span>
        <span className={styles.id}>{id}</span>
      </p>
      {props.withActions && (
        <div className={styles.actions}>
          {!isFinished(session) && (
            <Button
              size="small"
              disabled={!closable}
              // Stays in place while it works, so that the list does not jump and the focus is kept.
              busy={activity !== undefined}
              // The list is one Tab stop: keys on the row do the same.
              tabIndex={-1}
              data-key="Delete"
              aria-label={words.closeNamed(row.title, id)}
              onClick={close}
            >
              {words.close}
            </Button>
          )}
          <MoreButton session={session} workbook={workbook} label={words.moreNamed(row.title, id)} />
        </div>
      )}
      <RowLine {...props} workbook={workbook} />
    </li>
  );
});

function placedAt(top: number): CSSProperties {
  return { position: "absolute", insetInline: 0, insetBlockStart: 0, transform: `translateY(${top}px)` };
}

function RowCheckbox({ id, label }: { readonly id: WorkbookSessionId; readonly label: string }) {
  const { selected, toggle, selectTo } = useSelection();
  const order = useContext(RowOrderContext);
  return (
    <input
      type="checkbox"
      // The list is one Tab stop: Space on the row does the same.
      tabIndex={-1}
      className={styles.checkbox}
      aria-label={label}
      checked={selected.has(id)}
      onChange={() => toggle(id)}
      onClick={(event) => {
        if (!event.shiftKey) return;
        event.preventDefault();
        selectTo(id, order);
      }}
    />
  );
}

type PartProps = { readonly session: KnownSession; readonly workbook: FoundWorkbook | undefined };

type LineProps = Pick<Props, "activity" | "kept" | "notice" | "elsewhere"> & PartProps;

/** What goes on in the row, and what went wrong. Nearly always empty, so its sentences are loaded when needed. */
function RowLine({ session, activity, kept, notice, workbook, elsewhere }: LineProps) {
  return (
    <>
      {/* One line for each of 60 rows would push the list away: the status of the row says it. */}
      {activity?.kind === "queued" ? null : activity !== undefined ? (
        <LazyView key="activity" load={firstViews.activity} with={{ session, activity, workbook }} />
      ) : (
        kept !== undefined && <LazyView key="kept" load={firstViews.keptAlive} with={{ session, kept }} />
      )}
      {/* What a row says of its last action goes with the next one, but not the reason for which that one waits. */}
      {notice !== undefined && (activity === undefined || activity.kind === "signInNeeded") && !elsewhere && (
        <LazyView key={notice.number} load={firstViews.notice} with={{ notice, place: "row" }} />
      )}
    </>
  );
}

function MoreButton({ session, workbook, label }: PartProps & { readonly label: string }) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      size="small"
      appearance="subtle"
      icon={<MoreIcon />}
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    />
  );
  return wanted ? <LazyView load={lazyViews.rowMenu} with={{ session, workbook, label }} meanwhile={button} /> : button;
}

function fileNameOf({ place }: KnownSession, words: PaneSentences): string {
  if (place.kind !== "driveItem" || place.fileName === undefined) return words.fileNotKnown;
  const name = shownText(place.fileName);
  return place.nameReported === true ? words.fileReported(name) : name;
}
