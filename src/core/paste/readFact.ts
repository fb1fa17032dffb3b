import { checkGraphId, type GraphIdKind } from "../documents/checkGraphId";
import type { SessionStatement } from "../statements/sessionStatement";
import { readCreatedBy, STATEMENT_FIELDS, type StatementField } from "../statements/statementFields";
import { PLACE_FIELDS, type PasteField } from "./fieldNames";
import { holdsToken } from "./quickTokenCheck";
import { resourceIdsIn } from "./resourceIdsIn";
import { NO_FACTS, NO_PLACE, UNKNOWN_PLACE, type PastedPlace, type SessionFacts } from "./sessionFacts";

export type FactReading =
  | ({ readonly kind: "facts" } & SessionFacts)
  | { readonly kind: "refused"; readonly why: "token" | "fieldRefused" }
  /** Only a record of our own format may say this. */
  | { readonly kind: "notTaken" };

type FactField = Exclude<PasteField, "sessionId" | "id" | "format">;

/** One named value of a foreign text as facts of a session. A blank one says nothing, one with a token is refused. */
export function readFact(field: FactField, value: unknown): FactReading {
  if (value === null || value === undefined || value === "") return NOTHING;
  if (PLACE_FIELDS.has(field) && NO_VALUE.test(wordOf(value).trim())) return NOTHING;
  const fact = factIn(field, typeof value === "string" ? value.trim() : value);
  // A good value has passed its own check. For any other, a token is the reason that counts.
  const isChecked = fact.kind === "facts" && field !== "address";
  return !isChecked && typeof value === "string" && holdsToken(value) ? { kind: "refused", why: "token" } : fact;
}

/** What databases and languages write where there is no value. */
const NO_VALUE = /^(?:null|\(null\)|<null>|\$null|nil|none|undefined|nan|n\/a|not set|[-\u2013\u2014]+)$/;

const NOTHING: FactReading = { kind: "facts", ...NO_FACTS };

function factIn(field: FactField, value: unknown): FactReading {
  if (INTERNAL_FIELDS.has(field)) return { kind: "notTaken" };
  switch (field) {
    case "persistChanges":
      return stated("persistChanges", readBoolean(value));
    case "driveId":
      return placed("driveId", readId("drive", value));
    case "itemId":
      return placed("itemId", readId("item", value));
    case "siteId":
      return placed("siteId", readId("site", value));
    case "userId":
      return placed("userId", readId("user", value));
    case "source":
      return placed("source", readSource(value));
    case "createdBy":
    case "tool":
    case "run":
    case "url":
      return stated("createdBy", readMaker(field, value));
    case "address":
      return { kind: "facts", fields: NO_FACTS.fields, place: typeof value === "string" ? placeAt(value) : NO_PLACE };
    default:
      return checked(field, typeof value === "number" ? String(value) : value);
  }
}

/** An address is taken for a workbook's, even when it holds no ids. */
function placeAt(address: string): PastedPlace {
  return resourceIdsIn(address)?.place ?? (/^https:\/\//i.test(address) ? UNKNOWN_PLACE : NO_PLACE);
}

/** What only a pane of ours can have seen, or decided. */
const INTERNAL_FIELDS: ReadonlySet<string> = new Set<StatementField>([
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

const REFUSED: FactReading = { kind: "refused", why: "fieldRefused" };

function stated(field: keyof SessionStatement, value: unknown): FactReading {
  return value === undefined ? REFUSED : { kind: "facts", fields: { [field]: value }, place: NO_PLACE };
}

function placed(field: keyof PastedPlace, value: string | undefined): FactReading {
  return value === undefined ? REFUSED : { kind: "facts", fields: NO_FACTS.fields, place: { [field]: value } };
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

function readMaker(field: "createdBy" | "tool" | "run" | "url", value: unknown): SessionStatement["createdBy"] {
  const part = field === "createdBy" ? "tool" : field;
  const maker = typeof value === "number" ? String(value) : value;
  return readCreatedBy(typeof maker === "object" ? maker : { [part]: maker }).createdBy;
}

function checked(field: StatementField, value: unknown): FactReading {
  const fault = STATEMENT_FIELDS[field](value);
  if (fault === "token") return { kind: "refused", why: "token" };
  return fault === undefined ? stated(field, value) : REFUSED;
}
