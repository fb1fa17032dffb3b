import type { OwnerKey } from "../../core/account";
import type { SyncError } from "../../core/folderState";
import { mergeStatements } from "../../core/statements/mergeStatements";
import { readTime } from "../../core/readTime";
import { sessionMarkOf } from "../../core/statements/tombstone";
import type { SyncRun } from "./syncRun";
import type { FolderEntry } from "../ports/recordFolder";
import type { FolderFile } from "../ports/sessionStore";
import type { Services } from "../ports/services";
import { syncErrorOf } from "./syncErrorOf";
import { filesIn, isRecordFile } from "./readFolderFiles";
import { readFolderRecord } from "../../core/statements/readFolderRecord";
import type { SessionStatement } from "../../core/statements/sessionStatement";
import { claimsOf, factRegister } from "../../core/statements/claims";
import { mapWithConcurrency } from "../mapWithConcurrency";

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_AT_ONCE = 20;

/**
 * Removes files of sessions that are over, if this device wrote every file of the session and none of them is younger
 * than the retention. The file that reports the end goes last, in case this is cut short: without it, an older file
 * would show the session as open again. Files of others, of forgotten sessions, and files that nobody here can read
 * stay; only this device's own tombstones that still have a whole id go.
 */
export async function tidyFolder(
  services: Services,
  run: SyncRun,
  owner: OwnerKey,
  folder: string,
  entries: readonly FolderEntry[],
): Promise<void> {
  const { store, recordFolder } = services;
  const listed = new Map(entries.map((entry) => [entry.id, entry]));
  const files = filesIn(store, owner, folder).filter(({ file }) => listed.has(file));
  // The tombstones that replace them were written before this.
  for (const { file, tag, wholeId } of files) {
    if (run.signal.aborted) return;
    if (wholeId !== true || listed.get(file)?.tag !== tag) continue;
    const removed = await run.ask((call) => recordFolder.remove(file, call));
    if (removed.kind === "trouble" && !OF_ONE_FILE.has(syncErrorOf(removed.trouble).why)) return;
  }
  let asked = 0;
  for (const ofSession of removable(services, files, entries)) {
    // A session with more files than MOST_AT_ONCE is removed all the same, or it would never be.
    if (asked > 0 && asked + ofSession.length > MOST_AT_ONCE) return;
    for (const { file } of (await deletionOrder(ofSession, listed, run.signal)) ?? []) {
      if (run.signal.aborted) return;
      asked += 1;
      const removed = await run.ask((call) => recordFolder.remove(file, call));
      // The note on the file stays while its statement is here: else the statement would be written again.
      if (removed.kind === "ok") continue;
      if (!OF_ONE_FILE.has(syncErrorOf(removed.trouble).why)) return;
      break;
    }
  }
}

/** Errors that concern one file only: the files of other sessions can still be removed. */
const OF_ONE_FILE: ReadonlySet<SyncError> = new Set<SyncError>(["locked", "changed"]);

const UNREAD: ReadonlySet<FolderFile["outcome"]> = new Set<FolderFile["outcome"]>(["newer", "foreignAddress"]);

function removable(
  { store, clock }: Services,
  files: readonly FolderFile[],
  entries: readonly FolderEntry[],
): readonly (readonly FolderFile[])[] {
  // A record that was not read may be about any session.
  const tags = new Map(files.map(({ file, tag, outcome }) => [file, UNREAD.has(outcome) ? undefined : tag]));
  if (entries.some((entry) => isRecordFile(entry) && tags.get(entry.id) !== entry.tag)) return [];
  const made = new Map(entries.map(({ id, createdAt }) => [id, readTime(createdAt)]));
  // This device's clock may be days ahead; the latest file proves that the server's clock has come that far.
  const now = Math.min(clock.now(), Math.max(...[...made.values()].map((time) => time ?? 0)));
  const oldest = now - store.retentionDays() * DAY_MS;
  const bySession = new Map<string, FolderFile[]>();
  for (const file of files) {
    if (file.session !== undefined) bySession.set(file.session, [...(bySession.get(file.session) ?? []), file]);
  }
  const oldAndMine = [...bySession].filter(([, ofSession]) =>
    ofSession.every(({ file, mine }) => mine === true && (made.get(file) ?? oldest) < oldest),
  );
  if (oldAndMine.length === 0) return [];
  const statements = store.statements();
  const living = new Map(mergeStatements(statements).map((session) => [sessionMarkOf(session.id), session]));
  const spokenOf = new Set(statements.map(({ sessionId }) => sessionMarkOf(sessionId)));
  return oldAndMine.flatMap(([mark, ofSession]) => {
    const kind = living.get(mark)?.status.kind;
    // Without a statement here, the retention dropped it; a forgotten session still has its tombstone here.
    const over = kind === "closed" || kind === "ended" || kind === "reportedClosed" || !spokenOf.has(mark);
    return over ? [ofSession] : [];
  });
}

const AT_ONCE = 4;

/**
 * The files of one session in the order of removal, so that the remaining ones always report the end as all of them
 * did. Reads them again, because this device may have dropped their statements. Undefined when one cannot be read.
 */
async function deletionOrder(
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
  await mapWithConcurrency(AT_ONCE, files, read, signal);
  if (said.size < files.length) return undefined;
  const finality = (file: FolderFile) => Number(tellsTheEnd(said.get(file)));
  return [...files].sort((one, other) => finality(one) - finality(other));
}

/** To those who read the file, any end is a report; a tombstone is not, as it hides the session from nobody else. */
function tellsTheEnd(statement: SessionStatement | undefined): boolean {
  return statement !== undefined && claimsOf(statement).some(({ register }) => register === factRegister("report"));
}
