import { isJsonObject, parsedJson } from "../json";
import { fieldOf } from "./fieldNames";
import { foundRow, gatherFindings, leftOut, leftOutId, PLACE_NAMED, type PasteFinding } from "./pasteFindings";
import { holdsToken } from "./quickTokenCheck";
import { readPastedRecord, requestPlaceIn, rowsOf, type NamedValue } from "./readPastedRecord";
import { readSessionId } from "./readSessionId";
import { readStatementRecord } from "./readStatementRecord";
import {
  bothPlaces,
  inheritedFacts,
  isOtherItem,
  namesPlace,
  NO_FACTS,
  NO_PLACE,
  type PastedPlace,
  type SessionFacts,
  UNKNOWN_PLACE,
} from "./sessionFacts";
import { idsInJoinedTexts, sessionIdsIn } from "./sessionIdsIn";

export type JsonReading = {
  readonly findings: readonly PasteFinding[];
  /** Facts from an object without a session: the body or the address of a request whose answer comes separately. */
  readonly facts: SessionFacts;
};

/**
 * Sessions anywhere in parsed JSON: createSession's answer, our own records, lists of either, Blink's fields, HTTP logs.
 * An object without a session of its own passes its facts (such as an address with ids in it) on to the objects inside
 * it, and a request passes its place on to its answer. No other object passes a place on to its neighbours.
 */
export function readJson(json: unknown, line: number, inherited: SessionFacts = NO_FACTS, depth = 0): JsonReading {
  if (depth > MAX_DEPTH) return only(leftOut("recordTooLarge", line, ""));
  if (typeof json === "string") return readString(json, line, inherited, depth);
  if (Array.isArray(json)) return readList(json, line, inherited, depth);
  return isJsonObject(json) ? readObject(json, line, inherited, depth) : { findings: [], facts: NO_FACTS };
}

const MAX_DEPTH = 24;

function readList(list: readonly unknown[], line: number, inherited: SessionFacts, depth: number): JsonReading {
  const joined = idsInJoinedTexts(list);
  if (joined.length > 0) return { findings: joined.map((id) => foundRow(id, inherited, line)), facts: NO_FACTS };
  const findings: PasteFinding[] = [];
  for (const element of list) {
    const reading = readJson(element, line, inherited, depth + 1);
    gatherFindings(findings, reading.findings);
    if (namesPlace(reading.facts.place)) gatherFindings(findings, [PLACE_NAMED]);
    // Each element of a list counts on its own: one that holds no session is reported.
    const isNamed = reading.findings.length > 0 || (depth > 0 && !isJsonObject(element));
    if (!isNamed) gatherFindings(findings, [leftOut("noSession", line, outline(element))]);
  }
  return { findings, facts: NO_FACTS };
}

function readObject(
  json: Readonly<Record<string, unknown>>,
  line: number,
  inherited: SessionFacts,
  depth: number,
): JsonReading {
  if (isOurs(json)) return { findings: readStatementRecord(json, line), facts: NO_FACTS };
  const { simple, pairs, inner } = membersOf(json);
  const record = readPastedRecord(pairs.length === 0 ? simple : [...simple, ...pairs], line);
  const own = bothPlaces(requestPlaceIn(simple), record.facts.place);
  // A drive named above and an item named here are one place; two items are two.
  const isWhole = own.itemId !== undefined && own.driveId !== undefined;
  const isOther = isWhole || (namesPlace(own) && inherited.place.itemId !== undefined);
  const said: SessionFacts = {
    fields: { ...inherited.fields, ...record.facts.fields },
    place: isOther ? own : { ...inherited.place, ...own },
  };
  const passedOn = record.ids.length > 0 ? NO_FACTS : inheritedFacts(said);
  const unknownNames = [...record.unknownNames];
  const found: PasteFinding[] = [];
  let asked: PastedPlace = NO_PLACE;
  for (const [name, value] of inner) {
    const isAnswer = namesPlace(asked) && record.ids.length === 0 && ANSWERS.test(name);
    const inside = readJson(value, line, isAnswer ? { ...passedOn, place: asked } : passedOn, depth + 1);
    const { place } = inside.facts;
    for (const one of inside.findings) {
      // An answer that names another workbook than its request leaves open which one its session is of.
      const isCrossed = isAnswer && one.kind === "row" && isOtherItem(asked, one.place);
      found.push(isCrossed ? { ...one, place: UNKNOWN_PLACE } : one);
    }
    if (namesPlace(place)) {
      // The place of a request that holds a session is that session's.
      if (REQUESTS.test(name) && !inside.findings.some(isRow)) asked = place;
      found.push(PLACE_NAMED);
    } else if (inside.findings.length === 0) unknownNames.push(name);
  }
  const hasPlace = namesPlace(own);
  const rows = rowsOf(record, hasPlace || !namesPlace(asked) ? said : { ...said, place: asked }, line);
  const isUnknownNamed = unknownNames.length > 0 && (rows.length > 0 || found.some(isRow));
  const names = isUnknownNamed ? [leftOut("fieldNotKnown", line, unknownNames.slice(0, 9).join(", "))] : [];
  return {
    findings: [...rows, ...record.findings, ...names, ...found],
    facts: record.isRefused ? NO_FACTS : { fields: record.facts.fields, place: hasPlace ? own : asked },
  };
}

