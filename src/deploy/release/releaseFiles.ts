import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UNSET_CONFIGURATION } from "../../hosting/buildConfiguration";
import { ARCHIVE } from "../archive/archiveLayout";
import { checksumsOf } from "../archive/checksums";
import { licencesOf, type LockFile } from "../licences";
import type { PackageFile } from "../packageRequest";
import type { ProjectParts } from "../projectParts";
import { siteFiles } from "../siteFiles";
import type { SoftwareBill } from "../softwareBill";
import type { BundledCommand } from "./bundleCommand";
import { releaseGuides } from "./releaseGuides";

export type ReleaseSources = {
  readonly root: string;
  readonly project: ProjectParts;
  readonly dist: string;
  readonly bill: SoftwareBill;
  readonly command: BundledCommand;
};

export type ReleaseFiles =
  | { readonly kind: "files"; readonly files: readonly PackageFile[] }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

/** Everything in the archive, below its one folder, sorted by path; the same commit gives the same bytes. */
export function releaseFiles({ root, project, dist, bill, command }: ReleaseSources): ReleaseFiles {
  // A developer's own registration, which the build may have taken from the environment, is no part of a release.
  const pane = siteFiles(dist, { configuration: UNSET_CONFIGURATION });
  if (pane.kind === "wrong") return { kind: "wrong", sentences: [pane.sentence] };
  if (bill.kind === "wrong") return { kind: "wrong", sentences: [bill.sentence] };
  if (project.licences.kind === "wrong") return project.licences;
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;
  const commandLicences = licencesOf(root, lock, (path) => command.packages.includes(path));
  if (commandLicences.kind === "wrong") return commandLicences;
  const files: readonly PackageFile[] = [
    { path: ARCHIVE.command, content: command.script },
    { path: ARCHIVE.commandLicences, content: commandLicences.text },
    { path: ARCHIVE.manifest, content: project.template },
    { path: ARCHIVE.licences, content: project.licences.text },
    { path: ARCHIVE.bill, content: bill.json },
    { path: ARCHIVE.version, content: `${JSON.stringify({ version: project.version })}\n` },
    ...releaseGuides(root),
    ...pane.files.map(({ path, content }) => ({ path: `${ARCHIVE.pane}/${path}`, content })),
  ];
  const empty = files.filter(({ content }) => content.length === 0).map(({ path }) => path);
  if (empty.length > 0) return { kind: "wrong", sentences: [`${empty.join(", ")} would be empty in the archive.`] };
  const all = [...files, { path: ARCHIVE.checksums, content: checksumsOf(files) }];
  return { kind: "files", files: all.toSorted((one, other) => (one.path < other.path ? -1 : 1)) };
}
