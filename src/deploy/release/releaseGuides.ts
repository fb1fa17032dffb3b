import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { ARCHIVE } from "../archive/archiveLayout";
import type { PackageFile } from "../packageRequest";
import { flowPackage } from "./flowPackage";

const RECIPES = "src/recipes/";

const GUIDES: Readonly<Record<string, string>> = {
  "src/deploy/README.md": ARCHIVE.guide,
  "src/pane/README.md": "guides/user.md",
  "README.md": "guides/about.md",
  LICENSE: "LICENSE",
};

/** The READMEs for administrators and users, the recipes, and the release notes, for the archive. */
export function releaseGuides(root: string): readonly PackageFile[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const recipes = readdirSync(join(root, RECIPES), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"));
  const pages = [...Object.keys(GUIDES), ...recipes].map((from) => {
    const path = placeOf(from) ?? from;
    return { path, content: from.endsWith(".md") ? moved(read(from), from, path) : read(from) };
  });
  return [
    ...pages,
    { path: "recipes/power-automate.zip", content: flowPackage(root) },
    { path: ARCHIVE.notes, content: releaseNotes(read("src/deploy/README.md")) },
  ];
}

/** Where a file of the project is in the archive; undefined for what is not in it. */
function placeOf(source: string): string | undefined {
  return GUIDES[source] ?? (source.startsWith(RECIPES) ? source.replace("src/", "") : undefined);
}

/** Links to what is in the archive lead there; of the others the words stay. Pictures stay in the project. */
export function moved(text: string, from: string, to: string): string {
  return text.replace(LINK, (link, picture: string, words: string, target: string, place = "") => {
    if (target === "" || /^[a-z]+:/.test(target)) return link;
    const goal = placeOf(posix.join(posix.dirname(from), target));
    if (picture !== "" || goal === undefined) return words;
    return `[${words}](${posix.relative(posix.dirname(to), goal)}${String(place)})`;
  });
}

const LINK = /(!?)\[([^\]]*)\]\(([^)#\s]*)(#[^)\s]*)?\)/g;

/** The guide's own section on what is new, as a page. Empty when it has none, which the release refuses. */
export function releaseNotes(guide: string): string {
  const [, section] = /^## (Release notes\n[^]*?)(?=^## |$(?![^]))/m.exec(guide) ?? [];
  return section === undefined ? "" : `# ${section.trim()}\n`;
}
