import { readFolderRecord } from "../../core/statements/readFolderRecord";
import { isForgotten } from "../../core/statements/mergeStatements";
import type { SessionStatement } from "../../core/statements/sessionStatement";
import { claimsOf, factRegister } from "../../core/statements/statementClaims";
import { winningClaims } from "../../core/statements/winningClaims";
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
  const hidden = [...winningClaims([...said.values()]).values()].every(isForgotten);
  const finality = (file: FolderFile) => finalityOf(said.get(file), hidden);
  return [...files].sort((one, other) => finality(one) - finality(other));
}

/** A tombstone that counts goes after everything else; one that was taken back goes before what took it back. */
function finalityOf(statement: SessionStatement | undefined, hidden: boolean): number {
  const claims = statement === undefined ? [] : claimsOf(statement);
  if (claims.some(({ register }) => register === factRegister("forgotten"))) return hidden ? ENDS.length + 1 : -1;
  return Math.max(0, ...claims.map(({ register }) => ENDS.indexOf(register) + 1));
}

/** What counts more comes later, as in mergeStatus.ts. */
const ENDS: readonly string[] = [factRegister("report"), factRegister("ended"), factRegister("closed")];
