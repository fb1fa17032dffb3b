import type { SyncError, FolderReading, UnreadFile } from "../../core/folderState";
import type { SyncRun } from "./syncRun";
import { syncErrorOf } from "./syncErrorOf";
import type { Services } from "../ports/services";
import { readRecordFolder, type WantedFolders } from "./readRecordFolder";
import { tidyFolder } from "./tidyFolder";
import { writeToFolder } from "./writeToFolder";
import type { Trouble } from "../../core/answers/trouble";
import { listFolder } from "./listFolder";

export type SyncResult = {
  readonly reading?: FolderReading;
  readonly unread?: readonly UnreadFile[];
  /** Why what waits goes on waiting. */
  readonly syncError?: SyncError;
  readonly retryAfterSeconds?: number;
};

export type SyncPlan = {
  readonly folders: WantedFolders | undefined;
  /** The user has just allowed writing. */
  readonly keep: boolean;
  /** What OneDrive did not take as it is; tried again with each reading. */
  readonly refused: Set<string>;
};

/**
 * Reads first, then writes where the user allowed it: what was written in a request whose answer was lost is found
 * again. Without `folders`, nothing is read.
 */
export async function syncFolder(
  services: Services,
  run: SyncRun,
  { folders, keep, refused }: SyncPlan,
): Promise<SyncResult> {
  const { store } = services;
  if (folders !== undefined) refused.clear();
  const enabled = keep ? await enableSync(services, run) : undefined;
  const read = folders === undefined ? undefined : await readRecordFolder(services, run, folders);
  const shown = read === undefined ? {} : { reading: read.reading, unread: read.unread };
  if (enabled?.kind === "trouble") {
    const { why } = syncErrorOf(enabled.trouble);
    // Without the folder of all, nothing is written at all.
    return { ...shown, syncError: why === "refusedSome" ? "refused" : why };
  }
  if (read?.stored === false) return { ...shown, syncError: "notStored" };
  const owner = await run.owner();
  const places = owner === undefined ? [] : store.folderPlaces(owner);
  const root = places.find(({ folder }) => folder === "");
  if (owner === undefined || root === undefined || root.id === "") return shown;

  const known = folders?.all === true || places.some(({ folder }) => folder === folders?.item?.itemId);
  const isGone = read?.reading.kind === "absent" && known;
  const writing = isGone ? ({ kind: "gone" } as const) : await writeToFolder(services, run, owner, refused);
  if (writing.kind === "gone") {
    const noted = store.noteFolderPlace({ owner, folder: "", id: "" });
    return noted.kind === "stored" ? shown : { ...shown, syncError: "notStored" };
  }
  if (writing.kind === "failed" && writing.why !== "refusedSome") {
    const { kind: _failed, why, ...after } = writing;
    return { ...shown, syncError: why, ...after };
  }
  for (const [folder, entries] of read?.listed ?? []) await tidyFolder(services, run, owner, folder, entries);
  return writing.kind === "done" ? shown : { ...shown, syncError: "refusedSome" };
}

export type EnableResult = { readonly kind: "enabled" } | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * The consent of one account on this device: finds the folder, or makes it, and remembers it by its id. Of a folder that
 * was deleted before, nothing counts as written any more.
 */
async function enableSync(services: Services, run: SyncRun): Promise<EnableResult> {
  const { store, recordFolder } = services;
  const root = await run.ask((call) => recordFolder.makeRoot(call));
  if (root.kind === "trouble") return root;
  const there = await listFolder(services, run, undefined);
  if (there.kind !== "whole") return { kind: "trouble", trouble: there.trouble };
  const owner = await run.owner();
  if (owner === undefined) return { kind: "trouble", trouble: { kind: "signInNeeded" } };
  const folders = new Set(there.entries.map(({ name }) => name));
  // A place that could not be taken back would stand beside the new one.
  const dropped = [
    store.dropFolderFiles((file) => file.owner === owner && !folders.has(file.folder)),
    store.forgetFolderPlaces(owner),
  ].find(({ kind }) => kind === "refused");
  const noted = dropped ?? store.noteFolderPlace({ owner, folder: "", id: root.value.id });
  return noted.kind === "stored"
    ? { kind: "enabled" }
    : { kind: "trouble", trouble: { kind: "storage", why: noted.why } };
}
