import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../hashOf";
import type { PackageFile } from "../packageRequest";

/** One line for each file, sorted by path. */
export function checksumsOf(files: readonly PackageFile[]): string {
  const lines = files.map(({ path, content }) => ({ path, line: `${hashOf(content)}  ${path}\n` }));
  return lines
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ line }) => line)
    .join("");
}

/** Paths of the listed files that the folder lacks, or has with other bytes. */
export function damagedIn(folder: string, checksums: string): readonly string[] {
  return checksums.split("\n").flatMap((line) => {
    const [, hash, path = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return hash === undefined || hash === hashIn(join(folder, path)) ? [] : [path];
  });
}

function hashIn(file: string): string | undefined {
  try {
    return hashOf(readFileSync(file));
  } catch {
    // Missing, or not to be read: either way not what was released.
    return undefined;
  }
}
