import type { Account } from "../core/account";
import type { Trouble } from "../core/answers/trouble";
import { isCloudWithoutWorkbooks } from "../core/clouds";
import { placeOf, type DocumentPlace } from "../core/documents/documentPlace";
import type { DriveItem } from "../core/documents/driveItem";
import { fileNameReadings, nameMatches } from "../core/documents/fileNameReadings";
import type { Asking } from "./askGraph";
import { findDriveItem } from "./findDriveItem";
import type { Services } from "./ports";

export type FoundDocument =
  /** Its place gives nothing to ask Graph for. */
  | { readonly kind: "unreachable"; readonly place: DocumentPlace }
  | {
      readonly kind: "found";
      readonly item: DriveItem;
      readonly account: Account;
      /** The name in the document's address, where it is not the item's. */
      readonly otherName?: string;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** The driveItem of the open document, if its place can have one. Loaded after the list is shown. */
export async function findDocument(services: Services, url: string, asking: Asking): Promise<FoundDocument> {
  const place = placeOf(url);
  if (!mayHaveSessions(place)) return { kind: "unreachable", place };
  const found = await findDriveItem(services, url, asking);
  if (found.kind === "trouble" || nameMatches(url, found.item.name)) return found;
  return { ...found, otherName: fileNameReadings(url).at(-1) ?? "" };
}

function mayHaveSessions(place: DocumentPlace): boolean {
  return (place.kind === "sharePoint" || place.kind === "docAspx") && !isCloudWithoutWorkbooks(place.cloud);
}
