import type { OwnerKey } from "../../core/account";
import type { DriveItem } from "../../core/documents/driveItem";
import type { FolderReading, UnreadFile } from "../../core/folderState";
import type { Trouble } from "../../core/answers/trouble";
import type { SyncRun } from "./syncRun";
import { isMissing } from "./syncErrorOf";
import { listFolder } from "./listFolder";
import type { FolderEntry } from "../ports/recordFolder";
import type { Services } from "../ports/services";
import type { SessionStore } from "../ports/sessionStore";
import { readFolderFiles, filesIn } from "./readFolderFiles";
import { mergeStatements } from "../../core/statements/mergeStatements";
import { STATEMENT_FORMAT } from "../../core/statements/sessionStatement";
import { sessionMarkOf } from "../../core/statements/tombstone";

export type ReadFolder = {
  readonly reading: FolderReading;
  readonly unread: readonly UnreadFile[];
  /** False when storage refused something. */
  readonly stored: boolean;
  /** The entries of each folder that was listed to the end. */
  readonly listed: ReadonlyMap<string, readonly FolderEntry[]>;
};

/** Which folders are read: that of the workbook, or all there are. `item` is the workbook that is shown. */
export type WantedFolders = { readonly all: boolean; readonly item: DriveItem | undefined };

/** Sends one request per page of a folder, and one for every file that is new here. */
export async function readRecordFolder(
  services: Services,
  run: SyncRun,
  { all, item }: WantedFolders,
): Promise<ReadFolder> {
  const { store, clock } = services;
  const listed = new Map<string, readonly FolderEntry[]>();
  const unread: UnreadFile[] = [];
  const sessions = new Set<string>();
  let stored = true;
  const result = (reading: FolderReading): ReadFolder => ({ reading, unread, stored, listed });

  const folders = await foldersToRead(services, run, all ? undefined : item?.itemId);
  if (folders.kind === "trouble") return result(await readingOf(services, run, folders.trouble));
  let cutShort = folders.trouble;
  for (const folder of folders.names) {
    const listing = await listFolder(services, run, folder);
    const owner = await run.owner();
    if (listing.kind === "trouble" || owner === undefined) {
      // Deleted between the two listings, or never there.
      if (listing.kind === "trouble" && isMissing(listing.trouble) && all) continue;
      return result(await readingOf(services, run, listing.kind === "trouble" ? listing.trouble : SIGN_IN));
    }
    const read = await readFolderFiles(
      ...([store, owner, folder, listing] as const),
      { account: run.account(), now: clock.now() },
      run.signal,
    );
    if (listing.kind === "whole") listed.set(folder, listing.entries);
    else cutShort = listing.trouble;
    unread.push(...read.unread);
    for (const session of read.sessions) sessions.add(session);
    stored &&= read.stored;
    if (item?.itemId === folder) completePlaces(store, owner, item);
  }
  if (cutShort !== undefined) return result({ kind: "trouble", trouble: cutShort });
  return result({ kind: "read", at: clock.now(), sessions: sessions.size });
}

type Folders =
  | { readonly kind: "folders"; readonly names: readonly string[]; readonly trouble?: Trouble }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

async function foldersToRead(services: Services, run: SyncRun, itemId: string | undefined): Promise<Folders> {
  if (itemId !== undefined) return { kind: "folders", names: [itemId] };
  const above = await listFolder(services, run, undefined);
  if (above.kind === "trouble") return above;
  const names = above.entries.flatMap(({ kind, name }) => (kind === "folder" ? [name] : []));
  return { kind: "folders", names, ...(above.kind === "cutShort" && { trouble: above.trouble }) };
}

/** Graph answers 404 both for a folder that nobody has made yet and for an account without a OneDrive. */
async function readingOf(services: Services, run: SyncRun, trouble: Trouble): Promise<FolderReading> {
  if (trouble.kind === "signInNeeded" || trouble.kind === "signIn") return { kind: "signInNeeded" };
  if (isForbidden(trouble)) return { kind: "noOneDrive" };
  if (!isMissing(trouble)) return { kind: "trouble", trouble };
  const absent: FolderReading = { kind: "absent", at: services.clock.now() };
  if (isAllowed(services, await run.owner())) return absent;
  const drive = await run.ask((call) => services.graph.ownDrive(call));
  if (drive.kind === "ok") return absent;
  return isMissing(drive.trouble) || isForbidden(drive.trouble) ? { kind: "noOneDrive" } : drive;
}

/** An account that this device writes for has a OneDrive: no need to ask again. */
function isAllowed({ store }: Services, owner: OwnerKey | undefined): boolean {
  return owner !== undefined && store.folderPlaces(owner).length > 0;
}

function isForbidden(trouble: Trouble): boolean {
  if (trouble.kind !== "graph" || trouble.error.status !== 403) return false;
  return trouble.remedy === "askMore" || trouble.remedy === "seeRestriction";
}

const SIGN_IN = { kind: "signInNeeded" } as const;

/**
 * A record that names no drive belongs to the open workbook when its folder is that item's. The added statement has no
 * time and no writer, so that any other statement about the place wins, and every device adds the same one.
 */
function completePlaces(store: SessionStore, owner: OwnerKey, { driveId, itemId }: DriveItem): void {
  const marks = new Set(
    filesIn(store, owner, itemId).flatMap(({ placeless, session }) => (placeless === true ? (session ?? []) : [])),
  );
  if (marks.size === 0) return;
  for (const { id, place } of mergeStatements(store.statements())) {
    if (place.kind === "driveItem" || !marks.has(sessionMarkOf(id))) continue;
    // If storage has no room, the next sync completes the record.
    store.add({ format: STATEMENT_FORMAT, sessionId: id, driveId, itemId, door: "folder" });
  }
}
