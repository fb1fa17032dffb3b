import { isSameItem } from "./documents/driveItem";
import { isUnsure } from "./sessions/knownSession";
import type { Notice, PaneState } from "./paneState";
import type { WorkbookState } from "./workbookState";

/**
 * Where a notice is shown. `toast`: it went well, and leaves by itself. `row`: it is about one session and stays in its
 * row. `pane`: anything else.
 */
export type NoticePlace = "toast" | "row" | "pane";

export function noticePlace(notice: Notice): NoticePlace {
  const fails = "storageFailure" in notice && notice.storageFailure !== undefined;
  if (!fails && wentWell(notice)) return "toast";
  const ofRow =
    notice.about.session !== undefined &&
    notice.kind !== "forgotten" &&
    notice.kind !== "broughtBack" &&
    notice.kind !== "keepAliveEnded";
  return ofRow ? "row" : "pane";
}

/** The check of a session of which nobody knew whether it was open, and which is: what to do with it is to be decided. */
export function isResolved({ outcome, about: { session } }: Extract<Notice, { readonly kind: "refresh" }>): boolean {
  return outcome.kind === "alive" && session !== undefined && isUnsure(session);
}

function wentWell(notice: Notice): boolean {
  switch (notice.kind) {
    case "close":
      return notice.outcome.kind === "closed";
    case "refresh":
      return notice.outcome.kind === "alive" && !isResolved(notice);
    case "create":
      return notice.outcome.kind === "created";
    case "added":
    case "broughtBack":
      return true;
    case "forgotten":
      return notice.stays === undefined;
    case "keepAliveEnded":
      return notice.why === "over";
    case "notSent":
      return notice.why.kind === "stopped" || notice.why.kind === "cancelled";
    default:
      return false;
  }
}

export type Told = Pick<PaneState, "notice" | "paneNotice" | "rowNotices">;

/** The state after this notice: what was told of the same session before is settled by it. */
export function withNotice<State extends Told>(state: State, notice: Notice): State {
  const place = noticePlace(notice);
  const rowNotices = new Map(state.rowNotices);
  const { session } = notice.about;
  if (session !== undefined) rowNotices.delete(session.id);
  if (session !== undefined && place === "row") rowNotices.set(session.id, notice);
  return { ...state, notice, rowNotices, ...(place === "pane" ? { paneNotice: notice } : {}) };
}

export function withoutNotice<State extends Told>(state: State, number: number): State {
  const rowNotices = new Map([...state.rowNotices].filter(([, notice]) => notice.number !== number));
  const kept = (notice: Notice | undefined) => (notice?.number === number ? undefined : notice);
  return { ...state, notice: kept(state.notice), paneNotice: kept(state.paneNotice), rowNotices };
}

/** What is told of one workbook goes when another one is shown; what is told of a session stays with its row. */
export function withoutEarlierWorkbook<State extends Told>(state: State, before: WorkbookState, now: WorkbookState) {
  if (before.kind !== "found" || now.kind === "starting") return state;
  if (now.kind === "found" && isSameItem(before.item, now.item)) return state;
  const kept = (notice: Notice | undefined) =>
    notice?.about.fileName === before.item.name && before.item.name !== "" ? undefined : notice;
  return { ...state, notice: kept(state.notice), paneNotice: kept(state.paneNotice) };
}

/** The toast to show: only the latest notice is one. */
export function toastOf({ notice }: Told): Notice | undefined {
  return notice !== undefined && noticePlace(notice) === "toast" ? notice : undefined;
}
