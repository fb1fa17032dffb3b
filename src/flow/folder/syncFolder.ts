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
  /** Why the waiting statements were not written. */
  readonly syncError?: SyncError;
  readonly retryAfterSeconds?: number;
};

export type SyncPlan = {
  readonly folders: WantedFolders | undefined;
  /** The user has just allowed writing. */
  readonly keep: boolean;
  /** Marks of statements that OneDrive refused as they are; retried with each sync that reads. */
  readonly refused: Set<string>;
};

/**
 * Reads first, then writes if the user allowed it. Reading first finds what was written in a request whose answer was
 * lost. Without `folders`, nothing is read.
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
    // Without the root folder, nothing is written at all.
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
 * Records the consent of one account on this device: finds or makes the root folder, and remembers its id. What was
 * written to a folder that is gone no longer counts as written.
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
  // An old place that could not be removed would stay beside the new one.
  const dropped = [
    store.dropFolderFiles((file) => file.owner === owner && !folders.has(file.folder)),
    store.forgetFolderPlaces(owner),
  ].find(({ kind }) => kind === "refused");
  const noted = dropped ?? store.noteFolderPlace({ owner, folder: "", id: root.value.id });
  return noted.kind === "stored"
    ? { kind: "enabled" }
    : { kind: "trouble", trouble: { kind: "storage", why: noted.why } };
}
