import type { DemoAccount } from "../entra/demoAccounts";
import type { Drive, DriveWorld, StoredItem } from "./driveWorld";
import type { DriveSelector, GraphAddress, ItemSelector } from "./graphAddress";
import { findSharedItem, readShareToken, type ShareMatching } from "./itemUrls";

export type Target =
  | { readonly kind: "drive" | "site"; readonly drive: Drive }
  | { readonly kind: "item"; readonly drive: Drive; readonly item: StoredItem }
  /** A path whose last names do not exist yet below `parent`; only a PUT of content can do something with it. */
  | { readonly kind: "absent"; readonly drive: Drive; readonly parent: StoredItem; readonly names: readonly string[] }
  | { readonly kind: "nothing"; readonly status: number; readonly code: string; readonly message: string };

const NOT_FOUND: Target = { kind: "nothing", status: 404, code: "itemNotFound", message: "Item not found" };
const NO_DRIVE: Target = {
  kind: "nothing",
  status: 404,
  code: "ResourceNotFound",
  message: "User's mysite not found.",
};
const NO_SHARE: Target = { kind: "nothing", status: 400, code: "invalidRequest", message: "Invalid shares key." };
const NO_ROUTE: Target = {
  kind: "nothing",
  status: 400,
  code: "BadRequest",
  message: "Resource not found for the segment.",
};

export function resolveAddress(
  world: DriveWorld,
  account: DemoAccount,
  address: GraphAddress,
  matching: ShareMatching,
): Target {
  if (address.kind === "unknown" || address.kind === "sendMail") return NO_ROUTE;
  if (address.kind === "site") return driveTarget("site", driveOf(world, account, { kind: "site", id: address.id }));
  if (address.drive.kind === "share") return shared(world, address.drive.token, matching);
  const drive = driveOf(world, account, address.drive);
  if (!drive) return address.drive.kind === "me" ? NO_DRIVE : NOT_FOUND;
  return address.kind === "drive" ? { kind: "drive", drive } : itemTarget(world, drive, address.item);
}

function driveTarget(kind: "drive" | "site", drive: Drive | undefined): Target {
  return drive ? { kind, drive } : NOT_FOUND;
}

function shared(world: DriveWorld, token: string, matching: ShareMatching): Target {
  const url = readShareToken(token);
  if (url === undefined) return NO_SHARE;
  const found = findSharedItem(world, url, matching);
  return found ? { kind: "item", ...found } : NOT_FOUND;
}

function driveOf(world: DriveWorld, account: DemoAccount, selector: DriveSelector): Drive | undefined {
  switch (selector.kind) {
    case "me":
      return world.drives.find((drive) => drive.owner?.objectId === account.objectId);
    case "user":
      return world.drives.find(({ owner }) => owner && [owner.objectId, owner.username].includes(selector.id));
    case "site":
      return world.drives.find((drive) => drive.site?.id === selector.id);
    case "drive":
      return world.drives.find((drive) => drive.id === selector.id);
    case "share":
      return undefined;
  }
}

function itemTarget(world: DriveWorld, drive: Drive, selector: ItemSelector): Target {
  const startId = selector.kind === "id" ? selector.id : selector.kind === "path" ? selector.from : undefined;
  const start = world.item(drive.id, startId ?? drive.rootId);
  if (!start) return NOT_FOUND;
  const names = selector.kind === "path" ? selector.names : [];
  let item = start;
  for (const [depth, name] of names.entries()) {
    const next = world.child(item, name);
    if (!next) return { kind: "absent", drive, parent: item, names: names.slice(depth) };
    item = next;
  }
  return { kind: "item", drive, item };
}
