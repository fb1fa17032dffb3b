import type { WorkbookSessionId } from "../sessions/workbookSession";
import type { SessionStatement } from "../statements/sessionStatement";
import { fieldOfValue, isSecretName, PLACE_FIELDS } from "./fieldNames";
import { foundRow, leftOut, leftOutId, type PasteFinding } from "./pasteFindings";
import { holdsToken } from "./quickTokenCheck";
import { readFact } from "./readFact";
import { readSessionId } from "./readSessionId";
import { resourceIdsIn, theOne } from "./resourceIdsIn";
import { inheritedFacts, NO_PLACE, namesPlace, type PastedPlace, type SessionFacts } from "./sessionFacts";
import { sessionIdsIn } from "./sessionIdsIn";

export type NamedValue = readonly [name: string, value: unknown];

export type RecordReading = {
  /** Ids from fields that are named session id come first. */
  readonly ids: readonly WorkbookSessionId[];
  /** The value that is named its session id is not one. */
  readonly isRefused: boolean;
  readonly facts: SessionFacts;
  readonly findings: readonly PasteFinding[];
  readonly unknownNames: readonly string[];
};

/**
 * Named values of a foreign record: an object of JSON, a row of a table, a field of a line. A bare `id` counts where it
 * reads as a session id, as in Graph's answer to createSession; so does a value under any name. `isClean`: the values
 * are known to hold no token.
 */
export function readPastedRecord(values: readonly NamedValue[], line: number, isClean = false): RecordReading {
  const named = new Set<WorkbookSessionId>();
  const others = new Set<WorkbookSessionId>();
  const fields: Partial<SessionStatement> = {};
  let createdBy: SessionStatement["createdBy"];
  let place: PastedPlace = NO_PLACE;
  let isRefused = false;
  const findings: PasteFinding[] = [];
  const unknownNames: string[] = [];
  const isSessionInfo = values.some(([name, value]) => name === "@odata.context" && /sessionInfo/i.test(String(value)));
  const take = (text: string, into: Set<WorkbookSessionId>, isKnownClean: boolean): boolean => {
    const { ids, refused } = sessionIdsIn(text, isKnownClean);
    for (const id of ids) into.add(id);
    for (const { why, text: word } of refused) findings.push(leftOutId(why, line, word));
    return ids.length + refused.length > 0;
  };
  for (const [name, value] of values) {
    const field = fieldOfValue(name, value);
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (field === undefined && isSecretName(name)) {
      if (value !== null && value !== "") findings.push(leftOut("token", line, `${name}: `));
    } else if (field === "sessionId" || field === "id") {
      const reading = readSessionId(text, field === "id" && isSessionInfo, isClean);
      const isMeant = field === "sessionId" || isSessionInfo || /(?:^|&)(?:cluster|session)=/i.test(text);
      if (reading.kind === "id") named.add(reading.id);
      else if (reading.why !== "empty" && (isMeant || reading.why === "token")) {
        isRefused = true;
        if (isNotSet(text)) findings.push(leftOut("notSet", line, name));
        else if (reading.why === "token" || !take(text, named, isClean))
          findings.push(leftOutId(reading.why, line, text));
      }
    } else if (field === undefined || field === "format") {
      if (!isClean && holdsToken(text)) findings.push(leftOut("token", line, `${name}: `));
      else if (!takeWhole(text, others, true) && !take(text, others, true)) {
        if (field === undefined && !name.startsWith("@odata.")) unknownNames.push(name);
      }
    } else if (!takeWhole(text, others, isClean)) {
      if (field === "address") for (const id of sessionIdsIn(text, isClean).ids) others.add(id);
      const fact = readFact(field, value);
      if (fact.kind === "facts") {
        Object.assign(fields, fact.fields);
        // The parts of `createdBy` may come one by one.
        if (fact.fields.createdBy !== undefined) createdBy = { ...createdBy, ...fact.fields.createdBy };
        if (namesPlace(fact.place)) place = { ...place, ...fact.place };
      } else if (fact.kind === "notTaken") unknownNames.push(name);
      else {
        if (PLACE_FIELDS.has(field)) place = { ...place, placeNotUnderstood: true };
        findings.push(leftOut(fact.why, line, fact.why === "token" ? `${name}: ` : `${name}: ${shown(value)}`));
      }
    }
  }
  return {
    ids: [...new Set([...named, ...others])],
    isRefused: isRefused && named.size === 0,
    facts: { fields: createdBy === undefined ? fields : { ...fields, createdBy }, place },
    findings,
    unknownNames,
  };
}

/** A value that is an id is kept as nothing else: ids are sensitive. */
function takeWhole(text: string, into: Set<WorkbookSessionId>, isClean: boolean): boolean {
  const reading = MAY_BE_ID.test(text) ? readSessionId(text, false, isClean) : undefined;
  if (reading?.kind !== "id") return false;
  into.add(reading.id);
  return true;
}

const MAY_BE_ID = /^[\s"'`<(]{0,9}(?:sessionId=)?(?:[\w.-]{1,40}(?:=|%3d)|Y2x1c3Rlcj)/i;

/** python-o365 prints a session that it has not opened yet like this. */
function isNotSet(text: string): boolean {
  return /^(?:not set|none|null|undefined)$/i.test(text.trim());
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 200) : "…";
}

/** A row for each session of a record. Its facts belong to the session that it names first, its place to all. */
export function rowsOf({ ids, isRefused }: RecordReading, facts: SessionFacts, line: number): readonly PasteFinding[] {
  return ids.map((id, number) => foundRow(id, number === 0 && !isRefused ? facts : inheritedFacts(facts), line));
}

/** The place that requests name among the values of a record, whatever they are called there. */
export function requestPlaceIn(values: readonly NamedValue[]): PastedPlace {
  const found = values.flatMap(([, value]) => (typeof value === "string" ? (resourceIdsIn(value) ?? []) : []));
  return theOne(found)?.place ?? NO_PLACE;
}
