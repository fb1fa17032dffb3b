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

/** Which form of a file's URL `/shares` accepts. It is not documented which one Excel gives or Graph wants. */
export type ShareMatching = "both" | "encoded" | "decoded";

/** The URL inside a sharing token (`u!` and base64url of its UTF-8 bytes), or undefined when it is none. */
export function readShareToken(token: string): string | undefined {
  if (!/^u![A-Za-z0-9_-]+$/.test(token)) return undefined;
  const url = Buffer.from(token.slice(2), "base64url").toString("utf8");
  return /^https:\/\//.test(url) ? url : undefined;
}

/** Compares exactly: with an extra query or fragment, the URL finds nothing. */
export function findSharedItem(
  world: DriveWorld,
  url: string,
  matching: ShareMatching,
): { readonly drive: Drive; readonly item: StoredItem } | undefined {
  for (const drive of world.drives) {
    for (const item of world.items()) {
      if (item.driveId === drive.id && urlsOf(world, drive, item, matching).includes(url)) return { drive, item };
    }
  }
  return undefined;
}

function urlsOf(world: DriveWorld, drive: Drive, item: StoredItem, matching: ShareMatching): readonly string[] {
  const encoded = fileUrlOf(world, drive, item);
  const page = webUrlOf(world, drive, item);
  return [
    ...(matching === "decoded" ? [] : [encoded]),
    ...(matching === "encoded" ? [] : [decodeURIComponent(encoded)]),
    ...(page === encoded ? [] : [page]),
  ];
}
