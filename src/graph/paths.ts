import { pathSegment } from "../core/documents/addressText";
import { sharingToken } from "../core/documents/sharingTokens";
import type { DriveItemRef } from "../core/documents/driveItem";

/**
 * Every URL that we call, below a Graph root such as `https://graph.microsoft.com/v1.0` (no slash at the end). Each
 * value that comes from outside is encoded as exactly one path segment; where that cannot be done (empty, dots only,
 * broken Unicode) there is no URL: undefined, and nothing may be sent.
 */
export type Paths = {
  readonly sharedItem: (url: string) => GraphUrl;
  readonly ownDrive: () => string;
  /** `segments` below the root of the signed-in user's drive, not encoded; at least one. */
  readonly ownItemByPath: (segments: readonly string[]) => GraphUrl;
  readonly item: (item: DriveItemRef) => GraphUrl;
  /** The `publication` facet, which Graph leaves out until it is asked for. */
  readonly checkOut: (item: DriveItemRef) => GraphUrl;
  readonly fileStamp: (item: DriveItemRef) => GraphUrl;
  readonly itemOf: (where: ItemOwner, itemId: string) => GraphUrl;
  readonly createSession: (item: DriveItemRef) => GraphUrl;
  readonly refreshSession: (item: DriveItemRef) => GraphUrl;
  readonly closeSession: (item: DriveItemRef) => GraphUrl;
  readonly sendMail: () => string;
  readonly operation: (item: DriveItemRef, operationId: string) => GraphUrl;
  /** First page; the next one is Graph's `@odata.nextLink`. No `$select`, which would drop the download URLs. */
  readonly ownFolderChildren: (segments: readonly string[]) => GraphUrl;
  /** POST here makes a folder in a folder of the user's drive; without segments, in its root. */
  readonly newOwnFolder: (segments: readonly string[]) => GraphUrl;
  /** The same by the parent folder's id: 404 if that folder is gone, where a path from the root could find another. */
  readonly newFolderIn: (folderId: string) => GraphUrl;
  readonly ownChild: (folderId: string, name: string) => GraphUrl;
  /**
   * PUT here creates a file, or gets 409 if its name exists: records are never rewritten. Never by a path from the
   * root: OneDrive would create the folders of such a path again, even those that somebody has deleted.
   */
  readonly newFileIn: (folderId: string, name: string) => GraphUrl;
  readonly ownItem: (itemId: string) => GraphUrl;
};

export type GraphUrl = string | undefined;

export type ItemOwner = { readonly kind: "me" } | { readonly kind: "site" | "user"; readonly id: string };

/** The folder that devices and automations share, below the root of the user's drive. It has one folder per item id. */
export const RECORDS_FOLDER: readonly string[] = ["Apps", "Workbook Sessions"];

export function paths(root: string): Paths {
  const below = (...parts: readonly GraphUrl[]): GraphUrl =>
    parts.includes(undefined) ? undefined : [root, ...parts].join("/");
  const item = ({ driveId, itemId }: DriveItemRef) =>
    below("drives", pathSegment(driveId), "items", pathSegment(itemId));
  const ofWorkbook = (ref: DriveItemRef, call: GraphUrl) => {
    const found = item(ref);
    return found === undefined || call === undefined ? undefined : `${found}/workbook/${call}`;
  };
  const ownPath = (segments: readonly string[]) =>
    segments.length === 0 ? undefined : below("me/drive/root:", ...segments.map(pathSegment));
  const ownItem = (itemId: string) => below("me/drive/items", pathSegment(itemId));
  const ownChild = (folderId: string, name: string) => joined(ownItem(folderId), ":/", pathSegment(name));
  return {
    sharedItem: (url) =>
      url === "" ? undefined : withQuery(below("shares", pathSegment(sharingToken(url)), "driveItem"), SELECT_ITEM),
    ownDrive: () => `${root}/me/drive?$select=id,webUrl`,
    ownItemByPath: (segments) => withQuery(ownPath(segments), SELECT_ITEM),
    item: (ref) => withQuery(item(ref), SELECT_ITEM),
    checkOut: (ref) => withQuery(item(ref), "$select=id,publication"),
    fileStamp: (ref) => withQuery(item(ref), "$select=id,webUrl,cTag,lastModifiedDateTime,sharepointIds"),
    itemOf: (where, itemId) => withQuery(below(ownerPath(where), "drive/items", pathSegment(itemId)), SELECT_ITEM),
    createSession: (ref) => ofWorkbook(ref, "createSession"),
    refreshSession: (ref) => ofWorkbook(ref, "refreshSession"),
    closeSession: (ref) => ofWorkbook(ref, "closeSession"),
    sendMail: () => `${root}/me/sendMail`,
    operation: (ref, operationId) => ofWorkbook(ref, joined("operations/", pathSegment(operationId))),
    ownFolderChildren: (segments) => joined(ownPath(segments), ":/children?$top=200"),
    newOwnFolder: (segments) =>
      segments.length === 0 ? `${root}/me/drive/root/children` : joined(ownPath(segments), ":/children"),
    newFolderIn: (folderId) => joined(ownItem(folderId), "/children"),
    ownChild: (folderId, name) => withQuery(ownChild(folderId, name), SELECT_ITEM),
    newFileIn: (folderId, name) => joined(ownChild(folderId, name), ":/content?@microsoft.graph.conflictBehavior=fail"),
    ownItem,
  };
}

const SELECT_ITEM = "$select=id,name,webUrl,parentReference,createdBy";

function ownerPath(where: ItemOwner): GraphUrl {
  switch (where.kind) {
    case "me":
      return "me";
    case "site":
      return joined("sites/", pathSegment(where.id));
    case "user":
      return joined("users/", pathSegment(where.id));
  }
}

function withQuery(url: GraphUrl, query: string): GraphUrl {
  return joined(url, `?${query}`);
}

function joined(...parts: readonly GraphUrl[]): GraphUrl {
  return parts.includes(undefined) ? undefined : parts.join("");
}
