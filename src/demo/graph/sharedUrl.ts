import type { Drive, DriveWorld, StoredItem } from "./driveWorld";
import { fileUrlOf, webUrlOf } from "./itemLocation";

/** Which form of a file's URL `/shares` knows. Nobody documents which one Excel gives or Graph wants. */
export type ShareMatching = "both" | "encoded" | "decoded";

/** The URL inside a sharing token (`u!` and base64url of its UTF-8 bytes), or undefined when it is none. */
export function readShareToken(token: string): string | undefined {
  if (!/^u![A-Za-z0-9_-]+$/.test(token)) return undefined;
  const url = Buffer.from(token.slice(2), "base64url").toString("utf8");
  return /^https:\/\//.test(url) ? url : undefined;
}

/** Compares exactly: a query or a fragment too much, and the URL leads nowhere. */
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
