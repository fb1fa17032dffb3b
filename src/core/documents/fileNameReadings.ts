import { decodedOnce, queryText, queryValue } from "./addressText";
import { directPathOf, documentUrlParts } from "./documentUrlParts";

/**
 * The file name that a document URL or path ends in: as written, and percent-decoded where that differs. Empty for
 * sharing links, whose last segment is a token and no name.
 */
export function fileNameReadings(url: string): readonly string[] {
  const written = writtenNames(url.trim()).filter((name) => name !== "");
  return [...new Set(written.flatMap((name) => [name, decodedOnce(name)]))];
}

/**
 * Is `driveItemName` what the URL ends in, in either reading? SharePoint keeps no two files that differ by case alone,
 * and Macs write accents apart from their letters. True where the URL names no file: nothing contradicts.
 */
export function nameMatches(url: string, driveItemName: string): boolean {
  const readings = fileNameReadings(url);
  return readings.length === 0 || readings.some((reading) => folded(reading) === folded(driveItemName));
}

function writtenNames(url: string): readonly string[] {
  const parts = documentUrlParts(url);
  if (parts === undefined) return /^https?:/i.test(url) ? [] : lastOf(url, /[\\/]/);
  const { names, path, query } = parts;
  if (names === "none") return [];
  const direct = directPathOf(path);
  const isPage = /\.aspx$/i.test(direct);
  if (names === "file" || (direct !== path && !isPage)) return lastOf(direct, /\//);
  const file = queryValue(query, "file");
  const spaced = queryText(query, "file");
  return file === undefined ? [] : [file, ...(file.includes("+") && spaced !== undefined ? [spaced] : [])];
}

function lastOf(path: string, separator: RegExp): readonly string[] {
  return path.split(separator).slice(-1);
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
