import { decodedOnce } from "./decodedOnce";
import { directPathOf, documentUrlParts } from "./documentUrlParts";

/** A document or sharing URL as `/shares` takes it: UTF-8, base64url without padding, `u!` before it (Graph, shares-get). */
export function sharingToken(url: string): string {
  const bytes = Array.from(new TextEncoder().encode(url), (byte) => String.fromCharCode(byte));
  const base64 = btoa(bytes.join(""));
  return `u!${base64.replaceAll("=", "").replaceAll("/", "_").replaceAll("+", "-")}`;
}

/**
 * The URLs to ask `/shares` for, in this order and without repeats: percent-encoded, decoded, and last the encoded form
 * of a name that really contains `%20`. One where the characters leave no doubt. Query and fragment (`?web=1`) are left
 * off, except from links, which need theirs and come first as they are.
 */
export function sharingCandidates(url: string): readonly string[] {
  const parts = documentUrlParts(url);
  if (parts === undefined) return [];
  const { host, path, reading, isLink } = parts;
  if (isLink && directPathOf(path) === path) return [url.trim()];
  const direct = directPathOf(path);
  const encoded = reading === "raw" ? encodedPath(direct) : direct.replaceAll("#", "%23");
  const readings = reading === "raw" ? [encoded, direct] : [encoded, decodedPath(direct), encodedPath(direct)];
  const addresses = readings.map((candidate) => `https://${host}${candidate}`);
  return [...new Set(isLink ? [url.trim(), ...addresses] : addresses)];
}

function decodedPath(path: string): string {
  return path.split("/").map(decodedOnce).join("/");
}

/** Only what may not stand in a path: Graph's own webUrl leaves the other marks as they are. */
function encodedPath(path: string): string {
  return encodeURI(path).replaceAll("#", "%23");
}
