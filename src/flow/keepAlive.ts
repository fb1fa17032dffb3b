import { KEEP_ALIVE_INTERVAL_MS, type KeepAliveEnd, type KeptAlive } from "../core/sessions/keepAliveTimes";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { Clock, Visibility } from "./ports/services";

/** The result of one contact; `later`: Graph asked to wait, which says nothing about the session. */
export type Ping =
  | { readonly kind: "alive" }
  | { readonly kind: "later"; readonly waitSeconds: number }
  | { readonly kind: "end"; readonly why: KeepAliveEnd };

export type KeepAlive = {
  /** Contacts at once, then every KEEP_ALIVE_INTERVAL_MS. A second start replaces the first. */
  readonly start: (id: WorkbookSessionId, minutes: number, ping: (signal: AbortSignal) => Promise<Ping>) => void;
  /** Resolves when nothing more will be sent, so that a close can follow. Reports no reason: the user knows it. */
  readonly stop: (id: WorkbookSessionId) => Promise<void>;
};

export type KeepAliveParts = {
  readonly clock: Clock;
  readonly visibility: Visibility;
  readonly show: (id: WorkbookSessionId, kept: KeptAlive | undefined) => void;
  readonly ended: (id: WorkbookSessionId, why: KeepAliveEnd) => void;
};

/** The shortest pause when Graph asks to wait; the longest is KEEP_ALIVE_INTERVAL_MS. */
const SHORTEST_WAIT_MS = 10_000;

/** Decides when the contacts that keep sessions alive are sent, and why they end; `ping` sends one. */
export function createKeepAlive({ clock, visibility, show, ended }: KeepAliveParts): KeepAlive {
  const running = new Map<WorkbookSessionId, { readonly controller: AbortController; readonly done: Promise<void> }>();

  const run = async (
    chosen: number,
    { signal }: AbortController,
    ping: (signal: AbortSignal) => Promise<Ping>,
    tell: (kept: KeptAlive) => void,
  ): Promise<KeepAliveEnd | undefined> => {
    let until = chosen;
    /** A clock that shows less than `least` was set back: the end moves with it, so that no more than was chosen passes. */
    const followClock = (least: number) => {
      until -= Math.max(0, least - clock.now());
    };
    for (;;) {
      tell({ until });
      const [asked, askedAfter] = [clock.now(), clock.passed()];
      const answer = await ping(signal);
      if (signal.aborted) return undefined;
      followClock(asked);
      if (answer.kind === "end") return answer.why;
      const [from, fromAfter] = [clock.now(), clock.passed()];
      const leap = Math.max(0, from - asked - (fromAfter - askedAfter));
      const nextContactAt = Math.min(until, from + pauseAfter(answer));
      tell({ until, nextContactAt });
      await clock.wait(nextContactAt - from, signal);
      if (signal.aborted) return undefined;
      followClock(nextContactAt);
      // Timers stand still while a machine sleeps. What was missed is not caught up: the session has most likely ended.
      if (clock.passed() - fromAfter > 2 * KEEP_ALIVE_INTERVAL_MS) return "slept";
      if (leap + clock.now() - from > 2 * KEEP_ALIVE_INTERVAL_MS) return "leapt";
      if (clock.now() >= until) return "over";
    }
  };

  const start: KeepAlive["start"] = (id, minutes, ping) => {
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
    const last = run(clock.now() + minutes * 60_000, controller, ping, tell).catch((): KeepAliveEnd => "failed");
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

function pauseAfter(answer: Exclude<Ping, { readonly kind: "end" }>): number {
  if (answer.kind === "alive") return KEEP_ALIVE_INTERVAL_MS;
  return Math.min(KEEP_ALIVE_INTERVAL_MS, Math.max(SHORTEST_WAIT_MS, answer.waitSeconds * 1000));
}
