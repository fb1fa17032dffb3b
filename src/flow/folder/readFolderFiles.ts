import type { OwnerKey, Account } from "../../core/account";
import type { UnreadFile, UnreadReason } from "../../core/folderState";
import { looksLikeToken } from "../../core/credentials";
import { readFolderRecord, type FileCreator } from "../../core/statements/readFolderRecord";
import { isForgotten } from "../../core/statements/mergeStatements";
import { sessionMarkOf } from "../../core/statements/tombstone";
import { fingerprintOf } from "../../core/statements/waitingStatements";
import { mapWithConcurrency } from "../mapWithConcurrency";
import type { FolderEntry } from "../ports/recordFolder";
import type { FolderFile, SessionStore } from "../ports/sessionStore";
import type { Listing } from "./listFolder";
import { STATEMENT_FORMAT } from "../../core/statements/sessionStatement";

export type FolderRead = {
  /** Marks of the sessions that the files are about. */
  readonly sessions: ReadonlySet<string>;
  readonly unread: readonly UnreadFile[];
  /** False when storage refused something: what was not stored is read again the next time. */
  readonly stored: boolean;
};

/** Enough for a record of 64 k characters that are all written as escapes. */
const MOST_BYTES = 512 * 1024;
const AT_ONCE = 4;

/** Reads what is new in a workbook's folder, one request per file, and forgets files that are gone. */
export async function readFolderFiles(
  store: SessionStore,
  owner: OwnerKey,
  folder: string,
  { kind, entries }: Exclude<Listing, { kind: "trouble" }>,
  /** Whose OneDrive it is, and when it is read (milliseconds). */
  { account, now }: { readonly account: Account | undefined; readonly now: number },
  signal: AbortSignal,
): Promise<FolderRead> {
  const files = entries.filter(isRecordFile);
  const known = new Map(filesIn(store, owner, folder).map((file) => [file.file, file]));
  const unseen = files.filter((entry) => !isUpToDate(entry, known.get(entry.id)));
  const own = new Set(unseen.length === 0 ? [] : ownMarks(store));
  const notNow = new Set<string>();
  let stored = true;

  const keep = (entry: FolderEntry, file: Omit<FolderFile, "owner" | "folder" | "file" | "tag">) => {
    const noted = { owner, folder, file: entry.id, tag: entry.tag, ...file };
    if (store.noteFolderFile(noted).kind === "stored") known.set(entry.id, noted);
    else stored = false;
  };

  const take = async (entry: FolderEntry) => {
    if (!stored) return;
    if (entry.size > MOST_BYTES) return keep(entry, { outcome: "tooLarge", marks: [] });
    const reading = await entry.read(signal);
    if (reading.kind === "notNow" || signal.aborted) return void notNow.add(entry.id);
    if (reading.kind === "foreignAddress") {
      const noted = known.get(entry.id);
      if (noted?.tag === entry.tag && noted.outcome === "foreignAddress") return;
      return keep(entry, { outcome: "foreignAddress", marks: [] });
    }
    const readAt = new Date(now).toISOString();
    const by = makerOf(entry, account);
    const record = readFolderRecord(reading.text, { folder, owner, createdAt: entry.createdAt, readAt, by });
    if (record.kind === "unread") return keep(entry, { outcome: record.why, marks: marksOfUnread(record.why) });
    // This device wrote it in a request whose answer was lost: the statement is here already.
    const mine = own.has(fingerprintOf(record.written));
    // Only the tombstone is kept of a session that was forgotten here.
    const isKept = !mine && !isForgotten(store.statements(), record.kept.sessionId);
    if (isKept && store.add(record.kept).kind === "refused") {
      stored = false;
      return;
    }
    keep(entry, {
      outcome: "read",
      marks: [...new Set([fingerprintOf(record.written), fingerprintOf(record.kept)])],
      session: sessionMarkOf(record.written.sessionId),
      ...(mine ? { mine } : {}),
      ...(record.leftOut ? { leftOut: true } : {}),
      ...(record.placeless ? { placeless: true } : {}),
    });
  };

  await mapWithConcurrency(AT_ONCE, unseen, take, signal);
  if (kind === "whole") forgetGone(store, owner, folder, files);
  return {
    sessions: new Set(files.flatMap(({ id }) => known.get(id)?.session ?? [])),
    unread: files.flatMap(({ id, name }): UnreadFile[] => {
      const why = notNow.has(id) ? "notNow" : whyUnread(known.get(id));
      return why === undefined ? [] : [{ name: looksLikeToken(name) ? "…" : name, why }];
    }),
    stored,
  };
}

export function isRecordFile({ kind, name }: FolderEntry): boolean {
  return kind === "file" && /\.json$/i.test(name);
}

export function filesIn(store: SessionStore, owner: OwnerKey, folder: string): readonly FolderFile[] {
  return store.folderFiles().filter((file) => file.owner === owner && file.folder === folder);
}

/** Only Graph knows who made a file. What this add-in wrote for this account is from one of the user's own devices. */
function makerOf({ createdBy }: FolderEntry, account: Account | undefined): FileCreator {
  const { userId, user, app, thisApp } = createdBy ?? { thisApp: false };
  const same = account !== undefined && userId?.toLowerCase() === account.objectId.toLowerCase();
  return {
    ...(user === undefined ? {} : { user }),
    ...(app === undefined ? {} : { app }),
    ...(thisApp && same ? { device: true } : {}),
  };
}

function ownMarks(store: SessionStore): readonly string[] {
  return store.statements().flatMap((each) => (each.door === "folder" ? [] : [fingerprintOf(each)]));
}

/** Keeps the note on a deleted file while its statement is here: else the statement would be written again. */
function forgetGone(store: SessionStore, owner: OwnerKey, folder: string, files: readonly FolderEntry[]): void {
  const listed = new Set(files.map(({ id }) => id));
  const gone = filesIn(store, owner, folder).filter(({ file }) => !listed.has(file));
  if (gone.length === 0) return;
  const here = new Set(store.statements().map(fingerprintOf));
  const forgotten = new Set(gone.filter(({ marks }) => !marks.some((mark) => here.has(mark))).map(({ file }) => file));
  store.dropFolderFiles((each) => each.owner === owner && each.folder === folder && forgotten.has(each.file));
}

function whyUnread(file: FolderFile | undefined): UnreadFile["why"] | undefined {
  if (file === undefined) return undefined;
  if (file.outcome !== "read") return file.outcome;
  return file.leftOut === true ? "partLeftOut" : undefined;
}

/**
 * The note on a file holds until the file changes, with two exceptions. A foreign address is checked again each time,
 * which sends no request as long as nothing may be read from there. A newer format is newer only than the one known
 * here: the note names that one, and the first version that knows another reads the file once more.
 */
function isUpToDate({ tag }: FolderEntry, noted: FolderFile | undefined): boolean {
  if (noted?.tag !== tag || noted.outcome === "foreignAddress") return false;
  return noted.outcome !== "newer" || noted.marks.includes(STATEMENT_FORMAT);
}

/** No statement was understood, so the mark is the format that this version knows. */
function marksOfUnread(why: UnreadReason): readonly string[] {
  return why === "newer" ? [STATEMENT_FORMAT] : [];
}
