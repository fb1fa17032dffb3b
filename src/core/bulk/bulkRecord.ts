import type { DriveItem } from "../documents/driveItem";
import type { FoundWorkbook } from "../workbookState";
import { fingerprint } from "../statements/fingerprint";
import { BULK_ACTIONS, type BulkAction, type BulkOutcome, type BulkResult, type BulkRun } from "./bulkRun";

/** A run as it is stored, once. Its sessions are marks (fingerprint.ts) of ids: the statements hold the rest. */
export type BulkRecord = {
  readonly id: string;
  readonly action: BulkAction;
  readonly item: DriveItem;
  /** The open document that was confirmed; absent for a workbook that was chosen by hand. */
  readonly url?: string;
  readonly sessions: readonly string[];
  /** When it was confirmed, in milliseconds. */
  readonly at: number;
};

/**
 * What became of one item of a run, written while the workbook's turn is held. The latest of an item counts; `again`
 * takes back what was there, for another try. `step` counts from 1 within an item.
 */
export type BulkStep = { readonly run: string; readonly session: string; readonly step: number } & (
  BulkResult | { readonly kind: "again" }
);

/** Undefined for what is not a run of this version. */
export function readBulkRecord(json: unknown): BulkRecord | undefined {
  const { id, action, item, url, sessions, at }: Unread<BulkRecord> = membersOf(json);
  const known = BULK_ACTIONS.find((each) => each === action);
  if (typeof id !== "string" || known === undefined || typeof at !== "number" || !isItem(item)) return undefined;
  if (!Array.isArray(sessions) || !sessions.every((each) => typeof each === "string")) return undefined;
  return { id, action: known, item, sessions, at, ...(typeof url === "string" ? { url } : {}) };
}

export function readBulkStep(json: unknown): BulkStep | undefined {
  const members = membersOf(json);
  const { run, session, step, kind, outcome, why, at, account, requestId } = members;
  if (typeof run !== "string" || typeof session !== "string" || typeof step !== "number") return undefined;
  const place = { run, session, step };
  if (kind === "again") return { ...place, kind };
  if (typeof at !== "number") return undefined;
  if (kind === "notSent") {
    const known = WHY.find((each) => each === why);
    return known === undefined ? undefined : { ...place, kind, why: known, at };
  }
  if (kind !== "answered" || typeof outcome !== "string" || !Object.hasOwn(OUTCOMES, outcome)) return undefined;
  return {
    ...{ ...place, kind, at },
    // `hasOwn` has just found it among them.
    outcome: outcome as BulkOutcome,
    ...(typeof account === "string" ? { account } : {}),
    ...(typeof requestId === "string" ? { requestId } : {}),
  };
}

/** The run as it is to be stored; `at` in milliseconds. */
export function recordOf(
  { id, action, workbook: { item, from }, items }: Omit<BulkRun, "phase">,
  at: number,
): BulkRecord {
  const sessions = items.map(({ session }) => fingerprint(session.id));
  return { id, action, item, at, sessions, ...(from.kind === "document" ? { url: from.url } : {}) };
}

/** The workbook of a stored run, as it was confirmed. */
export function workbookOfRun({ item, url }: BulkRecord): FoundWorkbook {
  return {
    kind: "found",
    item,
    from: url === undefined ? { kind: "byHand" } : { kind: "document", url },
    outOfDate: false,
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
