import type { DriveItem } from "../core/documents/driveItem";
import { readHistoryEntry, type HistoryEntry } from "../core/history/historyEntry";
import { markPartlyRead } from "../core/statements/partlyRead";
import { readStatement } from "../core/statements/readStatement";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type {
  PendingCreate,
  RememberedDocument,
  FolderFile,
  FolderPlace,
  SentRequest,
} from "../flow/ports/sessionStore";
import type { RecordReading } from "./recordCollection";
import type { OwnerKey } from "../core/account";

/** `at` in milliseconds: the latest of one key or name counts. */
export type OwnerRecord = { readonly ownerKey: string; readonly displayName: string; readonly at: number };
export type SettingRecord = { readonly name: string; readonly value: number; readonly at: number };

export function readStatementRecord(json: unknown): RecordReading<SessionStatement> {
  const reading = readStatement(json);
  if (reading.kind === "statement") {
    if (reading.leftOut.length > 0) markPartlyRead(reading.statement);
    return { kind: "record", record: reading.statement };
  }
  return { kind: "quarantined", why: reading.kind };
}

export function readRememberedDocument(json: unknown): RecordReading<RememberedDocument> {
  const { url, at, item } = membersOf(json);
  const driveItem = readDriveItem(item);
  if (typeof url !== "string" || typeof at !== "string" || driveItem === undefined) return CORRUPT;
  return { kind: "record", record: { url, at, item: driveItem } };
}

export function readPendingCreate(json: unknown): RecordReading<PendingCreate> {
  const { item, operation, persistChanges, ownerKey, startedAt, label } = membersOf(json);
  const driveItem = readDriveItem(item);
  if (driveItem === undefined || typeof operation !== "string" || typeof persistChanges !== "boolean") return CORRUPT;
  if (typeof ownerKey !== "string" || typeof startedAt !== "string") return CORRUPT;
  const named = typeof label === "string" ? { label } : {};
  return { kind: "record", record: { item: driveItem, operation, persistChanges, ownerKey, startedAt, ...named } };
}

export function readHistoryRecord(json: unknown): RecordReading<HistoryEntry> {
  const record = readHistoryEntry(json);
  return record === undefined ? CORRUPT : { kind: "record", record };
}

export function readOwner(json: unknown): RecordReading<OwnerRecord> {
  const { ownerKey, displayName, at } = membersOf(json);
  if (typeof ownerKey !== "string" || typeof displayName !== "string" || typeof at !== "number") return CORRUPT;
  return { kind: "record", record: { ownerKey, displayName, at } };
}

export function readSetting(json: unknown): RecordReading<SettingRecord> {
  const { name, value, at } = membersOf(json);
  if (typeof name !== "string" || typeof value !== "number" || typeof at !== "number") return CORRUPT;
  return { kind: "record", record: { name, value, at } };
}

/** Under which keys the records of a document's first rows are. `at` in milliseconds. */
export type FirstRowsRecord = {
  readonly url: string;
  readonly document: string;
  readonly statements: readonly string[];
  readonly count: number;
  /** Absent in a note of an earlier version. */
  readonly open?: number | undefined;
  readonly at: number;
};

export function readFirstRows(json: unknown): RecordReading<FirstRowsRecord> {
  const { url, document, statements, count, open, at } = membersOf(json);
  if (typeof url !== "string" || typeof document !== "string" || !isTexts(statements)) return CORRUPT;
  if (typeof count !== "number" || typeof at !== "number") return CORRUPT;
  return {
    kind: "record",
    record: { url, document, statements, count, open: typeof open === "number" ? open : undefined, at },
  };
}

const CORRUPT = { kind: "quarantined", why: "corrupt" } as const;
const NAMES = ["webUrl", "siteId", "site", "owner"] as const;

function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? { ...json } : {};
}

function readDriveItem(json: unknown): DriveItem | undefined {
  const members = membersOf(json);
  const { driveId, itemId, name, driveType } = members;
  if (typeof driveId !== "string" || typeof itemId !== "string" || typeof name !== "string") return undefined;
  const names = NAMES.flatMap((key): [string, string][] => {
    const value = members[key];
    return typeof value === "string" ? [[key, value]] : [];
  });
  const known = driveType === "personal" || driveType === "business" || driveType === "documentLibrary";
  return { driveId, itemId, name, ...Object.fromEntries(names), ...(known ? { driveType } : {}) };
}

/** `at` in milliseconds: the latest of one folder or file counts. */
export type FolderPlaceRecord = FolderPlace & { readonly at: number };
export type FolderFileRecord = FolderFile & { readonly at: number };

const OUTCOMES: readonly FolderFile["outcome"][] = [
  "read",
  "newer",
  "notJson",
  "foreignAddress",
  "notAnObject",
  "tooLarge",
  "otherFormat",
  "noSessionId",
  "badSessionId",
  "cutShort",
  "token",
];

export function readFolderPlace(json: unknown): RecordReading<FolderPlaceRecord> {
  const { owner, folder, id, at } = membersOf(json);
  if (typeof owner !== "string" || typeof folder !== "string" || typeof id !== "string") return CORRUPT;
  // Our own record: this was an OwnerKey when it was written.
  return typeof at === "number" ? { kind: "record", record: { owner: owner as OwnerKey, folder, id, at } } : CORRUPT;
}

export function readFolderFile(json: unknown): RecordReading<FolderFileRecord> {
  const { owner, folder, file, tag, outcome, marks, session, mine, wholeId, leftOut, placeless, at } = membersOf(json);
  const known = OUTCOMES.find((each) => each === outcome);
  if (typeof owner !== "string" || typeof folder !== "string" || typeof file !== "string") return CORRUPT;
  if (typeof tag !== "string" || typeof at !== "number" || known === undefined || !isTexts(marks)) return CORRUPT;
  return {
    kind: "record",
    record: {
      ...{ owner: owner as OwnerKey, folder, file, tag, outcome: known, marks, at },
      ...(typeof session === "string" ? { session } : {}),
      ...(mine === true ? { mine } : {}),
      ...(wholeId === true ? { wholeId } : {}),
      ...(leftOut === true ? { leftOut } : {}),
      ...(placeless === true ? { placeless } : {}),
    },
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

export function readSentRequest(json: unknown): RecordReading<SentRequest> {
  const record = membersOf(json);
  // One that a later version sends holds the workbook's turn as any other, whatever it is.
  const texts = [record.id, record.driveId, record.itemId, record.fileName, record.what];
  if (!texts.every((text) => typeof text === "string") || typeof record.at !== "number") return CORRUPT;
  // Only this pane writes these records: if the first fields are right, so are the others.
  return { kind: "record", record: record as SentRequest };
}
