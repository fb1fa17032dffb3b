import type { DriveItem } from "../core/documents/driveItem";
import { shownText, type ShownText } from "../core/shownText";

/** Where a workbook is kept, as people call it: its site, or whose OneDrive it is. */
export function placeName({ site, owner }: DriveItem): ShownText | undefined {
  const place = site ?? owner;
  return place === undefined ? undefined : shownText(place);
}
