import { decodedOnce } from "./decodedOnce";
import { directPathOf, documentUrlParts } from "./documentUrlParts";

/**
 * The file name that a document URL or path ends in: as written, and percent-decoded where that differs. Empty for
 * sharing links, whose last segment is a token and no name.
 */
export function fileNameReadings(url: string): readonly string[] {
  const written = writtenName(url.trim());
  return written === undefined || written === "" ? [] : [...new Set([written, decodedOnce(written)])];
}

/**
 * Is `driveItemName` what the URL ends in, in either reading? SharePoint keeps no two files that differ by case alone,
 * and Macs write accents apart from their letters. True where the URL names no file: nothing contradicts.
 */
export function nameMatches(url: string, driveItemName: string): boolean {
  const readings = fileNameReadings(url);
  return readings.length === 0 || readings.some((reading) => folded(reading) === folded(driveItemName));
}

function writtenName(url: string): string | undefined {
  const parts = documentUrlParts(url);
  if (parts === undefined) return /^https?:/i.test(url) ? undefined : lastOf(url, /[\\/]/);
  if (!parts.isLink) return lastOf(parts.path, /\//);
  const direct = directPathOf(parts.path);
  return direct === parts.path ? queryValue(parts.query, "file") : lastOf(direct, /\//);
}

/** One value of a query, as written; names in any case, as `Doc.aspx` takes them. */
export function queryValue(query: string, name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = query.split(/[&#]/).find((part) => part.toLowerCase().startsWith(prefix));
  return pair?.slice(prefix.length);
}

function lastOf(path: string, separator: RegExp): string | undefined {
  return path.split(separator).at(-1);
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
