/** Where a workbook lives for Graph: `/drives/{driveId}/items/{itemId}`. Both ids are opaque. */
export type DriveItemRef = { readonly driveId: string; readonly itemId: string };

/** What Graph's driveItem resource told us of a workbook; `owner` and `site` are names for people. */
export type DriveItem = DriveItemRef & {
  readonly name: string;
  readonly webUrl?: string;
  readonly siteId?: string;
  readonly site?: string;
  readonly owner?: string;
  readonly driveType?: "personal" | "business" | "documentLibrary";
};

export function isSameItem(one: DriveItemRef, other: DriveItemRef): boolean {
  return one.driveId === other.driveId && one.itemId === other.itemId;
}
