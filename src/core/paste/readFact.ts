import { checkGraphId, type GraphIdKind } from "../documents/checkGraphId";
import { looksLikeToken } from "./looksLikeToken";
import { readCreatedBy, STATEMENT_FIELDS, type StatementField } from "../statements/statementFields";
import type { SessionStatement } from "../statements/sessionStatement";
import type { PasteField } from "./fieldOf";
import { liftIds } from "./liftIds";
import type { PasteFacts } from "./pasteFacts";

export type FactReading =
  | { readonly kind: "facts"; readonly facts: PasteFacts }
  | { readonly kind: "refused"; readonly why: "token" | "fieldRefused" }
  /** Only a record of our own format may say this. */
  | { readonly kind: "notTaken" };

/** One named value of a foreign text as facts of a statement. A blank one says nothing. */
export function readFact(field: Exclude<PasteField, "sessionId" | "id" | "format">, value: unknown): FactReading {
  if (value === null || value === undefined || value === "") return NOTHING;
  if (typeof value === "string" && looksLikeToken(value)) return { kind: "refused", why: "token" };
  if (OURS_ALONE.has(field)) return { kind: "notTaken" };
  const text = typeof value === "string" ? value.trim() : value;
  switch (field) {
    case "persistChanges":
      return found(readBoolean(text), (persistChanges) => ({ persistChanges }));
    case "driveId":
      return found(readId("drive", text), (driveId) => ({ driveId }));
    case "itemId":
      return found(readId("item", text), (itemId) => ({ itemId }));
    case "siteId":
      return found(readId("site", text), (siteId) => ({ siteId }));
    case "userId":
      return found(readId("user", text), (userId) => ({ userId }));
    case "source":
      return found(readSource(text), (source) => ({ source }));
    case "createdBy":
    case "tool":
    case "run":
    case "url":
      return readMaker(field, text);
    case "address":
      return { kind: "facts", facts: typeof text === "string" ? placeAt(text) : {} };
    default:
      return checked(field, typeof text === "number" ? String(text) : text);
  }
}

/** An address is one of a workbook, also where its ids are not in it. */
function placeAt(address: string): PasteFacts {
  return liftIds(address)?.facts ?? (/^https:\/\//i.test(address) ? { placeNotUnderstood: true } : {});
}

const NOTHING: FactReading = { kind: "facts", facts: {} };

/** What only a pane of ours can have seen, or decided. */
const OURS_ALONE: ReadonlySet<string> = new Set<StatementField>([
  "writtenAt",
  "writer",
  "ownerKey",
  "door",
  "answer",
  "answeredAt",
  "forgotten",
  "addedByHand",
  "handedOver",
]);

function found<T>(value: T | undefined, facts: (value: T) => Partial<SessionStatement>): FactReading {
  return value === undefined ? { kind: "refused", why: "fieldRefused" } : { kind: "facts", facts: facts(value) };
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = wordOf(value);
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : undefined;
}

// Excel writes truth values into CSV in its own language.
const TRUE_WORDS: ReadonlySet<string> = new Set([
  ...["true", "yes", "1", "persistent", "saves changes"],
  ...["wahr", "vrai", "verdadero", "waar", "vero"],
]);
const FALSE_WORDS: ReadonlySet<string> = new Set([
  ...["false", "no", "0", "temporary", "non-persistent"],
  ...["falsch", "faux", "falso", "onwaar"],
]);

function wordOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
}

function readId(kind: GraphIdKind, value: unknown): string | undefined {
  const check = checkGraphId(kind, typeof value === "string" ? value : "");
  return check.kind === "ok" ? check.value : undefined;
}

function readSource(value: unknown): "SharePoint" | "OneDrive" | undefined {
  const word = wordOf(value);
  return (["SharePoint", "OneDrive"] as const).find((source) => source.toLowerCase() === word);
}

function readMaker(field: "createdBy" | "tool" | "run" | "url", value: unknown): FactReading {
  const part = field === "createdBy" ? "tool" : field;
  const maker = typeof value === "number" ? String(value) : value;
  const { createdBy } = readCreatedBy(typeof maker === "object" ? maker : { [part]: maker });
  return found(createdBy, (maker) => ({ createdBy: maker }));
}

function checked(field: StatementField, value: unknown): FactReading {
  const fault = STATEMENT_FIELDS[field](value);
  if (fault !== undefined) return { kind: "refused", why: fault === "token" ? "token" : "fieldRefused" };
  return { kind: "facts", facts: { [field]: value } };
}
