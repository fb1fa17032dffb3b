import { withNotice, type Told } from "../noticePlace";
import type { Notice } from "../paneState";

/**
 * The state after this notice within an action on many sessions, which tells by itself how it goes: what went well, or
 * as expected, only settles what the row said before; trouble stays in its row, and nothing becomes a toast.
 */
export function withQuietNotice<State extends Told>(state: State, notice: Notice): State {
  const { rowNotices } = withNotice(state, notice);
  if (isTrouble(notice)) return { ...state, rowNotices };
  return { ...state, rowNotices: new Map([...rowNotices].filter(([, { number }]) => number !== notice.number)) };
}

function isTrouble(notice: Notice): boolean {
  if ("storageFailure" in notice && notice.storageFailure !== undefined) return true;
  if (notice.kind === "close") return notice.outcome.kind !== "closed" && notice.outcome.kind !== "ended";
  if (notice.kind === "refresh") return notice.outcome.kind !== "alive" && notice.outcome.kind !== "ended";
  // What stops the whole run is told there.
  return notice.kind !== "notSent";
}
