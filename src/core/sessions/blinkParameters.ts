import { fileHostOf, isPersonalHost } from "../documents/fileHosts";
import type { SessionPlace } from "./knownSession";
import type { WorkbookSessionId } from "./workbookSession";

/**
 * The six parameters of Blink's action "Microsoft Excel: Close Session", by its names and in its order, one a line. A
 * parameter that is not known is left empty, as Blink leaves it.
 */
export function blinkParameters(
  id: WorkbookSessionId,
  place: Extract<SessionPlace, { readonly kind: "driveItem" }>,
): string {
  const source = place.source ?? sourceOf(place);
  return [
    `Drive ID: ${place.driveId}`,
    `Item ID: ${place.itemId}`,
    `Site ID: ${source === "OneDrive" ? "" : (place.siteId ?? "")}`,
    `Source: ${source ?? ""}`,
    `User ID: ${place.userId ?? ""}`,
    `Workbook Session ID: ${id}`,
  ]
    .map((line) => line.trimEnd())
    .join("\n");
}

/** By its host, in every cloud (fileHosts.ts). */
function sourceOf({ webUrl, siteId }: { readonly webUrl?: string; readonly siteId?: string }) {
  const host = /^https:\/\/([^/:?#]+)/i.exec(webUrl ?? "")?.[1]?.toLowerCase() ?? "";
  if (fileHostOf(host)?.kind !== "sharePoint") return siteId === undefined ? undefined : "SharePoint";
  return isPersonalHost(host) ? "OneDrive" : "SharePoint";
}
