import { useEffect, useRef, useState } from "react";
import { isQueued, isRunning, settledCount, type BulkRun } from "../../core/bulk/bulkRun";
import { describeBulk } from "../../strings/describeBulk";
import { bulkSentences } from "../../strings/messages/bulkSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { hasOwnEscape } from "../hasOwnEscape";
import { useAnnouncement } from "../LiveRegion";
import { useMessages, usePaneTools } from "../paneTools";
import { useSelection } from "../selection/useSelection";
import { useNow } from "../useNow";
import styles from "./BulkProgress.module.css";
import { BulkButtons } from "./BulkButtons";
import { useKeptFocus } from "./useKeptFocus";

/** How an action on many sessions goes, in one line: n of m, one countdown, and one sentence at the end. */
export function BulkProgress({ run }: { readonly run: BulkRun }) {
  const words = useMessages(bulkSentences);
  const { sentences, ended } = useMessages(jointSentences);
  const { pane, translate, language } = usePaneTools();
  const { phase, items, waitUntil, notKept } = run;
  const line = useRef<HTMLElement>(null);
  const seconds = useSecondsLeft(phase.kind === "thinking" ? phase.until : waitUntil);
  const { text, announced, reason } = describeBulk(run, translate, language);
  const [moment] = useState(seconds);
  const whole = sentences([announced, reason].filter((each) => each !== undefined));
  useAnnouncement(phase.kind === "thinking" ? words.thinkingAnnounced(items.length, moment) : whole);
  useKeptFocus(line, phase.kind, phase.kind === "thinking" || phase.kind === "running");
  useSelectedRest(run);
  useEffect(() => {
    if (phase.kind !== "thinking") return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !hasOwnEscape(event.target))
        void pane.actions.stopMany();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [pane, phase.kind]);
  const shown =
    phase.kind === "thinking"
      ? words.thinking(items.length, seconds)
      : phase.kind === "running" && waitUntil !== undefined
        ? sentences([ended(text), words.waiting(seconds)])
        : text;
  return (
    <section ref={line} className={styles.line} aria-label={words.name} tabIndex={-1}>
      {isRunning(run) && (
        <div
          className={styles.bar}
          role="progressbar"
          aria-label={words.name}
          aria-valuemin={0}
          aria-valuemax={items.length}
          aria-valuenow={settledCount(run)}
          aria-valuetext={text}
        >
          <div className={styles.done} style={{ inlineSize: `${(100 * settledCount(run)) / items.length}%` }} />
        </div>
      )}
      {reason !== undefined && <p className={styles.reason}>{reason}</p>}
      <p className={styles.text}>{shown}</p>
      {notKept === true && isRunning(run) && <p className={styles.reason}>{words.notKept}</p>}
      <BulkButtons run={run} />
    </section>
  );
}

function useSecondsLeft(until: number | undefined): number {
  const now = useNow(1_000);
  return Math.max(0, Math.ceil(((until ?? 0) - now) / 1000));
}

/** After a stop only what was never attempted stays selected. */
function useSelectedRest(run: BulkRun): void {
  const { selected, set } = useSelection();
  const before = useRef(run.phase.kind);
  const { kind } = run.phase;
  useEffect(() => {
    const wasRunning = before.current === "running" || before.current === "stopping";
    before.current = kind;
    const rest = run.items.filter(isQueued).map(({ session }) => session.id);
    if (wasRunning && kind === "stopped" && selected.size === 0) set(rest);
  }, [kind, run, selected, set]);
}