const REQUESTS = /^(?:request|req|inputs?|config|call|url|uri)$/i;
const ANSWERS = /^(?:response|res|responses|reply|answer|outputs?|results?|data|body)$/i;

type Members = {
  readonly simple: readonly NamedValue[];
  /** Of lists of `{name, value}`, as HTTP logs write headers, or of `{key, value}`, as Postman does. */
  readonly pairs: readonly NamedValue[];
  readonly inner: readonly NamedValue[];
};

/** The members of an object, decoded: a body inside a log is JSON once more, and a browser's log keeps it in base64. */
function membersOf(json: Readonly<Record<string, unknown>>): Members {
  const simple: NamedValue[] = [];
  const pairs: NamedValue[] = [];
  const inner: NamedValue[] = [];
  for (const [name, written] of Object.entries(json)) {
    const value = decoded(name, name === "text" && json["encoding"] === "base64" ? plainText(written) : written);
    const listed = Array.isArray(value) ? value.flatMap(pairOf) : [];
    if (typeof value !== "object" || value === null || fieldOf(name) === "createdBy") simple.push([name, value]);
    else if (listed.length === 0) inner.push([name, value]);
    for (const pair of listed) pairs.push(pair);
  }
  const pair = pairOf(json);
  return { simple: pair.length > 0 ? pair : simple, pairs, inner };
}

function decoded(name: string, value: unknown): unknown {
  if (typeof value !== "string" || !JSON_START.test(value) || fieldOf(name) !== undefined) return value;
  return parsedJson(value) ?? value;
}

const JSON_START = /^\s{0,99}[{[]/;

function plainText(value: unknown): unknown {
  try {
    return typeof value === "string" ? atob(value) : value;
  } catch {
    // Not base64 after all.
    return value;
  }
}

function pairOf(value: unknown): readonly NamedValue[] {
  if (!isJsonObject(value)) return [];
  const { name = value["key"], value: named } = value;
  return typeof name === "string" && typeof named === "string" ? [[name, named]] : [];
}

function readString(text: string, line: number, inherited: SessionFacts, depth: number): JsonReading {
  const reading = text.length < 20_000 ? readSessionId(text) : undefined;
  if (reading?.kind === "id") return only(foundRow(reading.id, inherited, line));
  const json = JSON_START.test(text) ? parsedJson(text) : undefined;
  if (json !== undefined) return readJson(json, line, inherited, depth + 1);
  if (holdsToken(text)) return only(leftOut("token", line, text));
  const { ids, refused } = sessionIdsIn(text, true);
  const rows = ids.map((id) => foundRow(id, inherited, line));
  return { findings: [...rows, ...refused.map(({ why, text: word }) => leftOutId(why, line, word))], facts: NO_FACTS };
}

function only(finding: PasteFinding): JsonReading {
  return { findings: [finding], facts: NO_FACTS };
}

function isOurs({ format }: Readonly<Record<string, unknown>>): boolean {
  return typeof format === "string" && /^workbook-session\//.test(format);
}

function isRow({ kind }: PasteFinding): boolean {
  return kind === "row";
}

/** What an excerpt quotes of a value: of an object, its first names. */
export function outline(value: unknown): string {
  return isJsonObject(value) ? `{ ${Object.keys(value).slice(0, 5).join(", ")} }` : String(value).slice(0, 100);
}
