import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hashOf";
import { SITE, type PackageFile } from "./packageRequest";
import { isScript } from "./siteFiles";

/** In the add-in's folder: scripts and styles of the version before, which panes that are open still ask for. */
export const EARLIER_LIST = "earlier-files.txt";

export type EarlierFile = { readonly path: string; readonly hash: string };

/**
 * What a new package takes over from the one that it replaces, relative to the add-in's folder: the scripts and styles of
 * one version before, also when the same version is packaged again. A package for another address has none of them.
 */
export function earlierFiles(out: string, addInPath: string, ofThisVersion: readonly string[]): readonly PackageFile[] {
  const folder = join(out, `${SITE}${addInPath}`);
  const kept = earlierIn(readOr(join(folder, EARLIER_LIST))).map(({ path }) => path);
  const there = hashedIn(folder).filter((path) => !ofThisVersion.includes(path));
  const own = there.filter((path) => !kept.includes(path));
  return (own.length > 0 ? own : there).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

/** Always in a package: where it names no file, no version before is known to it. */
export function earlierList(files: readonly PackageFile[]): PackageFile {
  const lines = files.map(({ path, content }) => `${hashOf(content)}  ${path}\n`).sort();
  return {
    path: EARLIER_LIST,
    content: `# Files of the version before, by SHA-256, for panes that are open.\n${lines.join("")}`,
  };
}

export function earlierIn(list: string): readonly EarlierFile[] {
  return list.split("\n").flatMap((line) => {
    const [, hash, path = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return hash !== undefined && isScript(path) ? [{ hash, path }] : [];
  });
}

/** Scripts and styles in the folder of an add-in, by path; their names hold a hash of what is in them. */
function hashedIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(join(folder, "static"));
    return names
      .map((name) => `static/${name}`)
      .filter(isScript)
      .sort();
  } catch {
    // There is no package yet, or none for this address.
    return [];
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Then nothing was taken over there.
    return "";
  }
}
