import { isSameItem } from "../core/documents/driveItem";
import type { KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook, WorkbookState } from "../core/paneState";

/** The workbook that an action on this session is about: the one that is shown, or the session's own, as if by hand. */
export function workbookOf(session: KnownSession, shown: WorkbookState): FoundWorkbook | undefined {
  const { place } = session;
  if (shown.kind === "found" && (place.kind !== "driveItem" || isSameItem(place, shown.item))) {
    return place.kind === "notKnown" ? undefined : shown;
  }
  if (place.kind !== "driveItem") return undefined;
  const { driveId, itemId, fileName, webUrl } = place;
  const item = { driveId, itemId, name: fileName ?? "", ...(webUrl === undefined ? {} : { webUrl }) };
  return { kind: "found", item, from: { kind: "byHand" }, outOfDate: false };
}
