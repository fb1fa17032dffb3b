import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { visit } from "../check/visit";
import { packageCommand } from "../packageCommand";
import { openTerminal, whenStopped } from "../terminal";
import { ARCHIVE } from "./archiveLayout";
import { archiveBill, archiveFault, archiveParts } from "./archiveParts";

/** The folder of the unpacked archive: the release bundles this file into one that stands there. */
const FOLDER = dirname(fileURLToPath(import.meta.url));

void main();

async function main(): Promise<void> {
  const stderr = (text: string) => void process.stderr.write(`${text}\n`);
  const fault = archiveFault(FOLDER);
  if (fault !== undefined) {
    stderr(`${fault}\nNothing was written.`);
    process.exitCode = 1;
    return;
  }
  const terminal = openTerminal();
  process.exitCode = await packageCommand(process.argv.slice(2), {
    typed: "node package.mjs",
    root: FOLDER,
    project: () => archiveParts(FOLDER),
    built: () => join(FOLDER, ARCHIVE.pane),
    bill: () => archiveBill(FOLDER),
    ask: terminal?.ask,
    visit,
    whenStopped,
    stdout: (text) => void process.stdout.write(`${text}\n`),
    stderr,
  });
  terminal?.close();
}
