import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { hashOf } from "./hashOf";
import type { PackageFile } from "./packageRequest";

/** The list of all other files with their hashes. It shows which files this command has written. */
export const LIST = "package-files.json";

export function listOf(files: readonly PackageFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const hashes = sorted.map(({ path, content }) => [path, hashOf(content)] as const);
  return `${JSON.stringify({ writtenBy: "workbook-sessions", files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

/** Undefined if there is no list that can be read: then no file there is known to be ours. */
export function readList(target: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(join(target, LIST), "utf8"));
    const files = typeof list === "object" && list !== null && "files" in list ? list.files : undefined;
    return new Map(Object.entries(files ?? {}));
  } catch {
    // Then every file there counts as somebody else's.
    return undefined;
  }
}

export function entriesIn(folder: string): readonly { readonly path: string; readonly isFile: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
      isFile: entry.isFile(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
