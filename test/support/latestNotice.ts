import type { Notice, PaneState } from "../../src/core/paneState";

/** What was told last of all that is still told, wherever it is shown. */
export function latestNotice({ state }: { readonly state: () => PaneState }): Notice | undefined {
  const { paneNotices, rowNotices } = state();
  return [...paneNotices, ...rowNotices.values()].sort((one, other) => other.number - one.number)[0];
}
