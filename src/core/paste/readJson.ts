import { joinedStrings } from "./joinedStrings";
import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import { fieldOf } from "./fieldOf";
import { gatherFindings } from "./gatherFindings";
import { idsIn } from "./idsIn";
import { isJsonObject } from "./isJsonObject";
import { pairsOf } from "./pairsOf";
import { parsedJson } from "./parsedJson";
import { bothPlaces, movedTo, namesPlace, placeIn, type PasteFacts, type PastePlace } from "./pasteFacts";
import { leftOut, leftOutId, type PasteFinding } from "./pasteFinding";
import { placeInValues } from "./placeInValues";
import { readRecord, type NamedValue } from "./readRecord";
import { heritageOf, rowsOf } from "./rowsOf";
import { readStatementRecord } from "./readStatementRecord";

export type JsonReading = {
  readonly findings: readonly PasteFinding[];
  /** What an object without a session says of one: the body or the address of a request whose answer comes apart. */
  readonly facts: PasteFacts;
};

/**
 * Sessions anywhere in parsed JSON: createSession's answer, our own records, lists of either, Blink's fields, HTTP logs.
 * An object without a session of its own passes what it says (an address with ids in it, say) on to the objects inside
 * it, and a request passes its place on to its answer. No other object gives one to its neighbours.
 */
export function readJson(json: unknown, line: number, inherited: PasteFacts = {}): JsonReading {
  return readValue(json, line, inherited, 0);
}

const MAX_DEPTH = 24;

function readValue(json: unknown, line: number, inherited: PasteFacts, depth: number): JsonReading {
  if (depth > MAX_DEPTH) return only(leftOut("recordTooLarge", line, ""));
  if (typeof json === "string") return readString(json, line, inherited, depth);
  if (Array.isArray(json)) {
    const joined = joinedStrings(json);
    if (joined.length > 0)
      return { findings: joined.map((id) => ({ kind: "row", id, facts: inherited, from: "text", line })), facts: {} };
    const findings: PasteFinding[] = [];
    for (const element of json as readonly unknown[]) {
      const reading = readValue(element, line, inherited, depth + 1);
      const inside = withPlace(reading);
      // Each element of a list answers for itself: what holds no session is named.
      const isNamed = reading.findings.length > 0 || (depth > 0 && !isJsonObject(element));
      gatherFindings(findings, isNamed ? inside : [...inside, leftOut("noSession", line, outline(element))]);
    }
    return { findings, facts: {} };
  }
  return isJsonObject(json) ? readObject(json, line, inherited, depth) : { findings: [], facts: {} };
}

function readObject(
  json: Readonly<Record<string, unknown>>,
  line: number,
  inherited: PasteFacts,
  depth: number,
): JsonReading {
  if (isOurs(json)) return { findings: readStatementRecord(json, line), facts: {} };
  const values = Object.entries(withPlainText(json)).map(opened);
  const isSimple = ([name, value]: NamedValue) => typeof value !== "object" || value === null || name === "createdBy";
  const simple = pairsOf([json])[0] === undefined ? values.filter(isSimple) : pairsOf([json]);
  const record = readRecord([...simple, ...values.flatMap(([, value]) => pairsOf(value))], line);
  const facts = movedTo(bothPlaces(placeInValues(simple), placeIn(record.facts)), record.facts);
  const own = placeIn(facts);
  // A drive named above and an item named here are one place; two items are two.
  const isWhole = own.itemId !== undefined && own.driveId !== undefined;
  const isOther = isWhole || (namesPlace(own) && inherited.itemId !== undefined);
  const said = movedTo(isOther ? own : { ...placeIn(inherited), ...own }, { ...inherited, ...facts });
  const unknownNames = [...record.unknownNames];
  let asked: PastePlace = {};
  const inner = values.flatMap(([name, value]) => {
    if (isSimple([name, value]) || pairsOf(value).length > 0) return [];
    const passedOn = ANSWERS.test(name) ? movedTo(asked, said) : said;
    const inside = readValue(value, line, record.ids.length > 0 ? {} : heritageOf(passedOn), depth + 1);
    const place = placeIn(inside.facts);
    if (inside.findings.length === 0 && !namesPlace(place)) unknownNames.push(name);
    // The place of a session inside is that session's.
    if (namesPlace(place) && REQUESTS.test(name) && !inside.findings.some(isRow)) asked = place;
    return withPlace(inside);
  });
  const hasPlace = namesPlace(own);
  const rows = rowsOf(record, hasPlace ? said : movedTo(asked, said), line);
  const hasRow = [...rows, ...inner].some(isRow);
  const names =
    hasRow && unknownNames.length > 0 ? [leftOut("fieldNotKnown", line, unknownNames.slice(0, 9).join(", "))] : [];
  const told = hasPlace ? facts : { ...facts, ...asked };
  return { findings: [...rows, ...record.findings, ...names, ...inner], facts: record.isRefused ? {} : told };
}

const REQUESTS = /^(?:request|req|inputs?|config|call|url|uri)$/i;
const ANSWERS = /^(?:response|res|responses|reply|answer|outputs?|results?|data|body)$/i;

/** What was found inside, and that a workbook is named there, which may be the one of a session elsewhere. */
function withPlace({ findings, facts }: JsonReading): readonly PasteFinding[] {
  return namesPlace(facts) ? [...findings, { kind: "place" }] : findings;
}

/** A body inside a log is JSON once more. */
function opened([name, value]: NamedValue): NamedValue {
  const json = fieldOf(name) === undefined && typeof value === "string" ? jsonIn(value) : undefined;
  return [name, json ?? value];
}

/** A browser's log keeps bodies in base64. */
function withPlainText(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { encoding, text } = json;
  if (encoding !== "base64" || typeof text !== "string") return json;
  try {
    return { ...json, text: atob(text) };
  } catch {
    // Not base64 after all.
    return json;
  }
}

function jsonIn(text: string): unknown {
  return /^\s{0,99}[{[]/.test(text) ? parsedJson(text) : undefined;
}

function isRow({ kind }: PasteFinding): boolean {
  return kind === "row";
}

function isOurs({ format }: Readonly<Record<string, unknown>>): boolean {
  return typeof format === "string" && /^workbook-session\//.test(format);
}

function readString(text: string, line: number, inherited: PasteFacts, depth: number): JsonReading {
  const reading = text.length < 20_000 ? readSessionId(text) : undefined;
  if (reading?.kind === "id") return only({ kind: "row", id: reading.id, facts: inherited, from: "text", line });
  const json = jsonIn(text);
  if (json !== undefined) return readValue(json, line, inherited, depth + 1);
  if (looksLikeToken(text)) return only(leftOut("token", line, text));
  const { ids, refused } = idsIn(text);
  const rows = ids.map((id): PasteFinding => ({ kind: "row", id, facts: inherited, from: "text", line }));
  return { findings: [...rows, ...refused.map(({ why, text: word }) => leftOutId(why, line, word))], facts: {} };
}

function only(finding: PasteFinding): JsonReading {
  return { findings: [finding], facts: {} };
}

export function outline(value: unknown): string {
  return isJsonObject(value) ? `{ ${Object.keys(value).slice(0, 5).join(", ")} }` : String(value).slice(0, 100);
}
