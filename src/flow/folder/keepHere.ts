import type { Trouble } from "../../core/answers/trouble";
import type { FolderVisit } from "./folderVisit";
import { listFolder } from "./listFolder";
import type { Services } from "../ports";

export type Kept = { readonly kind: "kept" } | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * The consent of one account on this device: finds the folder, or makes it, and remembers it by its id. Of a folder that
 * was deleted before, nothing counts as written any more.
 */
export async function keepHere(services: Services, visit: FolderVisit): Promise<Kept> {
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
