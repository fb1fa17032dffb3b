import { readFolderRecord } from "../../core/statements/readFolderRecord";
import type { SessionStatement } from "../../core/statements/sessionStatement";
import { claimsOf, factRegister } from "../../core/statements/statementClaims";
import { atMost } from "../atMost";
import type { FolderEntry, FolderFile } from "../ports";

const AT_ONCE = 4;

/**
 * The files of one session in the order in which they may go, so that what is left always says of its end what all of
 * them said. Read once more for that: this device may have dropped what they say. Undefined when one did not come.
 */
export async function endsLast(
  files: readonly FolderFile[],
  entries: ReadonlyMap<string, FolderEntry>,
  signal: AbortSignal,
): Promise<readonly FolderFile[] | undefined> {
  if (files.length === 1) return files;
  const said = new Map<FolderFile, SessionStatement>();
  const read = async (file: FolderFile) => {
    const entry = entries.get(file.file);
    const reading = await entry?.read(signal);
    if (reading?.kind !== "text") return;
    const { folder, owner } = file;
    const record = readFolderRecord(reading.text, { folder, owner, createdAt: entry?.createdAt });
    if (record.kind === "read") said.set(file, record.kept);
  };
  await atMost(AT_ONCE, files, read, signal);
  if (said.size < files.length) return undefined;
  const finality = (file: FolderFile) => Number(tellsTheEnd(said.get(file)));
  return [...files].sort((one, other) => finality(one) - finality(other));
}

/** Whatever ended it here, for whoever reads the file it is a report; a tombstone hides it from nobody else. */
function tellsTheEnd(statement: SessionStatement | undefined): boolean {
  return statement !== undefined && claimsOf(statement).some(({ register }) => register === factRegister("report"));
}
