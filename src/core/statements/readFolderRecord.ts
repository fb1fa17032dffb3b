import type { OwnerKey } from "../account";
import type { UnreadReason } from "../folderState";
import { parsedJson } from "../paste/parsedJson";
import { readStatement } from "./readStatement";
import { readTime } from "./readTime";
import type { SessionStatement } from "./sessionStatement";

export type FolderRecord =
  | {
      readonly kind: "read";
      /** Word for word as the file has it. */
      readonly written: SessionStatement;
      /** As it is kept here. */
      readonly kept: SessionStatement;
      /** Names no drive, and no other item than its folder's. */
      readonly placeless: boolean;
      /** The file said more, which could not be kept. */
      readonly leftOut: boolean;
    }
  | { readonly kind: "unread"; readonly why: UnreadReason };

/** Where a record was found. `createdAt` is the file's own, by the server's clock. */
export type FoundIn = { readonly folder: string; readonly owner: OwnerKey; readonly createdAt: string | undefined };

/**
 * One file of the OneDrive folder. Every device fills in the same: the time that the file was made where the record has
 * none, and whose OneDrive it is. Who created it elsewhere did not create it here; whose word it was stays.
 */
export function readFolderRecord(text: string, found: FoundIn): FolderRecord {
  const json = parsedJson(text.replace(/^\ufeff/, ""));
  if (json === undefined) return { kind: "unread", why: "notJson" };
  const reading = readStatement(json);
  if (reading.kind === "newer") return { kind: "unread", why: "newer" };
  if (reading.kind === "corrupt") return { kind: "unread", why: reading.why };
  const { statement } = reading;
  return {
    kind: "read",
    written: statement,
    kept: keptStatement(statement, found),
    placeless: statement.driveId === undefined && (statement.itemId ?? found.folder) === found.folder,
    leftOut: reading.leftOut.length > 0,
  };
}

/** What a reader keeps of a statement that stands in the folder. */
export function keptStatement(statement: SessionStatement, { owner, createdAt }: FoundIn): SessionStatement {
  const { door } = statement;
  const written = createdAt !== undefined && readTime(createdAt) !== undefined ? { writtenAt: createdAt } : {};
  return {
    ...written,
    ownerKey: owner,
    ...statement,
    // An answer that was pasted or imported on the other device is hearsay there, and so it is here.
    door: door === "added" || door === "imported" ? door : "folder",
  };
}
