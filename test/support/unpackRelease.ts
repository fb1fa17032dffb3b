import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import AdmZip from "adm-zip";

const OUT = join(__dirname, "../../dist-release");

/** The archive that `npm run release` has written last. */
export function releasedArchive(): string {
  const [name, ...more] = readdirSync(OUT).filter((each) => /^workbook-sessions-[\d.]+\.zip$/.test(each));
  if (name === undefined || more.length > 0)
    throw new Error(`There is not one archive in ${OUT}. Run npm run release.`);
  return join(OUT, name);
}

/** Unpacks an archive's one folder into `folder`, which is emptied first. */
export function unpackRelease(archive: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  for (const entry of new AdmZip(archive).getEntries()) {
    const [first = ""] = entry.entryName.split("/");
    const file = join(folder, relative(first, entry.entryName));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, entry.getData());
  }
  return folder;
}

if (require.main === module) unpackRelease(releasedArchive(), process.argv[2] ?? "");
