import { isSameItem, type DriveItem } from "../documents/driveItem";
import { readFileStamp, type FileStamp } from "../documents/fileStamp";
import type { FoundWorkbook } from "../workbookState";
import { fingerprint } from "../statements/fingerprint";
import {
  BULK_ACTIONS,
  type BulkAction,
  type BulkAnswer,
  type BulkOutcome,
  type BulkResult,
  type BulkRun,
} from "./bulkRun";

/** A run as it is stored, once. Its sessions are marks (fingerprint.ts) of ids: the statements hold the rest. */
export type BulkRecord = {
  readonly id: string;
  readonly action: BulkAction;
  readonly files: readonly BulkFile[];
  readonly sessions: readonly string[];
  /** For each of `sessions`, the place of its workbook in `files`. */
  readonly fileOf: readonly number[];
  /** When it was confirmed, in milliseconds. */
  readonly at: number;
};

/** A workbook as it was confirmed. */
export type BulkFile = {
  readonly item: DriveItem;
  /** The open document; absent for a workbook that was not the open one. */
  readonly url?: string;
  /** What its content was like before anything of the run was sent, where somebody asked for that. */
  readonly before?: FileStamp;
};

/**
 * What became of one item of a run, written while the workbook's turn is held. The latest of an item counts; `again`
 * queues it for another try after `before`. `step` counts from 1 within an item.
 */
export type BulkStep = { readonly run: string; readonly session: string; readonly step: number } & (
  BulkResult | BulkAgain
);

export type BulkAgain = { readonly kind: "again"; readonly before?: BulkAnswer };

/** Undefined for what is not a run of this version. */
export function readBulkRecord(json: unknown): BulkRecord | undefined {
  const { id, action, files, sessions, fileOf, at }: Unread<BulkRecord> = membersOf(json);
  const known = BULK_ACTIONS.find((each) => each === action);
  if (typeof id !== "string" || known === undefined || typeof at !== "number") return undefined;
  if (!isListOf(sessions, isText) || !Array.isArray(files) || !isListOf(fileOf, isNumber)) return undefined;
  const read = files.flatMap((each) => readBulkFile(each) ?? []);
  // Each session has a workbook: a request to another one would close something else.
  if (fileOf.length !== sessions.length || !fileOf.every((place) => place in read)) return undefined;
  return read.length === files.length ? { id, action: known, files: read, sessions, fileOf, at } : undefined;
}

function readBulkFile(json: unknown): BulkFile | undefined {
  const { item, url, before }: Unread<BulkFile> = membersOf(json);
  if (!isItem(item)) return undefined;
  const stamp = readFileStamp(before);
  return {
    item,
    ...(typeof url === "string" ? { url } : {}),
    ...(stamp === undefined ? {} : { before: stamp }),
  };
}

/** Undefined for what is no step; of one whose end is not understood, the outcome is unknown. */
export function readBulkStep(json: unknown): BulkStep | undefined {
  const members = membersOf(json);
  const { run, session, step, kind, why, at, before } = members;
  if (typeof run !== "string" || typeof session !== "string" || typeof step !== "number") return undefined;
  const place = { run, session, step };
  if (kind === "again") {
    const answered = membersOf(before);
    return {
      ...place,
      kind,
      ...(typeof answered.at === "number" ? { before: readAnswer(answered, answered.at) } : {}),
    };
  }
  if (typeof at !== "number") return undefined;
  const known = WHY.find((each) => each === why);
  if (kind === "notSent" && known !== undefined) return { ...place, kind, why: known, at };
  return { ...place, ...readAnswer(members, at) };
}

/** What a later version knows to become of an item is not known here; it is not "never sent". */
function readAnswer(members: Readonly<Record<string, unknown>>, at: number): BulkAnswer {
  const { kind, outcome, account, requestId } = members;
  const isKnown = kind === "answered" && typeof outcome === "string" && Object.hasOwn(OUTCOMES, outcome);
  return {
    ...{ kind: "answered", at },
    // `hasOwn` has just found it among them.
    outcome: isKnown ? (outcome as BulkOutcome) : "unknown",
    ...(typeof account === "string" ? { account } : {}),
    ...(typeof requestId === "string" ? { requestId } : {}),
  };
}

/** The run as it is to be stored; `at` in milliseconds. */
export function recordOf({ id, action, items }: Pick<BulkRun, "id" | "action" | "items">, at: number): BulkRecord {
  const workbooks = items
    .map(({ workbook }) => workbook)
    .filter((one, index, all) => all.findIndex((other) => isSameItem(one.item, other.item)) === index);
  return {
    ...{ id, action, at },
    files: workbooks.map(({ item, from, before }) => ({
      item,
      ...(from.kind === "document" ? { url: from.url } : {}),
      ...(before === undefined ? {} : { before }),
    })),
    sessions: items.map(({ session }) => fingerprint(session.id)),
    fileOf: items.map(({ workbook }) => workbooks.findIndex(({ item }) => isSameItem(item, workbook.item))),
  };
}

/** The workbook of a stored run's session, as it was confirmed. `place` counts from 0 among the sessions. */
export function workbookAt({ files, fileOf }: BulkRecord, place: number): FoundWorkbook | undefined {
  const file = files[fileOf[place] ?? -1];
  if (file === undefined) return undefined;
  const { item, url, before } = file;
  return {
    ...{ kind: "found", item, outOfDate: false },
    from: url === undefined ? { kind: "byHand" } : { kind: "document", url },
    ...(before === undefined ? {} : { before }),
  };
}

const WHY = ["closed", "ended", "forgotten", "stopped"] as const;

const OUTCOMES: Readonly<Record<BulkOutcome, true>> = {
  ...{ closed: true, alive: true, ended: true, notKnown: true, workbookGone: true },
  ...{ refused: true, later: true, unknown: true, unusable: true },
};

type Unread<T> = { readonly [Name in keyof T]?: unknown };

function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? { ...json } : {};
}

function isItem(value: unknown): value is DriveItem {
  const { driveId, itemId, name } = membersOf(value);
  return typeof driveId === "string" && typeof itemId === "string" && typeof name === "string";
}

function isListOf<T>(value: unknown, isOne: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
