/** Which drive a path names. `share`: the drive of whatever the encoded sharing URL leads to. */
export type DriveSelector =
  | { readonly kind: "me" }
  | { readonly kind: "user" | "site" | "drive"; readonly id: string }
  | { readonly kind: "share"; readonly token: string };

export type ItemSelector =
  | { readonly kind: "root" }
  | { readonly kind: "id"; readonly id: string }
  /** By names, decoded; below the item `from`, or below the root. */
  | { readonly kind: "path"; readonly from?: string; readonly names: readonly string[] }
  | { readonly kind: "shared" };

export type GraphAddress =
  | { readonly kind: "drive"; readonly drive: DriveSelector }
  | { readonly kind: "site"; readonly id: string }
  /** `facet` is what follows the item, percent-encoded: empty, `children`, `content`, `workbook/…`. */
  | { readonly kind: "item"; readonly drive: DriveSelector; readonly item: ItemSelector; readonly facet: string }
  /** POST here sends an email of the signed-in user. */
  | { readonly kind: "sendMail" }
  | { readonly kind: "unknown" };

/** Reads a percent-encoded path below v1.0. Colons delimit paths as in Graph's "Addressing driveItems". */
export function readGraphAddress(path: string): GraphAddress {
  try {
    return read(path.replace(/^\/+|\/+$/g, ""));
  } catch {
    // decodeURIComponent throws on a broken percent-escape: such a path names nothing.
    return { kind: "unknown" };
  }
}

function read(path: string): GraphAddress {
  if (/^me\/(?:microsoft\.graph\.)?sendMail$/.test(path)) return { kind: "sendMail" };
  const share = /^shares\/([^/]+)\/driveItem(?:\/(.*))?$/.exec(path);
  if (share) {
    const [, token = "", facet = ""] = share;
    return { kind: "item", drive: { kind: "share", token }, item: { kind: "shared" }, facet };
  }
  const site = /^sites\/([^/]+)$/.exec(path);
  if (site) return { kind: "site", id: decoded(site[1]) };
  const inDrive = /^(?:(me)\/drive|(user|site)s\/([^/]+)\/drive|drives\/([^/]+))(?:\/(.*))?$/.exec(path);
  if (!inDrive) return { kind: "unknown" };
  const [, me, kind, ownerId, driveId, rest = ""] = inDrive;
  const drive: DriveSelector = me
    ? { kind: "me" }
    : kind === "user" || kind === "site"
      ? { kind, id: decoded(ownerId) }
      : { kind: "drive", id: decoded(driveId) };
  return rest === "" ? { kind: "drive", drive } : readItem(drive, rest);
}

function readItem(drive: DriveSelector, rest: string): GraphAddress {
  const match = /^(?:root|items\/([^/:]+))(?::\/([^:]*)(?::(?:\/(.*))?)?|\/(.*))?$/.exec(rest);
  if (!match) return { kind: "unknown" };
  const [, id, path, afterPath = "", afterItem = ""] = match;
  const from = id === undefined ? undefined : decoded(id);
  if (path === undefined) {
    const item: ItemSelector = from === undefined ? { kind: "root" } : { kind: "id", id: from };
    return { kind: "item", drive, item, facet: afterItem };
  }
  const names = path.split("/").filter(Boolean).map(decoded);
  return {
    kind: "item",
    drive,
    item: { kind: "path", names, ...(from === undefined ? {} : { from }) },
    facet: afterPath,
  };
}

function decoded(segment: string | undefined): string {
  return decodeURIComponent(segment ?? "");
}

/** The kind of a request, by which faults are planned and the log is read. */
export type GraphOperation =
  | "sharedItem"
  | "item"
  | "drive"
  | "site"
  | "children"
  | "createFolder"
  | "content"
  | "putContent"
  | "deleteItem"
  | "createSession"
  | "refreshSession"
  | "closeSession"
  | "operation"
  | "sessionInfo"
  | "worksheets"
  | "sendMail"
  | "download"
  | "unknown";

export function operationOf(method: string, address: GraphAddress): GraphOperation {
  if (address.kind === "unknown") return "unknown";
  if (address.kind === "sendMail") return method === "POST" ? address.kind : "unknown";
  if (address.kind !== "item") return method === "GET" ? address.kind : "unknown";
  const { facet, item } = address;
  switch (`${method} ${facet}`) {
    case "GET ":
      return item.kind === "shared" ? "sharedItem" : "item";
    case "DELETE ":
      return "deleteItem";
    case "GET children":
      return "children";
    case "POST children":
      return "createFolder";
    case "GET content":
      return "content";
    case "PUT content":
      return "putContent";
    default:
      return workbookOperation(method, facet);
  }
}

function workbookOperation(method: string, facet: string): GraphOperation {
  // OData's full names work as well as the short ones: workbook/microsoft.graph.closeSession.
  const member = /^workbook\/(?:microsoft\.graph\.)?(.+)$/.exec(facet)?.[1] ?? "";
  const action = /^(createSession|refreshSession|closeSession)$/.exec(member)?.[1];
  if (action === "createSession" || action === "refreshSession" || action === "closeSession") {
    return method === "POST" ? action : "unknown";
  }
  if (member.startsWith("worksheets")) return "worksheets";
  if (method !== "GET") return "unknown";
  if (member.startsWith("operations/")) return "operation";
  return member.startsWith("sessionInfoResource(") ? "sessionInfo" : "unknown";
}
