import type { KeptAlive } from "../core/sessions/keepAliveTimes";
import type { KnownSession } from "../core/sessions/knownSession";
import { shortId } from "../core/sessions/workbookSession";
import { describeClock } from "../strings/describeTime";
import { keepAliveSentences } from "../strings/messages/keepAliveSentences";
import styles from "./ActivityLine.module.css";
import { Button } from "./Button";
import { useMessages, usePaneTools } from "./paneTools";
import { useNow } from "./useNow";
import { useSessionName } from "./useSessionName";

type Props = { readonly session: KnownSession; readonly kept: KeptAlive };

/** Says that a session is kept alive, until when, and when it is contacted next: nothing happens unseen. */
export function KeptAliveLine({ session, kept: { until, nextContactAt } }: Props) {
  const words = useMessages(keepAliveSentences);
  const { pane, language } = usePaneTools();
  const now = useNow(10_000);
  const clock = describeClock(until, language);
  const minutes = nextContactAt === undefined ? 0 : Math.ceil((nextContactAt - now) / 60_000);
  return (
    <p className={styles.line}>
      {nextContactAt === undefined
        ? words.contacting(clock)
        : nextContactAt < until
          ? words.next(clock, minutes)
          : words.last(clock)}
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.stopNamed(useSessionName(session), shortId(session.id))}
        onClick={() => void pane.actions.stopKeepingAlive(session.id)}
      >
        {words.stop}
      </Button>
    </p>
  );
}
