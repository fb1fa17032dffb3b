import type { KnownSession } from "../core/sessions/knownSession";
import { LazyView } from "./LazyView";
import { firstViews } from "./lazyViews";
import { usePaneState } from "./paneTools";

/** The messages that stand in no row of the list, which has these sessions. */
export function Messages({ listed }: { readonly listed: readonly KnownSession[] }) {
  const { paneNotices, rowNotices } = usePaneState();
  const inRows = new Set(listed.map(({ id }) => id));
  const ofOthers = [...rowNotices].flatMap(([id, notice]) => (inRows.has(id) ? [] : [notice]));
  const notices = [...ofOthers, ...paneNotices];
  return notices.length === 0 ? null : <LazyView load={firstViews.messages} with={{ notices }} />;
}
