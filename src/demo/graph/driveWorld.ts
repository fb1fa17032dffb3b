import { randomBytes, randomUUID } from "node:crypto";
import type { DemoAccount } from "../entra/demoAccounts";

export type Drive = {
  readonly id: string;
  readonly name: string;
  readonly driveType: "business" | "documentLibrary" | "personal";
  /** Percent-encoded, without a slash at the end: the drive's root folder. */
  readonly webUrl: string;
  readonly rootId: string;
  readonly owner?: DemoAccount;
  readonly site?: { readonly id: string; readonly displayName: string; readonly webUrl: string };
  /** Object ids of those who may open everything in this drive, given a scope for all files. */
  readonly members: readonly string[];
};

export type StoredItem = {
  readonly id: string;
  readonly uniqueId: string;
  readonly driveId: string;
  readonly parentId: string | undefined;
  readonly name: string;
  readonly content: Uint8Array | undefined;
  readonly version: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Who made it, and with which registration; the drive's owner in OneDrive itself when absent. */
  readonly maker?: { readonly account: DemoAccount; readonly clientId: string };
  /** Who overwrote it last, if anybody did. */
  readonly changer?: { readonly account: DemoAccount; readonly clientId: string };
  /** Who has checked it out, if anybody has. */
  readonly checkedOutBy?: DemoAccount | undefined;
  /** Object ids with whom this one item was shared. */
  readonly sharedWith: readonly string[];
};

export type NewItem = Pick<StoredItem, "driveId" | "parentId" | "name" | "content"> & Partial<StoredItem>;

/** The drives and items there are. Items are replaced, never changed in place. */
export type DriveWorld = {
  readonly drives: readonly Drive[];
  readonly items: () => readonly StoredItem[];
  readonly item: (driveId: string, itemId: string) => StoredItem | undefined;
  readonly child: (parent: StoredItem, name: string) => StoredItem | undefined;
  /** In the order of their names. */
  readonly children: (parent: StoredItem) => readonly StoredItem[];
  readonly add: (item: NewItem, at: number) => StoredItem;
  readonly replace: (item: StoredItem, change: Partial<StoredItem>, at: number) => StoredItem;
  /** With everything below it. */
  readonly remove: (item: StoredItem) => void;
};

export function createDriveWorld(drives: readonly Drive[]): DriveWorld {
  const items = new Map<string, StoredItem>();
  const keyOf = (driveId: string, itemId: string) => `${driveId} ${itemId}`;
  const keep = (item: StoredItem) => {
    items.set(keyOf(item.driveId, item.id), item);
    return item;
  };
  const below = (parent: StoredItem) =>
    [...items.values()].filter((item) => item.driveId === parent.driveId && item.parentId === parent.id);

  const world: DriveWorld = {
    drives,
    items: () => [...items.values()],
    item: (driveId, itemId) => items.get(keyOf(driveId, itemId)),
    // OneDrive and SharePoint keep the letter case of names and ignore it when looking for one.
    child: (parent, name) => below(parent).find((item) => item.name.toLowerCase() === name.toLowerCase()),
    children: (parent) => below(parent).sort((one, other) => one.name.localeCompare(other.name, "en")),
    add: (item, at) =>
      keep({
        id: newItemId(),
        uniqueId: randomUUID(),
        version: 1,
        createdAt: at,
        modifiedAt: at,
        sharedWith: [],
        ...item,
      }),
    replace: (item, change, at) => keep({ ...item, ...change, version: item.version + 1, modifiedAt: at }),
    remove(item) {
      below(item).forEach(world.remove);
      items.delete(keyOf(item.driveId, item.id));
    },
  };
  return world;
}

/** The published shape: `01` and 32 characters of base32. */
function newItemId(): string {
  const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  return `01${[...randomBytes(32)].map((byte) => base32[byte % 32]).join("")}`;
}

/** OneDrive refuses other file and folder names (Microsoft support, "Restrictions and limitations in OneDrive"). */
export function isAllowedName(name: string): boolean {
  if (name === "" || name.length > 255 || name !== name.trim()) return false;
  if (/["*:<>?/\\|]/.test(name) || name.startsWith("~$") || name.includes("_vti_")) return false;
  return !/^(?:\.lock|desktop\.ini|con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);
}
