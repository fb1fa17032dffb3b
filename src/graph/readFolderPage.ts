import type { FolderEntry, ItemCreator, MadeItem } from "../flow/ports/recordFolder";

export type WireEntry = Omit<FolderEntry, "read"> & { readonly downloadUrl?: string };

export type WirePage = { readonly entries: readonly WireEntry[]; readonly nextLink?: string };

/**
 * One page of a listing (Graph, driveItem: list children). Entries without an id or a name are skipped. `clientId`: of
 * this add-in's registration.
 */
export function readFolderPage(json: unknown, clientId?: string): WirePage | undefined {
  const { value, "@odata.nextLink": nextLink } = membersOf(json);
  if (!Array.isArray(value)) return undefined;
  const entries = value.flatMap((entry: unknown): WireEntry[] => readEntry(entry, clientId));
  return typeof nextLink === "string" ? { entries, nextLink } : { entries };
}

/** What Graph says about an item that was created or looked up. */
export function readMadeItem(json: unknown): MadeItem | undefined {
  const { id, createdDateTime } = membersOf(json);
  if (typeof id !== "string" || id === "") return undefined;
  const createdAt = typeof createdDateTime === "string" ? { createdAt: createdDateTime } : {};
  return { id, tag: tagOf(json), ...createdAt };
}

function readEntry(json: unknown, clientId: string | undefined): WireEntry[] {
  const { name, size, folder, "@microsoft.graph.downloadUrl": downloadUrl } = membersOf(json);
  const made = readMadeItem(json);
  if (made === undefined || typeof name !== "string") return [];
  return [
    {
      ...made,
      name,
      size: typeof size === "number" ? size : 0,
      createdBy: makerOf(json, clientId),
      kind: typeof folder === "object" && folder !== null ? "folder" : "file",
      ...(typeof downloadUrl === "string" ? { downloadUrl } : {}),
    },
  ];
}

/** Graph itself sets `createdBy` and `lastModifiedBy` (identitySet): whoever writes a file's content cannot. */
function makerOf(json: unknown, clientId: string | undefined): ItemCreator {
  const { createdBy, lastModifiedBy } = membersOf(json);
  const hands = lastModifiedBy === undefined ? [createdBy] : [createdBy, lastModifiedBy];
  const { user, application } = membersOf(createdBy);
  const { id: userId, displayName: userName } = membersOf(user);
  const { displayName: appName } = membersOf(application);
  return {
    ...(typeof userId === "string" ? { userId } : {}),
    ...(typeof userName === "string" ? { user: userName } : {}),
    ...(typeof appName === "string" ? { app: appName } : {}),
    // Whoever may write to the folder may overwrite a file of ours; its `createdBy` stays the same then.
    thisApp: clientId !== undefined && hands.every((hand) => isOf(hand, clientId, userId)),
  };
}

function isOf(identity: unknown, clientId: string, userId: unknown): boolean {
  const { user, application } = membersOf(identity);
  const { id: appId } = membersOf(application);
  const isApp = typeof appId === "string" && appId.toLowerCase() === clientId.toLowerCase();
  return isApp && membersOf(user)["id"] === userId;
}

/** The cTag changes with the content; an eTag also changes by itself shortly after an upload. */
function tagOf(json: unknown): string {
  const { cTag, eTag } = membersOf(json);
  return typeof cTag === "string" ? cTag : typeof eTag === "string" ? eTag : "";
}

function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? { ...json } : {};
}
