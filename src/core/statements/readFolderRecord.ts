import type { OwnerKey } from "../account";
import type { UnreadReason } from "../folderState";
import { isRecordedId } from "../paste/sessionIdShape";
import { parsedJson } from "../json";
import { readSessionId } from "../paste/readSessionId";
import { readStatement } from "./readStatement";
import { readTime } from "../readTime";
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

/** Where and when a record was found. `createdAt` is the file's own, by the server's clock. */
export type FoundIn = {
  readonly folder: string;
  readonly owner: OwnerKey;
  readonly createdAt: string | undefined;
  /** ISO 8601, by this device's clock. */
  readonly readAt?: string | undefined;
  /** Who made the file, as Graph tells it. */
  readonly by?: FileCreator;
};

/** Names for people. `device`: this add-in wrote it, for the account whose OneDrive it is. */
export type FileCreator = { readonly user?: string; readonly app?: string; readonly device?: true };

/**
 * Reads one file of the OneDrive folder. Every device fills in the same: the time that the file was made if the record
 * has none, and whose OneDrive it is. Where it was read overrides what it says of that: the folder can be shared, and
 * anybody can write anything into a file.
 */
export function readFolderRecord(text: string, found: FoundIn): FolderRecord {
  const json = parsedJson(text.replace(/^\ufeff/, ""));
  if (json === undefined) return { kind: "unread", why: "notJson" };
  const reading = readStatement(json);
  if (reading.kind === "newer") return { kind: "unread", why: "newer" };
  if (reading.kind === "corrupt") return { kind: "unread", why: reading.why };
  const { statement } = reading;
  if (!isRecordedId(statement.sessionId)) return { kind: "unread", why: whyNoId(statement.sessionId) };
  return {
    kind: "read",
    written: statement,
    kept: keptStatement(statement, found),
    placeless: statement.driveId === undefined && (statement.itemId ?? found.folder) === found.folder,
    leftOut: reading.leftOut.length > 0,
  };
}

/** An id that was encoded as a whole is wrong here, but not cut short. */
function whyNoId(text: string): "cutShort" | "badSessionId" {
  const isCut = /(?:cluster|session|usid)=/i.test(text) && readSessionId(text).kind === "refused";
  return isCut ? "cutShort" : "badSessionId";
}

/** What a reader keeps of a statement in the folder. */
export function keptStatement(statement: SessionStatement, found: FoundIn): SessionStatement {
  const { owner, createdAt, readAt, by = {} } = found;
  const { heard: told, ...said } = statement;
  const created = createdAt !== undefined && readTime(createdAt) !== undefined ? createdAt : undefined;
  // What was hearsay on the other device stays hearsay here.
  const { device, ...maker } = by;
  const isWhole = device === true && (told === undefined || told.fields !== undefined);
  return {
    ...(created === undefined ? {} : { writtenAt: created }),
    ownerKey: owner,
    ...said,
    door: "folder",
    heard: {
      in: "folder",
      ...(readAt === undefined ? {} : { read: readAt }),
      ...(created === undefined ? {} : { created }),
      owner,
      ...maker,
      ...(isWhole ? { device: true } : {}),
      ...(isWhole && told !== undefined ? { fields: told.fields } : {}),
    },
  };
}
