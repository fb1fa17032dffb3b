import type { OwnerKey } from "../core/account";
import type { FolderFile, FolderPlace } from "../flow/ports";
import type { RecordReading } from "./recordShelf";

/** `at` in milliseconds: the latest of one folder or file counts. */
export type FolderPlaceRecord = FolderPlace & { readonly at: number };
export type FolderFileRecord = FolderFile & { readonly at: number };

const OUTCOMES: readonly FolderFile["outcome"][] = [
  ...["read", "newer", "notJson", "foreignAddress", "notAnObject"],
  ...["tooLarge", "otherFormat", "noSessionId", "badSessionId", "cutShort", "token"],
] as FolderFile["outcome"][];

export function readFolderPlace(json: unknown): RecordReading<FolderPlaceRecord> {
  const { owner, folder, id, at } = membersOf(json);
  if (typeof owner !== "string" || typeof folder !== "string" || typeof id !== "string") return CORRUPT;
  // An owner key in our own records was one when they were written.
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

const CORRUPT = { kind: "setAside", why: "corrupt" } as const;

function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? { ...json } : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
