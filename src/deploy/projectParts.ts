import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licences, type Licences, type LockFile } from "./licences";

/** What a package takes over as it is: from the project's own files, or from an unpacked archive. */
export type ProjectParts = {
  /** Three numbers, as in package.json. */
  readonly version: string;
  /** The project's own manifest, for a developer's machine. */
  readonly template: string;
  /** Of everything that is shipped. */
  readonly licences: Licences;
};

export function projectParts(root: string): ProjectParts {
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  // Files of this project, whose shapes npm and we decide.
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  const lock = JSON.parse(read("package-lock.json")) as LockFile;
  return { version, template: read("manifest.xml"), licences: licences(root, lock) };
}
