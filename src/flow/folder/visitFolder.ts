import type { FolderHoldUp, FolderReading, UnreadFile } from "../../core/folderState";
import type { FolderVisit } from "./folderVisit";
import { holdUpOf } from "./holdUpOf";
import type { Services } from "../ports/services";
import { readRecordFolder, type WantedFolders } from "./readRecordFolder";
import { tidyFolder } from "./tidyFolder";
import { writeToFolder } from "./writeToFolder";
import type { Trouble } from "../../core/answers/trouble";
import { listFolder } from "./listFolder";

export type Visited = {
  readonly reading?: FolderReading;
  readonly unread?: readonly UnreadFile[];
  /** Why what waits goes on waiting. */
  readonly holdUp?: FolderHoldUp;
  readonly retryAfterSeconds?: number;
};

export type VisitPlan = {
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
export async function visitFolder(
  services: Services,
  visit: FolderVisit,
  { folders, keep, refused }: VisitPlan,
): Promise<Visited> {
  const { store } = services;
  if (folders !== undefined) refused.clear();
  const kept = keep ? await keepHere(services, visit) : undefined;
  const read = folders === undefined ? undefined : await readRecordFolder(services, visit, folders);
  const shown = read === undefined ? {} : { reading: read.reading, unread: read.unread };
  if (kept?.kind === "trouble") {
    const { why } = holdUpOf(kept.trouble);
    // Without the folder of all, nothing is written at all.
    return { ...shown, holdUp: why === "refusedSome" ? "refused" : why };
  }
  if (read?.stored === false) return { ...shown, holdUp: "notStored" };
  const owner = await visit.owner();
  const places = owner === undefined ? [] : store.folderPlaces(owner);
  const root = places.find(({ folder }) => folder === "");
  if (owner === undefined || root === undefined || root.id === "") return shown;

  const known = folders?.all === true || places.some(({ folder }) => folder === folders?.item?.itemId);
  const isGone = read?.reading.kind === "absent" && known;
  const writing = isGone ? ({ kind: "gone" } as const) : await writeToFolder(services, visit, owner, refused);
  if (writing.kind === "gone") {
    const noted = store.noteFolderPlace({ owner, folder: "", id: "" });
    return noted.kind === "stored" ? shown : { ...shown, holdUp: "notStored" };
  }
  if (writing.kind === "heldUp" && writing.why !== "refusedSome") {
    const { kind: _heldUp, why, ...after } = writing;
    return { ...shown, holdUp: why, ...after };
  }
  for (const [folder, entries] of read?.listed ?? []) await tidyFolder(services, visit, owner, folder, entries);
  return writing.kind === "done" ? shown : { ...shown, holdUp: "refusedSome" };
}

export type Kept = { readonly kind: "kept" } | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * The consent of one account on this device: finds the folder, or makes it, and remembers it by its id. Of a folder that
 * was deleted before, nothing counts as written any more.
 */
async function keepHere(services: Services, visit: FolderVisit): Promise<Kept> {
  const { store, recordFolder } = services;
  const root = await visit.ask((call) => recordFolder.makeRoot(call));
  if (root.kind === "trouble") return root;
  const there = await listFolder(services, visit, undefined);
  if (there.kind !== "whole") return { kind: "trouble", trouble: there.trouble };
  const owner = await visit.owner();
  if (owner === undefined) return { kind: "trouble", trouble: { kind: "signInNeeded" } };
  const folders = new Set(there.entries.map(({ name }) => name));
  // A place that could not be taken back would stand beside the new one.
  const dropped = [
    store.dropFolderFiles((file) => file.owner === owner && !folders.has(file.folder)),
    store.forgetFolderPlaces(owner),
  ].find(({ kind }) => kind === "refused");
  const noted = dropped ?? store.noteFolderPlace({ owner, folder: "", id: root.value.id });
  return noted.kind === "stored" ? { kind: "kept" } : { kind: "trouble", trouble: { kind: "storage", why: noted.why } };
}
