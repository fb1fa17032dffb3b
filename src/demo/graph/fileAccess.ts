import type { Caller } from "../entra/tokenAuthority";
import type { Drive, StoredItem } from "./driveWorld";

export type Need = "read" | "write";

const ALL: Record<Need, readonly string[]> = {
  read: ["Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All", "Sites.ReadWrite.All"],
  write: ["Files.ReadWrite.All", "Sites.ReadWrite.All"],
};
const OWN: Record<Need, readonly string[]> = {
  read: ["Files.Read", "Files.ReadWrite", ...ALL.read],
  write: ["Files.ReadWrite", ...ALL.write],
};

/**
 * Files.ReadWrite reaches the signed-in user's own drive only: "without one of the All permissions, shared items will
 * not be accessible" (Graph, "List items shared with the signed-in user"). Without an item: the drive as a whole.
 */
export function mayReach(caller: Caller, drive: Drive, item: StoredItem | undefined, need: Need): boolean {
  const has = (scopes: readonly string[]) => scopes.some((scope) => caller.scopes.includes(scope));
  // An application permission reaches every drive of the tenant.
  if (caller.isApp) return has(ALL[need]);
  const { objectId } = caller.account;
  if (drive.owner?.objectId === objectId) return has(OWN[need]);
  return has(ALL[need]) && (drive.members.includes(objectId) || (item?.sharedWith.includes(objectId) ?? false));
}
