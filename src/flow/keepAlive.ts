import type { KeepAliveEnd, KeptAlive } from "../core/sessions/keptAlive";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { Clock, Visibility } from "./ports/services";

/** What one contact came to; `later`: Graph asked to wait, which says nothing of the session. */
export type Beat =
  | { readonly kind: "alive" }
  | { readonly kind: "later"; readonly waitSeconds: number }
  | { readonly kind: "end"; readonly why: KeepAliveEnd };

export type KeepAlive = {
  /** Contacts at once, then every three and a half minutes. A second start only moves the end. */
  readonly start: (id: WorkbookSessionId, minutes: number, beat: (signal: AbortSignal) => Promise<Beat>) => void;
  /** Resolves when nothing more will be sent, so that a close can follow. Says no reason: the user knows it. */
  readonly stop: (id: WorkbookSessionId) => Promise<void>;
};

export type KeepAliveParts = {
  readonly clock: Clock;
  readonly visibility: Visibility;
  readonly show: (id: WorkbookSessionId, kept: KeptAlive | undefined) => void;
  readonly ended: (id: WorkbookSessionId, why: KeepAliveEnd) => void;
};

/** Within the shorter of Graph's idle limits (about 5 minutes), with time for an answer that takes long. */
export const BEAT_MS = 3.5 * 60_000;

/** Asked to wait for less than this, or for longer than a beat, one goes on by one's own measure. */
const SHORTEST_WAIT_MS = 10_000;

/** Milliseconds and reasons of the contacts that keep sessions alive; what a contact is, `beat` knows. */
export function createKeepAlive({ clock, visibility, show, ended }: KeepAliveParts): KeepAlive {
  const running = new Map<WorkbookSessionId, { readonly controller: AbortController; readonly done: Promise<void> }>();

  const run = async (
    until: number,
    { signal }: AbortController,
    beat: (signal: AbortSignal) => Promise<Beat>,
    tell: (kept: KeptAlive) => void,
  ): Promise<KeepAliveEnd | undefined> => {
    for (;;) {
      tell({ until });
      const answer = await beat(signal);
      if (signal.aborted) return undefined;
      if (answer.kind === "end") return answer.why;
      const from = clock.now();
      const nextBeat = Math.min(until, from + pauseAfter(answer));
      tell({ until, nextBeat });
      await clock.wait(nextBeat - from, signal);
      if (signal.aborted) return undefined;
      // Timers stand still while a machine sleeps. What was missed is not caught up: the session has most likely ended.
      if (clock.now() - from > 2 * BEAT_MS) return "slept";
      if (clock.now() >= until) return "over";
    }
  };

  const start: KeepAlive["start"] = (id, minutes, beat) => {
    running.get(id)?.controller.abort();
    const controller = new AbortController();
    let hidden = false;
    const unsubscribe = visibility.onHidden(() => {
      hidden = true;
      controller.abort();
    });
    const isCurrent = () => running.get(id)?.controller === controller;
    const tell = (kept: KeptAlive) => {
      if (!controller.signal.aborted) show(id, kept);
    };
    const last = run(clock.now() + minutes * 60_000, controller, beat, tell).catch((): KeepAliveEnd => "failed");
    const done = last.then((why) => {
      unsubscribe();
      if (!isCurrent()) return;
      running.delete(id);
      show(id, undefined);
      const reason = hidden ? "hidden" : why;
      if (reason !== undefined) ended(id, reason);
    });
    running.set(id, { controller, done });
  };

  return {
    start,
    stop: async (id) => {
      const current = running.get(id);
      current?.controller.abort();
      await current?.done;
    },
  };
}

function pauseAfter(answer: Exclude<Beat, { readonly kind: "end" }>): number {
  if (answer.kind === "alive") return BEAT_MS;
  return Math.min(BEAT_MS, Math.max(SHORTEST_WAIT_MS, answer.waitSeconds * 1000));
}
