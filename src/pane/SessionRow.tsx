import { shownText } from "../core/shownText";
import { MoreIcon } from "./icons";
import { useState, type CSSProperties, type KeyboardEvent, type Ref } from "react";
import { isFinished, type KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook, RowActivity } from "../core/paneState";
import { shortId } from "../core/sessions/workbookSession";
import { describeRow } from "../strings/describeRow";
import { paneSentences, type PaneSentences } from "../strings/messages/paneSentences";
import { usePaneState, usePaneTools, useMessages } from "./paneTools";
import { LazyView } from "./LazyView";
import { lazyViews } from "./lazyViews";
import hidden from "./hidden.module.css";
import styles from "./SessionRow.module.css";
import { StatusMark } from "./StatusMark";
import { useDialogs } from "./useDialogs";
import { workbookOf } from "./workbookOf";
import { Button } from "./Button";

type Props = {
  readonly session: KnownSession;
  readonly position: { readonly index: number; readonly of: number; readonly isCurrent: boolean };
  /** Its workbook is not the one that is shown, so the row names it. */
  readonly elsewhere: boolean;
  readonly now: number;
  readonly onFocus: () => void;
  /** Its position in a virtual list. */
  readonly place?: { readonly style: CSSProperties; readonly ref: Ref<HTMLLIElement>; readonly "data-index": number };
};

export function SessionRow(props: Props) {
  const { session, position, now, elsewhere } = props;
  const words = useMessages(paneSentences);
  const { language } = usePaneTools();
  const { activities, workbook: shown } = usePaneState();
  const { open } = useDialogs();
  const row = describeRow(session, now, words, language);
  const name = shortId(session.id);
  const workbook = workbookOf(session, shown);
  const activity = activities.get(session.id);
  const closable = workbook !== undefined && !workbook.outOfDate && !isFinished(session);
  const close = () => {
    if (workbook !== undefined && closable) open({ kind: "close", session, workbook });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete" && event.target === event.currentTarget && activity === undefined) close();
  };
  return (
    <li
      {...props.place}
      className={styles.row}
      tabIndex={position.isCurrent ? 0 : -1}
      aria-posinset={position.index + 1}
      aria-setsize={position.of}
      aria-label={words.sessionNamed(name, row.kind, row.status)}
      aria-busy={activity?.kind === "closing" || activity?.kind === "contacting"}
      onFocus={props.onFocus}
      onKeyDown={onKeyDown}
    >
      <div className={styles.text}>
        <p className={styles.first}>
          <StatusMark tone={row.tone} />
          <span className={styles.status}>{row.status}</span>
          <span className={styles.kind} title={row.kindHint}>
            {row.kind}
          </span>
        </p>
        <p className={styles.title}>
          {row.title} <span className={styles.id}>{name}</span>
        </p>
        {elsewhere && <p className={styles.life}>{fileNameOf(session, words)}</p>}
        <p className={styles.life} title={row.exact}>
          {row.life}
          <span className={hidden.hidden}> ({row.exact})</span>
        </p>
      </div>
      <div className={styles.actions}>
        {!isFinished(session) && (
          <Button
            size="small"
            disabled={!closable}
            // Stays in place while it works, so that the list does not jump and the focus is kept.
            busy={activity !== undefined}
            aria-label={words.closeNamed(name)}
            onClick={close}
          >
            {words.close}
          </Button>
        )}
        <MoreButton session={session} workbook={workbook} />
      </div>
      <RowLine session={session} activity={activity} workbook={workbook} />
    </li>
  );
}

type PartProps = { readonly session: KnownSession; readonly workbook: FoundWorkbook | undefined };

/** Nearly always empty, so its sentences are loaded when they are needed. */
function RowLine({ session, activity, workbook }: PartProps & { readonly activity: RowActivity | undefined }) {
  const kept = usePaneState().keptAlive.get(session.id);
  if (activity !== undefined)
    return <LazyView key="activity" load={lazyViews.activity} with={{ session, activity, workbook }} />;
  return kept === undefined ? null : <LazyView key="kept" load={lazyViews.keptAlive} with={{ session, kept }} />;
}

function MoreButton({ session, workbook }: PartProps) {
  const words = useMessages(paneSentences);
  const [wanted, setWanted] = useState(false);
  const label = words.moreNamed(shortId(session.id));
  const button = (
    <Button
      size="small"
      appearance="subtle"
      icon={<MoreIcon />}
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
