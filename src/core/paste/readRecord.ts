import { idsIn } from "./idsIn";
import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fieldOf, isSecretName } from "./fieldOf";
import type { PasteFacts } from "./pasteFacts";
import { leftOut, leftOutId, type PasteFinding } from "./pasteFinding";
import { readFact } from "./readFact";

export type NamedValue = readonly [name: string, value: unknown];

export type RecordReading = {
  /** What is called a session id counts first. */
  readonly ids: readonly WorkbookSessionId[];
  /** What is called its session id is none. */
  readonly isRefused: boolean;
  readonly facts: PasteFacts;
  readonly findings: readonly PasteFinding[];
  readonly unknownNames: readonly string[];
};

/**
 * Named values of a foreign record: an object of JSON, a row of a table, lines of a form. A bare `id` counts where it
 * reads as a session id, as in Graph's answer to createSession; so does a value under any name.
 */
export function readRecord(values: readonly NamedValue[], line: number): RecordReading {
  const named = new Set<WorkbookSessionId>();
  const others = new Set<WorkbookSessionId>();
  let facts: PasteFacts = {};
  let isRefused = false;
  const findings: PasteFinding[] = [];
  const unknownNames: string[] = [];
  const isSessionInfo = values.some(([name, value]) => name === "@odata.context" && /sessionInfo/i.test(String(value)));
  const take = (text: string, into: Set<WorkbookSessionId>): boolean => {
    const { ids, refused } = idsIn(text);
    for (const id of ids) into.add(id);
    for (const { why, text: word } of refused) findings.push(leftOutId(why, line, word));
    return ids.length + refused.length > 0;
  };
  for (const [name, value] of values) {
    const field = fieldOfValue(name, value);
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (isSecretName(name) && field === undefined) {
      if (value !== null && value !== "") findings.push(leftOut("token", line, `${name}: `));
    } else if (field === "sessionId" || field === "id") {
      const reading = readSessionId(text, field === "id" && isSessionInfo);
      const isMeant = field === "sessionId" || isSessionInfo || /(?:^|&)(?:cluster|session)=/i.test(text);
      if (reading.kind === "id") named.add(reading.id);
      else if (reading.why !== "empty" && (isMeant || reading.why === "token")) {
        isRefused = true;
        if (isNotSet(text)) findings.push(leftOut("notSet", line, name));
        else if (reading.why === "token" || !take(text, named)) findings.push(leftOutId(reading.why, line, text));
      }
    } else if (field === undefined || field === "format") {
      if (looksLikeToken(text)) findings.push(leftOut("token", line, `${name}: `));
      else if (!takeWhole(text, others) && !take(text, others) && field === undefined && !name.startsWith("@odata."))
        unknownNames.push(name);
    } else if (!takeWhole(text, others)) {
      if (field === "address") for (const id of idsIn(text).ids) others.add(id);
      const fact = readFact(field, value);
      if (fact.kind === "facts") facts = { ...facts, ...joined(facts, fact.facts) };
      else if (fact.kind === "notTaken") unknownNames.push(name);
      else {
        if (PLACE_FIELDS.has(field)) facts = { ...facts, placeNotUnderstood: true };
        findings.push(leftOut(fact.why, line, fact.why === "token" ? `${name}: ` : `${name}: ${shown(value)}`));
      }
    }
  }
  return {
    ids: [...new Set([...named, ...others])],
    isRefused: isRefused && named.size === 0,
    facts,
    findings,
    unknownNames,
  };
}

/** A name may be anybody's: a file's ends as a workbook's does. */
function fieldOfValue(name: string, value: unknown): ReturnType<typeof fieldOf> {
  const field = fieldOf(name);
  if (field !== "fileName" || /file.?name/i.test(name)) return field;
  return typeof value === "string" && /\.(?:xl[a-z]{1,2}|csv|ods)$/i.test(value.trim()) ? field : undefined;
}

/** Whose refusal leaves open which workbook it is. */
export const PLACE_FIELDS: ReadonlySet<string> = new Set([
  ...["driveId", "itemId", "siteId", "userId", "webUrl", "documentUrl"],
]);

/** A value that is an id is kept as nothing else: ids are sensitive. */
function takeWhole(text: string, into: Set<WorkbookSessionId>): boolean {
  const reading = MAY_BE_ID.test(text) ? readSessionId(text) : undefined;
  if (reading?.kind !== "id") return false;
  into.add(reading.id);
  return true;
}

const MAY_BE_ID = /^[\s"'`<(]{0,9}(?:sessionId=)?(?:[\w.-]{1,40}(?:=|%3d)|Y2x1c3Rlcj)/i;

/** python-o365 prints a session that it has not opened yet like this. */
export function isNotSet(text: string): boolean {
  return /^(?:not set|none|null|undefined)$/i.test(text.trim());
}

/** The parts of `createdBy` may come one by one. */
function joined(before: PasteFacts, more: PasteFacts): PasteFacts {
  return more.createdBy === undefined ? more : { ...more, createdBy: { ...before.createdBy, ...more.createdBy } };
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 200) : "…";
}
