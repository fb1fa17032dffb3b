import { joinedStrings } from "./joinedStrings";
import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import { fieldOf } from "./fieldOf";
import { idsIn } from "./idsIn";
import { isJsonObject } from "./isJsonObject";
import { pairsOf } from "./pairsOf";
import { parsedJson } from "./parsedJson";
import { movedTo, placeIn, type PasteFacts, type PastePlace } from "./pasteFacts";
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
 * An object passes what it says (an address with ids in it, say) on to the objects inside it, and the place that one of
 * those names, on to the ones after it.
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
    const findings = json.flatMap((element: unknown) => {
      const inside = readValue(element, line, inherited, depth + 1).findings;
      // Each element of a list answers for itself: what holds no session is named.
      return inside.length > 0 || (depth > 0 && !isJsonObject(element))
        ? inside
        : [leftOut("noSession", line, outline(element))];
    });
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
  const values = Object.entries(json).map(opened);
  const isSimple = ([name, value]: NamedValue) => typeof value !== "object" || value === null || name === "createdBy";
  const simple = pairsOf([json])[0] === undefined ? values.filter(isSimple) : pairsOf([json]);
  const record = readRecord([...simple, ...values.flatMap(([, value]) => pairsOf(value))], line);
  const address = placeInValues(simple);
  const facts = { ...address, ...record.facts };
  const said = { ...movedTo(address, inherited), ...record.facts };
  const unknownNames = [...record.unknownNames];
  let asked: PastePlace = {};
  const inner = values.flatMap(([name, value]) => {
    if (isSimple([name, value]) || pairsOf(value).length > 0) return [];
    const inside = readValue(value, line, heritageOf(movedTo(asked, said)), depth + 1);
    const place = placeIn(inside.facts);
    const namesPlace = Object.keys(place).length > 0;
    if (inside.findings.length === 0 && !namesPlace) unknownNames.push(name);
    // A request before its answer; the place of a session inside is that session's.
    if (namesPlace && !inside.findings.some(isRow)) asked = place;
    return inside.findings;
  });
  const hasPlace = Object.keys(placeIn(facts)).length > 0;
  const rows = rowsOf(record, hasPlace ? said : movedTo(asked, said), line);
  const hasRow = [...rows, ...inner].some(isRow);
  const names =
    hasRow && unknownNames.length > 0 ? [leftOut("fieldNotKnown", line, unknownNames.slice(0, 9).join(", "))] : [];
  const told = hasPlace ? facts : { ...facts, ...asked };
  return { findings: [...rows, ...record.findings, ...names, ...inner], facts: record.isRefused ? {} : told };
}

/** A body inside a log is JSON once more. */
function opened([name, value]: NamedValue): NamedValue {
  const json = fieldOf(name) === undefined && typeof value === "string" ? jsonIn(value) : undefined;
  return [name, json ?? value];
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
