import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KnownSession } from "../core/sessions/knownSession";
import { shortId } from "../core/sessions/workbookSession";
import { jointSentences } from "../strings/messages/jointSentences";
import { momentSentences } from "../strings/messages/momentSentences";
import styles from "./ActivityLine.module.css";
import { Button } from "./Button";
import { hasOwnEscape } from "./hasOwnEscape";
import { useAnnouncement } from "./LiveRegion";
import { useMessages, usePaneTools } from "./paneTools";
import { useNow } from "./useNow";
import { useSessionName } from "./useSessionName";

type Props = { readonly session: KnownSession; readonly until: number };

/** Counts down to a confirmed close, which *Cancel* and Escape call off. It is announced once, not every second. */
export function MomentLine({ session, until }: Props) {
  const { id } = session;
  const words = useMessages(momentSentences);
  const { pane } = usePaneTools();
  const line = useRef<HTMLParagraphElement>(null);
  const left = Math.max(0, Math.ceil((until - useNow(1_000)) / 1000));
  const [whole] = useState(left);
  const name = useMessages(jointSentences).nameAndId(useSessionName(session), shortId(id));
  useAnnouncement(words.announced(name, whole));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !hasOwnEscape(event.target)) pane.actions.stop(id);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [pane, id]);
  // The line goes when the time is over: a focus in it goes to the row instead of to nowhere.
  useLayoutEffect(() => {
    const here = line.current;
    return () => {
      if (here?.contains(document.activeElement) === true) here.closest("li")?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <p ref={line} className={styles.line}>
      {words.counting(left)}
      <Button size="small" aria-label={words.cancelNamed(name)} onClick={() => pane.actions.stop(id)}>
        {words.cancel}
      </Button>
    </p>
  );
}
