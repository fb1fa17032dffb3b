import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPaneWhenStale } from "../../hosting/buildPane";
import { projectParts } from "../projectParts";
import { softwareBill } from "../softwareBill";
import { archiveOf } from "./archiveOf";
import { bundleCommand } from "./bundleCommand";
import { releaseFiles } from "./releaseFiles";

const ROOT = join(__dirname, "../../..");
const OUT = join(ROOT, "dist-release");

void main();

/** `npm run release`: one archive with which an administrator packages and deploys, with nothing to install but Node. */
async function main(): Promise<void> {
  if (!buildPaneWhenStale()) return stop(["The build failed, for the reason above."]);
  const project = projectParts(ROOT);
  const release = releaseFiles({
    root: ROOT,
    project,
    dist: join(ROOT, "dist"),
    bill: softwareBill(ROOT),
    command: await bundleCommand(ROOT),
  });
  if (release.kind === "wrong") return stop(release.sentences);
  const name = `workbook-sessions-${project.version}`;
  const file = join(OUT, `${name}.zip`);
  mkdirSync(OUT, { recursive: true });
  // Written beside and moved at once: a stopped run leaves no half an archive under the name of a whole one.
  writeFileSync(`${file}.part`, archiveOf(name, release.files));
  renameSync(`${file}.part`, file);
  process.stdout.write(`The archive is ${file}. Its README.md says how to deploy from it.\n`);
}

function stop(sentences: readonly string[]): void {
  process.stderr.write(`${[...sentences, "No archive was written."].join("\n")}\n`);
  process.exitCode = 1;
}
