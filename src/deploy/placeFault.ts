import { lstatSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, relative, resolve, sep } from "node:path";

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
