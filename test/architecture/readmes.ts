import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { anchorsIn, linksIn } from "./markdown";

export type Readme = { readonly path: string; readonly text: string };

const ROOT = join(__dirname, "../..");

/** README.md at the root, and every one below src and test; paths are relative to the root, with forward slashes. */
export function readmes(): readonly Readme[] {
  const below = filesBelow("src", "test").filter((path) => posix.basename(path) === "README.md");
  return ["README.md", ...below].map((path) => ({ path, text: textOf(path) }));
}

/** What is wrong with the links of one: a file that is not there, or no such heading in it. Other sites are not asked. */
export function linkFaults({ path, text }: Readme): readonly string[] {
  return linksIn(text).flatMap((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
    if (!isThere(target)) return [`${path} links to ${link}: no such file`];
    if (anchor === undefined) return [];
    const headings = target === path ? text : textOf(target);
    return anchorsIn(headings).includes(anchor) ? [] : [`${path} links to ${link}: no such heading`];
  });
}

/** Files and folders of the project, relative to the root, with forward slashes. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/")),
  );
}

/** Never true of what lies outside the project. */
export function isThere(path: string): boolean {
  return !posix.normalize(path).startsWith("..") && existsSync(join(ROOT, path));
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
