import { lstatSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, relative, resolve, sep } from "node:path";

/** Folders of the project whose content is its own, or is thrown away by npm, git and the build. */
const OF_THE_PROJECT = ["src", "test", "node_modules", "dist", ".git", ".ci"];

/** Why no package may stand at a place, whatever is in it: undefined when one may. Throws Node's file errors. */
export function placeFault(out: string, root: string): string | undefined {
  const target = real(resolve(out));
  if (lstatSync(resolve(out), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    return `--out "${out}" is a link. Name the folder that it leads to${target === resolve(out) ? "" : `, ${target}`}.`;
  }
  if (target === parse(target).root)
    return `--out "${out}" is the root of a disk. Name a folder for the package alone.`;
  const around = [
    [homedir(), "your home folder"],
    [root, "the project"],
    [process.cwd(), "the folder that you are in"],
  ] as const;
  const inside = around.find(([folder]) => isWithin(real(folder), target));
  if (inside !== undefined) return `--out "${out}" is or holds ${inside[1]}. Name a folder for the package alone.`;
  const own = OF_THE_PROJECT.find((name) => isWithin(target, join(real(root), name)));
  return own === undefined
    ? undefined
    : `--out "${out}" is inside the project's own folder ${own}. Name another folder.`;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return (
    way === "" ||
    (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path && parse(way).root === "")
  );
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
