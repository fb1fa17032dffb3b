import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectParts } from "../../src/deploy/projectParts";
import { archiveOf } from "../../src/deploy/release/archiveOf";
import { bundleCommand } from "../../src/deploy/release/bundleCommand";
import { releaseFiles, type ReleaseFiles, type ReleaseSources } from "../../src/deploy/release/releaseFiles";
import { ROOT } from "./runPackage";
import { writeSmallBuild } from "./smallBuild";
import { unpackRelease } from "./unpackRelease";

/** In place of npm's, which takes seconds. */
export const BILL = { kind: "bill", json: '{ "bomFormat": "CycloneDX" }\n' } as const;

export type Released = {
  readonly dist: string;
  readonly folder: string;
  readonly archive: Buffer;
  readonly files: ReleaseFiles;
};

/** The archive of a small build, written and unpacked as an administrator would do it. */
export async function unpackedRelease(changes: Partial<ReleaseSources> = {}): Promise<Released> {
  const place = mkdtempSync(join(tmpdir(), "release-"));
  const dist = writeSmallBuild(join(place, "dist"));
  const project = projectParts(ROOT);
  const command = changes.command ?? (await bundleCommand(ROOT));
  const files = releaseFiles({ root: ROOT, project, dist, bill: BILL, command, ...changes });
  if (files.kind === "wrong") throw new Error(files.sentences.join("\n"));
  const archive = archiveOf("workbook-sessions-1.0.0", files.files);
  writeFileSync(join(place, "release.zip"), archive);
  return { dist, archive, files, folder: unpackRelease(join(place, "release.zip"), join(place, "unpacked")) };
}
