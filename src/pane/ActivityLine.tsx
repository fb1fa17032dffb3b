import { isRunning } from "../core/bulk/bulkRun";
import type { KnownSession } from "../core/sessions/knownSession";
import { shortId } from "../core/sessions/workbookSession";
import type { RowActivity } from "../core/paneState";
import type { FoundWorkbook } from "../core/workbookState";
import { lineSentences, type LineSentences } from "../strings/messages/lineSentences";
import { paneSentences } from "../strings/messages/paneSentences";
import { keepAliveSentences } from "../strings/messages/keepAliveSentences";
import styles from "./ActivityLine.module.css";
import { usePaneState, usePaneTools, useMessages } from "./paneTools";
import { useAnnouncement } from "./LiveRegion";
import { useNow } from "./useNow";
import { Button } from "./Button";
import { useSessionName } from "./useSessionName";
import { MomentLine } from "./MomentLine";
import { Late } from "./Late";

type Props = {
  readonly session: KnownSession;
  readonly activity: RowActivity;
  readonly workbook: FoundWorkbook | undefined;
};

/** What is going on in a row, and the button that ends or continues it. */
export function ActivityLine({ session, activity, workbook }: Props) {
  const words = useMessages(lineSentences);
  const { stop: stopLabel } = useMessages(paneSentences);
  const { pane } = usePaneTools();
  const { afterEarlier } = useMessages(keepAliveSentences);
  const { bulk } = usePaneState();
  // A run of many sessions has one line with one countdown, and is announced as a whole.
  const isInRun = bulk !== undefined && isRunning(bulk) && bulk.items.some((item) => item.session.id === session.id);
  const alone = activity.kind === "afterEarlier" ? afterEarlier.announced : announcementOf(activity, words);
  const name = useSessionName(session);
  useAnnouncement(isInRun || alone === "" ? "" : words.activity.of(name, alone));
  const id = shortId(session.id);
  const stop = (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.named.stop(name, id)}
      onClick={() => pane.actions.stop(session.id)}
    >
      {stopLabel}
    </Button>
  );
  switch (activity.kind) {
    case "closing":
    case "contacting":
      return (
        <p className={styles.line}>
          {words.activity[activity.kind]}
          {activity.unsent === true && !isInRun && <Late>{stop}</Late>}
        </p>
      );
    case "queued":
      return <p className={styles.line}>{words.activity.queued}</p>;
    case "thinking":
      return <MomentLine session={session} until={activity.until} />;
    case "waiting":
      if (isInRun) return <p className={styles.line}>{words.activity.busy}</p>;
      return (
        <p className={styles.line}>
          <Countdown until={activity.until} words={words.activity.waiting} /> {stop}
        </p>
      );
    case "afterEarlier":
      return (
        <p className={styles.line}>
          <Countdown until={activity.until} words={afterEarlier.waiting} /> {stop}
        </p>
      );
    case "signInNeeded": {
      const closes = activity.purpose === "close";
      const goOn = () => {
        if (workbook === undefined) return;
        void (closes ? pane.actions.close(session, workbook, true) : pane.actions.contact(session, workbook, true));
      };
      return (
        <p className={styles.line}>
          {closes ? words.activity.signInToClose : words.activity.signInToContact}
          <Button size="small" appearance="primary" aria-label={words.named[activity.purpose](name, id)} onClick={goOn}>
            {closes ? words.signInAndClose : words.signInAndContact}
          </Button>
          {stop}
        </p>
      );
    }
  }
}

function Countdown({ until, words }: { readonly until: number; readonly words: (seconds: number) => string }) {
  const now = useNow(1_000);
  return words(Math.max(0, Math.ceil((until - now) / 1000)));
}

/** A countdown is announced once, not every second. */
function announcementOf(activity: RowActivity, { activity: words }: LineSentences): string {
  switch (activity.kind) {
    case "afterEarlier":
    case "thinking":
    case "queued":
      return "";
    case "waiting":
      return words.busy;
    case "closing":
    case "contacting":
      return words[activity.kind];
    case "signInNeeded":
      return activity.purpose === "close" ? words.signInToClose : words.signInToContact;
  }
}
