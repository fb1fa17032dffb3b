import type { Drive, DriveWorld, StoredItem } from "./driveWorld";

/** Names from the drive's root down to the item, the root left out. */
export function namesTo(world: DriveWorld, item: StoredItem): readonly string[] {
  const parent = item.parentId === undefined ? undefined : world.item(item.driveId, item.parentId);
  return parent ? [...namesTo(world, parent), item.name] : [];
}

/** The URL under which Excel opens the file, percent-encoded; what `document.url` says. */
export function fileUrlOf(world: DriveWorld, drive: Drive, item: StoredItem): string {
  return [drive.webUrl, ...namesTo(world, item).map(encodeURIComponent)].join("/");
}

/** For Office files SharePoint gives the address of the page that opens them, not of the file. */
export function webUrlOf(world: DriveWorld, drive: Drive, item: StoredItem): string {
  if (drive.driveType === "personal" || !/\.xls[xmb]?$/i.test(item.name)) return fileUrlOf(world, drive, item);
  const sourcedoc = `%7B${item.uniqueId.toUpperCase()}%7D`;
  const file = encodeURIComponent(item.name);
  return `${siteUrlOf(drive)}/_layouts/15/Doc.aspx?sourcedoc=${sourcedoc}&file=${file}&action=default&mobileredirect=true`;
}

/** The site that holds the drive, in a path relative to its host. */
export function siteUrlOf(drive: Drive): string {
  return drive.webUrl.slice(0, drive.webUrl.lastIndexOf("/"));
}
