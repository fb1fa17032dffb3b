import type { DriveItem } from "../core/documents/driveItem";
import { readHistoryEntry, type HistoryEntry } from "../core/history/historyEntry";
import { readStatement } from "../core/statements/readStatement";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type { PendingCreate, RememberedDocument } from "../flow/ports";
import type { RecordReading } from "./recordShelf";

/** `at` in milliseconds: the latest of one key or name counts. */
export type OwnerRecord = { readonly ownerKey: string; readonly displayName: string; readonly at: number };
export type SettingRecord = { readonly name: string; readonly value: number; readonly at: number };

export function readStatementRecord(json: unknown): RecordReading<SessionStatement> {
  const reading = readStatement(json);
  if (reading.kind === "statement") return { kind: "record", record: reading.statement };
  return { kind: "setAside", why: reading.kind };
}

export function readRememberedDocument(json: unknown): RecordReading<RememberedDocument> {
  const { url, at, item } = membersOf(json);
  const driveItem = readDriveItem(item);
  if (typeof url !== "string" || typeof at !== "string" || driveItem === undefined) return CORRUPT;
  return { kind: "record", record: { url, at, item: driveItem } };
}

export function readPendingCreate(json: unknown): RecordReading<PendingCreate> {
  const { item, operation, persistChanges, ownerKey, startedAt } = membersOf(json);
  const driveItem = readDriveItem(item);
  if (driveItem === undefined || typeof operation !== "string" || typeof persistChanges !== "boolean") return CORRUPT;
  if (typeof ownerKey !== "string" || typeof startedAt !== "string") return CORRUPT;
  return { kind: "record", record: { item: driveItem, operation, persistChanges, ownerKey, startedAt } };
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

const CORRUPT = { kind: "setAside", why: "corrupt" } as const;
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
