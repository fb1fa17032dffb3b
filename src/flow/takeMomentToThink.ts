import { momentToThink } from "../core/sessions/momentToThink";
import type { KnownSession } from "../core/sessions/knownSession";
import type { PaneContext } from "./paneContext";
import type { Clock } from "./ports/services";

/** Later than any timer of a pane that is awake, even of one in the background. */
const SLEPT_MS = 10_000;

/**
 * The moment between the confirmation of a close and its first request, in which it can be cancelled: one for all that
 * were confirmed together. It needs nothing of Graph and stores nothing, so a pane that goes away in it sends nothing.
 */
export async function takeMomentToThink(
  { services: { clock, store }, setActivity }: PaneContext,
  sessions: readonly KnownSession[],
  signal: AbortSignal,
): Promise<"over" | "cancelled"> {
  const moment = momentToThink(sessions, store.momentSeconds());
  await waitMoment(clock, moment, signal, (until) => {
    for (const { id } of sessions) setActivity(id, { kind: "thinking", until });
  });
  return signal.aborted ? "cancelled" : "over";
}

/**
 * The same for a wait that Microsoft asks for: a pane may be hidden in it, and browsers let the timers of a page that is
 * hidden for long fire once a minute.
 */
export const SLEPT_HIDDEN_MS = 120_000;

/**
 * Waits so many milliseconds; `begins` is told until when. After a sleep of the computer, in which nobody could cancel,
 * again.
 */
export async function waitMoment(
  clock: Clock,
  moment: number,
  signal: AbortSignal,
  begins: (until: number) => void,
  sleptMs = SLEPT_MS,
): Promise<void> {
  for (let slept = moment > 0; slept && !signal.aborted;) {
    const until = clock.now() + moment;
    begins(until);
    await clock.wait(moment, signal);
    slept = clock.now() > until + sleptMs;
  }
}
