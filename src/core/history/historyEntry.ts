import type { CloseOutcome } from "../answers/sessionOutcome";
import { readClosedFile, type ClosedFile } from "../documents/fileStamp";
import { readTime } from "../readTime";
import { readNaming, type SessionNaming } from "../sessions/sessionNaming";

/** A close that was sent, and its outcome. The entry outlives the session, so it holds no whole session id. */
export type HistoryEntry = {
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: CloseOutcome["kind"];
  /** As `shortId` gives it. */
  readonly shortId: string;
  /** What the session was called then, where somebody had named it. Earlier versions wrote neither this nor its kind. */
  readonly name?: string;
  /** Without a name: from what the pane makes one, in its language. */
  readonly naming?: SessionNaming;
  /** Only where it was known for sure. */
  readonly persistChanges?: boolean;
  /** Where changes may have been saved. */
  readonly file?: ClosedFile;
  readonly accountName?: string;
  readonly fileName?: string;
  readonly requestId?: string;
  readonly clientRequestId?: string;
};

/** Undefined for JSON that is not an entry of this version. */
export function readHistoryEntry(json: unknown): HistoryEntry | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { at, outcome, shortId, persistChanges } = json as Partial<Record<keyof HistoryEntry, unknown>>;
  if (typeof shortId !== "string" || typeof at !== "string") return undefined;
  if (readTime(at) === undefined || !isOutcome(outcome)) return undefined;
  const texts = OPTIONAL.flatMap((name): [string, string][] => {
    const value: unknown = (json as Partial<Record<keyof HistoryEntry, unknown>>)[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const kind = typeof persistChanges === "boolean" ? { persistChanges } : {};
  const naming = readNaming((json as HistoryEntry).naming);
  const file = readClosedFile((json as HistoryEntry).file);
  return {
    at,
    outcome,
    shortId,
    ...kind,
    ...(naming && { naming }),
    ...(file && { file }),
    ...Object.fromEntries(texts),
  };
}

const OPTIONAL = ["name", "accountName", "fileName", "requestId", "clientRequestId"] as const;

const OUTCOMES: Readonly<Record<CloseOutcome["kind"], true>> = {
  closed: true,
  ended: true,
  notKnown: true,
  workbookGone: true,
  refused: true,
  later: true,
  unknown: true,
  unusable: true,
};

function isOutcome(value: unknown): value is CloseOutcome["kind"] {
  return typeof value === "string" && Object.hasOwn(OUTCOMES, value);
}
