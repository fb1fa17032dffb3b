import { isSameItem, type DriveItem } from "../core/documents/driveItem";
import type { KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook, WorkbookState } from "../core/workbookState";
import { shownText, type ShownText } from "../core/shownText";

/** The workbook that an action on this session is about: the one that is shown, or the session's own, as if by hand. */
export function workbookOf({ place }: KnownSession, shown: WorkbookState): FoundWorkbook | undefined {
  if (place.kind === "driveItem") {
    if (shown.kind === "found" && isSameItem(place, shown.item)) return shown;
    const { driveId, itemId, nameReported } = place;
    // A record's name and link of the file are not Graph's: no sign-in uses them, and no confirmation shows them.
    const { fileName: name = "", webUrl } = nameReported === true ? {} : place;
    const item = { driveId, itemId, name, ...(webUrl === undefined ? {} : { webUrl }) };
    return { kind: "found", item, from: { kind: "byHand" }, outOfDate: false };
  }
  const isShown =
    place.kind === "document" &&
    shown.kind === "found" &&
    shown.from.kind === "document" &&
    shown.from.url === place.url;
  return isShown ? shown : undefined;
}

/** The workbook's place as people call it: its site, or the owner of its OneDrive. */
export function placeName({ site, owner }: DriveItem): ShownText | undefined {
  const place = site ?? owner;
  return place === undefined ? undefined : shownText(place);
}
