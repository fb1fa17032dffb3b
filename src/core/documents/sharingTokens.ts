import { directPathOf, documentUrlParts } from "./documentUrlParts";
import { canonicalPath, decodedPath, encodedPath } from "./addressText";

/** A document or sharing URL for `/shares`: UTF-8, base64url without padding, `u!` before it (Graph, shares-get). */
export function sharingToken(url: string): string {
  const bytes = Array.from(new TextEncoder().encode(url), (byte) => String.fromCharCode(byte));
  const base64 = btoa(bytes.join(""));
  return `u!${base64.replaceAll("=", "").replaceAll("/", "_").replaceAll("+", "-")}`;
}

/**
 * The URLs to ask `/shares` for, in this order and without repeats: percent-encoded, decoded, and last the encoded form
 * of a name that really contains `%20`. One where the characters leave no doubt. Query and fragment (`?web=1`) are left
 * off, except from links, which need theirs and come first as they are. None where the address names no file.
 */
export function sharingCandidates(url: string): readonly string[] {
  const parts = documentUrlParts(url);
  if (parts === undefined || parts.names === "none") return [];
  const { address, host, path, query, reading, names } = parts;
  const direct = directPathOf(path);
  const at = (candidate: string) => `https://${host}${candidate}`;
  if (names === "link" && direct === path) return [address];
  if (names === "link" && /\.aspx$/i.test(direct)) return [address, at(`${direct}?${query}`)];
  const readings = reading === "raw" ? [encodedPath(direct), direct] : readingsOf(direct);
  // Macs write accents apart from their letters; most files have them together.
  const composed = encodedPath((reading === "raw" ? direct : decodedPath(direct)).normalize("NFC"));
  return [...new Set([...(names === "link" ? [address] : []), ...readings.map(at), at(composed)])];
}

/** An encoded path as a server reads it, as written, decoded, and encoded once more. A raw `#` is part of a name. */
function readingsOf(path: string): readonly string[] {
  const written = path.replaceAll("#", "%23");
  return [canonicalPath(written), written, decodedPath(path), encodedPath(path)];
}
