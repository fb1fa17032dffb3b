import { withNotice, type Told } from "./noticePlace";
import type { Notice } from "./paneState";

/**
 * The state after a session's end of being kept alive: a session is named at its last end only, and those that ended for
 * the same reason are told together.
 */
export function withLaterEnd<State extends Told>(state: State, notice: Notice): State {
  if (notice.kind !== "keepAliveEnded") return withNotice(state, notice);
  const again = new Set(notice.sessions.map(({ id }) => id));
  let { sessions } = notice;
  const paneNotices = state.paneNotices.flatMap((each): readonly Notice[] => {
    if (each.kind !== "keepAliveEnded") return [each];
    const others = each.sessions.filter(({ id }) => !again.has(id));
    if (each.why !== notice.why) return others.length === 0 ? [] : [{ ...each, sessions: others }];
    if (others.length > 0) sessions = [...others, ...sessions];
    return [];
  });
  const about = sessions === notice.sessions ? notice.about : { fileName: "" };
  return withNotice({ ...state, paneNotices }, { ...notice, sessions, about });
}
