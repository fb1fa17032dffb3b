import { momentToThink } from "../core/sessions/momentToThink";
import type { KnownSession } from "../core/sessions/knownSession";
import type { PaneContext } from "./paneContext";
import { waitAwake } from "./waitAwake";

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
  await waitAwake(clock, moment, signal, (until) => {
    for (const { id } of sessions) setActivity(id, { kind: "thinking", until });
  });
  return signal.aborted ? "cancelled" : "over";
}
