import type { OwnerKey } from "../../core/account";
import { mergeStatements } from "../../core/statements/mergeStatements";
import { readTime } from "../../core/statements/readTime";
import { statementMark } from "../../core/statements/statementMark";
import type { FolderVisit } from "./folderVisit";
import type { FolderEntry, FolderFile, Services } from "../ports";
import { filesIn } from "./readFolderFiles";

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_AT_ONCE = 20;

/**
 * Removes files of sessions that are over, if this device wrote every file of the session and none of them is younger
 * than the retention. All of a session or nothing: without the record of its end, an older file would show it as open
 * again. What others wrote, what is forgotten, and what nobody here can read is left alone.
 */
export async function tidyFolder(
  services: Services,
  visit: FolderVisit,
  owner: OwnerKey,
  folder: string,
  entries: readonly FolderEntry[],
): Promise<void> {
  const { store, recordFolder } = services;
  const listed = new Set(entries.map(({ id }) => id));
  const files = filesIn(store, owner, folder).filter(({ file }) => listed.has(file));
  for (const { file } of removable(services, files, entries).slice(0, MOST_AT_ONCE)) {
    if (visit.signal.aborted) return;
    const removed = await visit.ask((call) => recordFolder.remove(file, call));
    // What is noted of the file stays as long as its statement is here, which would else be written again.
    if (removed.kind === "trouble") return;
  }
}

function removable(
  { store, clock }: Services,
  files: readonly FolderFile[],
  entries: readonly FolderEntry[],
): readonly FolderFile[] {
  // A newer version's record may be about any session.
  if (files.some(({ outcome }) => outcome === "newer")) return [];
  const made = new Map(entries.map(({ id, createdAt }) => [id, readTime(createdAt)]));
  // This device's clock may be days ahead; the latest file is proof that the server's has come so far.
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
  const living = new Map(mergeStatements(statements).map((session) => [statementMark(session.id), session]));
  const spokenOf = new Set(statements.map(({ sessionId }) => statementMark(sessionId)));
  return oldAndMine.flatMap(([mark, ofSession]) => {
    const kind = living.get(mark)?.status.kind;
    // Dropped here as past its time; a forgotten session keeps its tombstone here, and so is spoken of.
    const over = kind === "closed" || kind === "ended" || kind === "reportedClosed" || !spokenOf.has(mark);
    return over ? ofSession : [];
  });
}
