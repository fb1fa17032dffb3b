import { jsonHoldsToken, looksLikeToken } from "../credentials";
import { readTime } from "../readTime";
import type { SessionStatement } from "./sessionStatement";

/** Why a field of a statement could not be kept. `token`: it holds a credential, which must never reach storage. */
export type FieldFault = "wrongType" | "notATime" | "notHttps" | "notAnId" | "otherValue" | "unreadable" | "token";

export type LeftOut = { readonly field: string; readonly why: FieldFault };

/** `createdBy` is read below; `heard` in readStatement.ts. */
export type StatementField = Exclude<keyof SessionStatement, "format" | "sessionId" | "createdBy" | "heard">;

type Check = (value: unknown) => FieldFault | undefined;

/** One check for every optional field of `workbook-session/1`; undefined means that the value is good. */
export const STATEMENT_FIELDS: Readonly<Record<StatementField, Check>> = {
  writtenAt: time,
  writer: text,
  persistChanges: (value) => (typeof value === "boolean" ? undefined : "wrongType"),
  driveId: graphId,
  itemId: graphId,
  siteId: graphId,
  source: oneOf("SharePoint", "OneDrive"),
  userId: text,
  webUrl: https,
  fileName: text,
  documentUrl: text,
  ownerKey: text,
  createdAt: time,
  lastUsedAt: time,
  door: oneOf("createdHere", "added", "imported", "folder"),
  label: text,
  note: text,
  status: oneOf("open", "closed", "ended"),
  closedAt: time,
  result: text,
  answer: oneOf("alive", "closed", "ended", "notKnown", "unusable", "workbookGone", "noAnswer"),
  answeredAt: time,
  forgotten: mark,
  addedByHand: mark,
  handedOver: mark,
};

/** Text that can be shown: no control characters, and none that turn the direction and disguise a file name. */
export function text(value: unknown): FieldFault | undefined {
  if (typeof value !== "string") return "wrongType";
  if (value.length > TEXT_MAX_LENGTH || UNREADABLE.test(value.replace(LINES_AND_TABS, ""))) return "unreadable";
  return looksLikeToken(value) ? "token" : undefined;
}

/** An address that may become a link: https, and a host that is not hidden behind a user name. */
function https(value: unknown): FieldFault | undefined {
  const fault = text(value);
  return fault ?? (HTTPS.test(String(value)) ? undefined : "notHttps");
}

const TEXT_MAX_LENGTH = 4096;
const UNREADABLE = /[\p{Surrogate}\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const LINES_AND_TABS = /[\t\n\r]/g;
const HTTPS = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/i;
/** Drive, item and site ids as Graph gives them; a site id has two commas. */
const GRAPH_ID = /^(?=.*\w)[\w!$%,.~-]{1,512}$/;

function time(value: unknown): FieldFault | undefined {
  if (typeof value !== "string") return "wrongType";
  return readTime(value) === undefined ? "notATime" : undefined;
}

function graphId(value: unknown): FieldFault | undefined {
  const fault = text(value);
  return fault ?? (GRAPH_ID.test(String(value)) ? undefined : "notAnId");
}

function mark(value: unknown): FieldFault | undefined {
  return value === true ? undefined : "wrongType";
}

function oneOf(...values: readonly string[]): Check {
  return (value) => {
    if (typeof value !== "string") return "wrongType";
    return values.includes(value) ? undefined : "otherValue";
  };
}

type CreatedBy = NonNullable<SessionStatement["createdBy"]>;

/** Who made the session. Each part is checked alone: a bad address does not lose the name of the tool. */
export function readCreatedBy(json: unknown): { readonly createdBy?: CreatedBy; readonly leftOut: readonly LeftOut[] } {
  if (json === undefined || json === null || json === "") return { leftOut: [] };
  if (typeof json !== "object" || Array.isArray(json)) return { leftOut: [{ field: "createdBy", why: "wrongType" }] };
  const leftOut: LeftOut[] = [];
  const kept: [string, unknown][] = [];
  for (const [part, value] of Object.entries(json)) {
    const known = part === "tool" || part === "run" || part === "url";
    if (known && (value === null || value === "")) continue;
    const why = known ? (part === "url" ? https : text)(value) : tokenIn(part, value);
    if (why === undefined) kept.push([part, value]);
    else leftOut.push({ field: known ? `createdBy.${part}` : "createdBy", why });
  }
  return kept.length === 0 ? { leftOut } : { createdBy: Object.fromEntries(kept), leftOut };
}

function tokenIn(part: string, value: unknown): "token" | undefined {
  return jsonHoldsToken({ [part]: value }) ? "token" : undefined;
}
