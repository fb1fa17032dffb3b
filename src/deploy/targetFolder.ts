import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { PackageFile } from "./packageFile";

/** The list of all other files with their hashes. It tells what this command has written from what it has not. */
export const LIST = "package-files.json";

/** Why nothing may be written to a folder: it is no folder, or holds what this command did not write. */
export function targetFault(out: string): string | undefined {
  const target = resolve(out);
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  if (!kind.isDirectory()) return `--out "${out}" is a file. Name a folder, or move the file away.`;
  const listed = readList(target);
  const foreign = entriesIn(target)
    .filter(({ path, isFile }) => path !== LIST && !(isFile && listed.get(path) === hashOf(join(target, path))))
    .map(({ path }) => path);
  if (foreign.length === 0) return undefined;
  const named = foreign.slice(0, 5).join(", ") + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : "");
  return (
    `--out "${out}" holds what this command did not write, or what was changed since: ${named}. ` +
    "Move it away, or name another folder."
  );
}

export type Writing = {
  /** A new folder beside the target, for work in progress. */
  readonly aside: string;
  /** Puts the files in the target's place, all at once. */
  readonly finish: (files: readonly PackageFile[]) => void;
  /** Leaves everything as it was found. Does nothing after `finish`. */
  readonly abandon: () => void;
};

/** Throws Node's file error when the place cannot be written to. */
export function beginWriting(out: string): Writing {
  const target = resolve(out);
  const made = mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const folder = join(aside, "package");
  let finished = false;
  return {
    aside,
    finish(files) {
      for (const { path, content } of [...files, { path: LIST, content: listOf(files) }]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      if (existsSync(target)) renameSync(target, join(aside, "before"));
      renameSync(folder, target);
      finished = true;
      rmSync(aside, { recursive: true, force: true });
    },
    abandon() {
      if (finished) return;
      const before = join(aside, "before");
      if (existsSync(before) && !existsSync(target)) renameSync(before, target);
      rmSync(aside, { recursive: true, force: true });
      if (made !== undefined) removeWhileEmpty(dirname(target), made);
    },
  };
}

function listOf(files: readonly PackageFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const hashes = sorted.map(({ path, content }) => [path, createHash("sha256").update(content).digest("hex")] as const);
  return `${JSON.stringify({ writtenBy: "workbook-sessions", files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

function readList(target: string): ReadonlyMap<string, unknown> {
  try {
    const list: unknown = JSON.parse(readFileSync(join(target, LIST), "utf8"));
    const files = typeof list === "object" && list !== null && "files" in list ? list.files : undefined;
    return new Map(Object.entries(files ?? {}));
  } catch {
    // No list, or none that can be read: then nothing here is known to be ours.
    return new Map();
  }
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function entriesIn(folder: string): readonly { readonly path: string; readonly isFile: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
      isFile: entry.isFile(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** From `folder` up to `last`, as far as nobody has put anything into them since. */
function removeWhileEmpty(folder: string, last: string): void {
  if (!folder.startsWith(last) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeWhileEmpty(dirname(folder), last);
}
