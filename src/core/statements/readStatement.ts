import { jsonHoldsToken, looksLikeToken } from "../credentials";
import {
  readCreatedBy,
  STATEMENT_FIELDS,
  type FieldFault,
  type LeftOut,
  type StatementField,
  text,
} from "./statementFields";
import { STATEMENT_FORMAT, type SessionStatement, type Heard } from "./sessionStatement";
import { SESSION_ID_MAX_LENGTH } from "../sessions/workbookSession";
import { readTime } from "../readTime";

export type StatementReading =
  | {
      readonly kind: "statement";
      readonly statement: SessionStatement;
      /** The fields that could not be kept, to be shown: nothing is dropped in silence. */
      readonly leftOut: readonly LeftOut[];
    }
  /** Written by a later version: to be shown, not touched. */
  | { readonly kind: "newer"; readonly format: string }
  | { readonly kind: "corrupt"; readonly why: CorruptReason };

export type CorruptReason = "notAnObject" | "tooLarge" | "otherFormat" | "noSessionId" | "badSessionId" | "token";

/**
 * Reads one statement of `workbook-session/1` from parsed JSON. Only `sessionId` is required, a missing `format` is
 * taken for ours, null says nothing, unknown fields survive. A known field with a wrong value is left out and named.
 */
export function readStatement(json: unknown): StatementReading {
  if (!isObject(json)) return { kind: "corrupt", why: "notAnObject" };
  const { format, sessionId, createdBy, heard, ...rest } = json;
  if (!isAbsent(format) && format !== STATEMENT_FORMAT) return otherFormat(format);
  if (!isWithinBounds(json)) return { kind: "corrupt", why: "tooLarge" };
  if (isAbsent(sessionId)) return { kind: "corrupt", why: "noSessionId" };
  if (typeof sessionId !== "string" || !SESSION_ID.test(sessionId)) return { kind: "corrupt", why: "badSessionId" };
  if (looksLikeToken(sessionId)) return { kind: "corrupt", why: "token" };

  const leftOut: LeftOut[] = [];
  const kept: [string, unknown][] = [];
  for (const [field, value] of Object.entries(rest)) {
    if (isKnown(field) && saysNothing(field, value)) continue;
    const why = faultOf(field, value);
    if (why === undefined) kept.push([field, value]);
    else leftOut.push({ field: why === "token" ? withoutToken(field) : field, why });
  }
  const maker = readCreatedBy(createdBy);
  if (maker.createdBy !== undefined) kept.push(["createdBy", maker.createdBy]);
  // Every known field was checked against STATEMENT_FIELDS, which names all of them; unknown fields have no type.
  const statement = {
    format: STATEMENT_FORMAT,
    sessionId,
    ...Object.fromEntries(kept),
    ...readHeard(heard),
  } as SessionStatement;
  return { kind: "statement", statement, leftOut: [...leftOut, ...maker.leftOut] };
}

/** Printable ASCII without spaces, as it has to travel in a header. */
const SESSION_ID = new RegExp(`^[\\x21-\\x7e]{1,${SESSION_ID_MAX_LENGTH}}$`);
const OUR_FORMAT = /^workbook-session\/\S{1,32}$/;

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function isAbsent(value: unknown): value is undefined | null | "" {
  return value === undefined || value === null || value === "";
}

function otherFormat(format: unknown): StatementReading {
  if (typeof format === "string" && OUR_FORMAT.test(format)) return { kind: "newer", format };
  return { kind: "corrupt", why: "otherFormat" };
}

function isKnown(field: string): field is StatementField {
  return Object.hasOwn(STATEMENT_FIELDS, field);
}

function saysNothing(field: StatementField, value: unknown): boolean {
  if (field === "forgotten" || field === "addedByHand" || field === "handedOver")
    return isAbsent(value) || value === false;
  // An empty label or note removes an older one.
  return field === "label" || field === "note" ? value === undefined || value === null : isAbsent(value);
}

function faultOf(field: string, value: unknown): FieldFault | undefined {
  if (isKnown(field)) return STATEMENT_FIELDS[field](value);
  return jsonHoldsToken({ [field]: value }) ? "token" : undefined;
}

function withoutToken(field: string): string {
  return looksLikeToken(field) ? "…" : field;
}

const MAX_DEPTH = 16;
const MAX_VALUES = 2_000;
const MAX_CHARACTERS = 64 * 1024;

/** False for JSON that no automation would write as one statement. No recursion: deep nesting would exhaust it. */
export function isWithinBounds(json: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === "string") characters += value.length;
    if (typeof value === "object" && value !== null) {
      const members = Object.entries(value);
      if (depth === MAX_DEPTH || values + members.length > MAX_VALUES) return false;
      for (const [key, member] of members) {
        characters += key.length;
        open.push({ value: member, depth: depth + 1 });
      }
    }
    if (values > MAX_VALUES || characters > MAX_CHARACTERS) return false;
  }
  return true;
}

/**
 * Where a stored statement was read. A damaged value, or one of a later version, stays hearsay: leaving it out would
 * make somebody else's statement our own.
 */
function readHeard(json: unknown): { readonly heard?: Heard } {
  if (json === undefined || json === null) return {};
  const members: Readonly<Record<string, unknown>> = typeof json === "object" ? { ...json } : {};
  const { read, created, fields } = members;
  const isIn = members["in"] === "folder" ? "folder" : "text";
  const whole = !Array.isArray(fields);
  return {
    heard: {
      in: isIn,
      ...(isTime(read) ? { read } : {}),
      ...(isTime(created) ? { created } : {}),
      ...Object.fromEntries(NAMES.flatMap((name) => (isName(members[name]) ? [[name, members[name]]] : []))),
      ...(members["device"] === true ? { device: true } : {}),
      ...(whole ? {} : { fields: fields.filter((field) => typeof field === "string") }),
    },
  };
}

const NAMES = ["owner", "user", "app"] as const;

function isTime(value: unknown): value is string {
  return typeof value === "string" && readTime(value) !== undefined;
}

function isName(value: unknown): boolean {
  return value !== "" && text(value) === undefined;
}
