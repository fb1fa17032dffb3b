import type { OwnerKey } from "../../core/account";
import type { DriveItem } from "../../core/documents/driveItem";
import { mergeStatements } from "../../core/statements/mergeStatements";
import { STATEMENT_FORMAT } from "../../core/statements/sessionStatement";
import { sessionMarkOf } from "../../core/statements/tombstone";
import type { SessionStore } from "../ports";
import { filesIn } from "./readFolderFiles";

/**
 * A record that names no drive belongs to the open workbook when its folder is that item's. Said without a time or a
 * writer, so that whatever anybody else says of the place counts more, and that every device says the same.
 */
export function completePlaces(store: SessionStore, owner: OwnerKey, { driveId, itemId }: DriveItem): void {
  const marks = new Set(
    filesIn(store, owner, itemId).flatMap(({ placeless, session }) => (placeless === true ? (session ?? []) : [])),
  );
  if (marks.size === 0) return;
  for (const { id, place } of mergeStatements(store.statements())) {
    if (place.kind === "driveItem" || !marks.has(sessionMarkOf(id))) continue;
    // One that finds no room is completed at the next reading.
    store.add({ format: STATEMENT_FORMAT, sessionId: id, driveId, itemId, door: "folder" });
  }
}
