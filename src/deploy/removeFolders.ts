import { rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";

export function removeWhole(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A file of the last package is open elsewhere, and Windows locks it: the new package is in place all the same.
  }
}

/** Removes the folders from `folder` up to `last`, as long as they are empty. */
export function removeWhileEmpty(folder: string, last: string): void {
  if (!folder.startsWith(last)) return;
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or already removed by another run.
    return;
  }
  removeWhileEmpty(dirname(folder), last);
}
