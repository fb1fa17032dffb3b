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

/** The list of all other files with their hashes. It tells what this command has written from what it has not. */
export const LIST = "package-files.json";

/** Why nothing may be written to a folder: it is no folder for it, or holds what this command did not write. */
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
   * Puts the files in the target's place, all at once, unless somebody has put something there in the meantime: then
   * a sentence says so.
   */
  readonly finish: (files: readonly PackageFile[]) => string | undefined;
  /** Leaves everything as it was found, at any moment. Does nothing after `finish`. */
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
      // The build may have taken minutes: what was put there since, or edited, is not ours to replace.
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
    // A file of the last package is open elsewhere, as Windows has it: the new package stands all the same.
  }
}

function listOf(files: readonly PackageFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const hashes = sorted.map(({ path, content }) => [path, createHash("sha256").update(content).digest("hex")] as const);
  return `${JSON.stringify({ writtenBy: "workbook-sessions", files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

/** Undefined where there is no list, or none that can be read: then nothing there is known to be ours. */
function readList(target: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(join(target, LIST), "utf8"));
    const files = typeof list === "object" && list !== null && "files" in list ? list.files : undefined;
    return new Map(Object.entries(files ?? {}));
  } catch {
    // Then all that is there counts as somebody else's.
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

/** From `folder` up to `last`, as far as nobody has put anything into them since. */
function removeWhileEmpty(folder: string, last: string): void {
  if (!folder.startsWith(last)) return;
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or taken away by another run: then it is not ours to remove.
    return;
  }
  removeWhileEmpty(dirname(folder), last);
}

/** Folders of the project whose content is its own, or is thrown away by npm, git and the build. */
const OF_THE_PROJECT = ["src", "test", "node_modules", "dist", ".git", ".ci"];

/** Why no package may stand at a place, whatever is in it: undefined when one may. Throws Node's file errors. */
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

/** Without links, as far as the folders of a path are there. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Not there yet, or a link that leads nowhere: then its folder is what counts.
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), relative(parent, path));
  }
}
