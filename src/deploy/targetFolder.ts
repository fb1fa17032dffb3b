import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  lstatSync,
  realpathSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, parse, sep } from "node:path";
import type { PackageFile } from "./packageRequest";
import { homedir } from "node:os";

/** The list of all other files with their hashes. It shows which files this command has written. */
export const LIST = "package-files.json";

/** Why nothing may be written to a folder: the place is not allowed, or holds what this command did not write. */
export function targetFault(out: string, root: string): string | undefined {
  const target = resolve(out);
  const place = placeFault(out, root);
  if (place !== undefined) return place;
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  if (!kind.isDirectory()) return `--out "${out}" is a file. Name a folder, or move the file away.`;
  const listed = readList(target);
  const foreign = listed === undefined ? readdirSync(target).sort() : foreignIn(target, listed);
  if (foreign.length === 0) return undefined;
  const named = foreign.slice(0, 5).join(", ") + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : "");
  return (
    `--out "${out}" holds what this command did not write, or what was changed since: ${named}. ` +
    "Move it away, or name another folder."
  );
}

function foreignIn(target: string, listed: ReadonlyMap<string, unknown>): readonly string[] {
  return entriesIn(target)
    .filter(({ path, isFile }) => path !== LIST && !(isFile && listed.get(path) === hashOf(join(target, path))))
    .map(({ path }) => path);
}

export type Writing = {
  /** A new folder beside the target, for work in progress. */
  readonly aside: string;
  /**
   * Replaces the target with the files, all at once, unless somebody has put something there in the meantime: then it
   * returns a sentence that says so.
   */
  readonly finish: (files: readonly PackageFile[]) => string | undefined;
  /** Restores everything as it was found, at any moment. Does nothing after `finish`. */
  readonly abandon: () => void;
};

/** Throws Node's file error when the place cannot be written to. */
export function beginWriting(out: string, root: string): Writing {
  const target = resolve(out);
  const made = mkdirSync(dirname(target), { recursive: true });
  const aside = madeAside(target, made);
  const folder = join(aside, "package");
  let finished = false;
  return {
    aside,
    finish(files) {
      for (const { path, content } of [...files, { path: LIST, content: listOf(files) }]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      // The build may have taken minutes: do not replace what was added or edited there meanwhile.
      const fault = targetFault(out, root);
      if (fault !== undefined) return fault;
      if (existsSync(target)) renameSync(target, join(aside, "before"));
      renameSync(folder, target);
      finished = true;
      removeWhole(aside);
      return undefined;
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

function madeAside(target: string, made: string | undefined): string {
  try {
    return mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  } catch (error) {
    if (made !== undefined) removeWhileEmpty(dirname(target), made);
    throw error;
  }
}

function removeWhole(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A file of the last package is open elsewhere, and Windows locks it: the new package is in place all the same.
  }
}

function listOf(files: readonly PackageFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const hashes = sorted.map(({ path, content }) => [path, createHash("sha256").update(content).digest("hex")] as const);
  return `${JSON.stringify({ writtenBy: "workbook-sessions", files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

/** Undefined if there is no list that can be read: then no file there is known to be ours. */
function readList(target: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(join(target, LIST), "utf8"));
    const files = typeof list === "object" && list !== null && "files" in list ? list.files : undefined;
    return new Map(Object.entries(files ?? {}));
  } catch {
    // Then every file there counts as somebody else's.
    return undefined;
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

/** Removes the folders from `folder` up to `last`, as long as they are empty. */
function removeWhileEmpty(folder: string, last: string): void {
  if (!folder.startsWith(last)) return;
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or already removed by another run.
    return;
  }
  removeWhileEmpty(dirname(folder), last);
}

/** Folders that hold the project's own content or that of an unpacked archive, or whose content npm, git and the build delete. */
const OF_THE_PROJECT = ["src", "test", "node_modules", "dist", "dist-release", ".git", ".ci", "parts", "recipes"];

/** Why no package may be written to a place, whatever is in it; undefined when one may. Throws Node's file errors. */
export function placeFault(out: string, root: string): string | undefined {
  const typed = resolve(out);
  const target = real(typed);
  const alone = "Name a folder for the package alone.";
  if (target === parse(target).root) return `--out "${out}" is the root of a disk. ${alone}`;
  const around = [
    [homedir(), "your home folder"],
    [root, "the project"],
    [process.cwd(), "the folder that you are in"],
  ] as const;
  const inside = around.find(([folder]) => isWithin(real(folder), target));
  if (inside !== undefined) return `--out "${out}" is or holds ${inside[1]}. ${alone}`;
  const own = OF_THE_PROJECT.find((name) => isWithin(target, join(real(root), name)));
  if (own !== undefined) return `--out "${out}" is inside the project's own folder ${own}. Name another folder.`;
  if (lstatSync(typed, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
  return `--out "${out}" is a link. Name the folder that it leads to${target === typed ? "" : `, ${target}`}.`;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Resolves the links in a path, as far as its folders exist. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Does not exist yet, or is a broken link: its folder is resolved instead.
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), relative(parent, path));
  }
}
