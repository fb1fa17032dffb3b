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

/** Undefined for JSON that is not an entry of this version. What is wrong in an optional field is left out. */
export function readHistoryEntry(json: unknown): HistoryEntry | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { at, outcome, shortId, ...fields } = json as Partial<Record<keyof HistoryEntry, unknown>>;
  if (typeof shortId !== "string" || typeof at !== "string") return undefined;
  if (readTime(at) === undefined || !isOutcome(outcome)) return undefined;
  const read = OPTIONAL_FIELDS.map((field) => [field, READERS[field](fields[field])] as const);
  return { at, outcome, shortId, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) };
}

type OptionalField = Exclude<keyof HistoryEntry, "at" | "outcome" | "shortId">;

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** One for each optional field: a field without a reader would be lost with the next opening of the pane. */
const READERS: { readonly [Field in OptionalField]-?: (value: unknown) => HistoryEntry[Field] | undefined } = {
  persistChanges: (value) => (typeof value === "boolean" ? value : undefined),
  naming: readNaming,
  file: readClosedFile,
  name: text,
  accountName: text,
  fileName: text,
  requestId: text,
  clientRequestId: text,
};

// The keys of READERS are its type's; Object.keys forgets that.
export const OPTIONAL_FIELDS = Object.keys(READERS) as readonly OptionalField[];

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
