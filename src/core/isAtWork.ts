import type { PaneState } from "./paneState";

/** Is something on its way to Microsoft that changes something, as far as the pane shows? */
export function isAtWork({ activities, creating, keptAlive, folder }: PaneState): boolean {
  const busy = [...activities.values()].some(({ kind }) => kind !== "signInNeeded");
  const opening = creating.kind === "working" || creating.kind === "pending";
  return busy || opening || keptAlive.size > 0 || folder?.reading.kind === "reading";
}
