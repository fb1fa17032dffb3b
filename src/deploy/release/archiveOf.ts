import AdmZip from "adm-zip";
import type { PackageFile } from "../packageRequest";

/** The first day that a zip can tell, by the parts of the local time: the same bytes in every time zone. */
const TIME = new Date(1980, 0, 1);
const STORED = 0;

/**
 * A zip of the files below one folder, or of the files themselves where the folder is empty. Nothing is compressed:
 * zlib's bytes differ from one Node to the next.
 */
export function archiveOf(folder: string, files: readonly PackageFile[]): Buffer {
  const zip = new AdmZip({ noSort: true });
  for (const { path, content } of files) {
    const entry = zip.addFile(folder === "" ? path : `${folder}/${path}`, Buffer.from(content), "", 0o644);
    entry.header.time = TIME;
    entry.header.method = STORED;
  }
  return zip.toBuffer();
}
