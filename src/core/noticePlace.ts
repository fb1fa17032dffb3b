import { isSameItem } from "./documents/driveItem";
import { isUnsure } from "./sessions/knownSession";
import type { Notice, PaneState } from "./paneState";
import { isSettled } from "./settleNotices";
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
    case "mail":
      return notice.sent.kind === "accepted";
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

export type Told = Pick<PaneState, "paneNotices" | "rowNotices">;

/** The state after this notice: what was told of the same session, or the same thing, before is settled by it. */
export function withNotice<State extends Told>(state: State, notice: Notice): State {
  const place = noticePlace(notice);
  const rowNotices = new Map(state.rowNotices);
  const { session } = notice.about;
  if (session !== undefined) rowNotices.delete(session.id);
  if (session !== undefined && place === "row") rowNotices.set(session.id, notice);
  // What went well makes room for the next message, unless *Undo* would go with it.
  const goes = (each: Notice) => (noticePlace(each) === "toast" && !("undo" in each)) || isSettled(each, notice);
  const paneNotices = state.paneNotices.filter((each) => !goes(each));
  return { ...state, rowNotices, paneNotices: place === "row" ? paneNotices : [...paneNotices, notice] };
}

export function withoutNotice<State extends Told>(state: State, number: number): State {
  const isOther = (notice: Notice) => notice.number !== number;
  const rowNotices = new Map([...state.rowNotices].filter(([, notice]) => isOther(notice)));
  return { ...state, paneNotices: state.paneNotices.filter(isOther), rowNotices };
}

/** What is told of one workbook goes when another one is shown; what is told of a session stays with its row. */
export function withoutEarlierWorkbook<State extends Told>(state: State, before: WorkbookState, now: WorkbookState) {
  if (before.kind !== "found" || now.kind === "starting" || before.item.name === "") return state;
  if (now.kind === "found" && isSameItem(before.item, now.item)) return state;
  const { name } = before.item;
  const stays = (notice: Notice) => notice.kind === "notStored" || notice.about.fileName !== name;
  return { ...state, paneNotices: state.paneNotices.filter(stays) };
}

/** The notice of this number, as long as it is told. */
export function noticeOf({ paneNotices, rowNotices }: Told, number: number): Notice | undefined {
  return [...paneNotices, ...rowNotices.values()].find((notice) => notice.number === number);
}
