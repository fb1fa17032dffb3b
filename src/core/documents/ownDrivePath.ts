import { decodedOnce } from "./addressText";
import { directPathOf, documentUrlParts } from "./documentUrlParts";

/**
 * The path from the root of the user's own drive (`webUrl` of `/me/drive`) to a document, as decoded segments for
 * `/me/drive/root:/…`, to be encoded one by one. Undefined when the document is not below that drive.
 */
export function ownDrivePath(driveWebUrl: string, documentUrl: string): readonly string[] | undefined {
  const drive = documentUrlParts(driveWebUrl);
  const document = documentUrlParts(documentUrl);
  if (drive === undefined || document === undefined || drive.host !== document.host) return undefined;
  const root = segmentsOf(drive.path, drive.reading);
  const path = segmentsOf(directPathOf(document.path), document.reading);
  if (!root.every((segment, position) => isSameName(segment, path[position]))) return undefined;
  const below = path.slice(root.length);
  return below.length > 0 && below.every(isName) ? below : undefined;
}

function segmentsOf(path: string, reading: "encoded" | "raw"): readonly string[] {
  const segments = path.replace(/^\//, "").replace(/\/$/, "").split("/");
  return reading === "raw" ? segments : segments.map(decodedOnce);
}

/** SharePoint compares names without case; Macs write accents apart from their letters. */
function isSameName(one: string, other: string | undefined): boolean {
  return other !== undefined && folded(one) === folded(other);
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function isName(segment: string): boolean {
  return !/^\.*$/.test(segment) && !segment.includes("/");
}
