import { parsedJson } from "./parsedJson";
import { outline, readJson } from "./readJson";
import { leftOut, type PasteFinding, type PasteLeftOut, type PasteRow } from "./pasteFinding";
import { isOfUnknownPlace, movedTo, namesPlace, placeIn, type PasteFacts } from "./pasteFacts";
import { readLines } from "./readLines";
import { readTable } from "./readTable";
import { readSessionId } from "./readSessionId";
import { withoutColours } from "./withoutColours";

export type PasteReading = { readonly rows: readonly PasteRow[]; readonly left: readonly PasteLeftOut[] };

export type PasteLimits = { readonly characters: number; readonly rows: number };

export const PASTE_LIMITS: PasteLimits = { characters: 1_000_000, rows: 5_000 };

/** A file of our own export may hold a year of records. */
export const FILE_LIMITS: PasteLimits = { characters: 20_000_000, rows: 50_000 };

/**
 * Any text → the sessions in it, each with what the text says of it, and every other piece with the reason why it became
 * none. Linear in the length of the text, which is refused as a whole beyond the limit. No token comes back in a row.
 */
export function readPaste(text: string, limits: PasteLimits = PASTE_LIMITS): PasteReading {
  if (text.length > limits.characters) return reading([leftOut("tooMuchText", 1, "")], limits);
  const content = withoutColours(text.replace(/^\ufeff/, ""));
  if (content.trim() === "") return { rows: [], left: [] };
  return reading(readText(content), limits, PLACE_MARK.test(content));
}

function readText(content: string): readonly PasteFinding[] {
  const id = content.length < 20_000 ? readSessionId(content) : undefined;
  if (id?.kind === "id") return [{ kind: "row", id: id.id, facts: {}, from: "text", line: 1 }];
  const json = /^\s*[{["]/.test(content) ? parsedJson(content) : undefined;
  if (json === undefined) return readTable(content) ?? readLines(content);
  const { findings, facts } = readJson(json, 1);
  const places: readonly PasteFinding[] = namesPlace(facts) ? [...findings, { kind: "place" }] : findings;
  return findings.some(({ kind }) => kind !== "place") ? places : [leftOut("noSession", 1, outline(json))];
}

/** Ids of a drive or an item, whatever they are called there. */
const PLACE_MARK = /(?<![\w!-])b![\w-]{20,}|(?<!\w)01[A-Z2-7]{32}(?!\w)/;

function reading(findings: readonly PasteFinding[], limits: PasteLimits, marked = false): PasteReading {
  let names = marked;
  const rows: RowFinding[] = [];
  const left: PasteLeftOut[] = [];
  const byId = new Map<string, number>();
  for (const finding of findings) {
    if (finding.kind === "place" || (finding.kind === "row" && finding.from === "text" && namesPlace(finding.facts)))
      names = true;
    if (finding.kind === "place") continue;
    if (finding.kind === "leftOut") {
      const { kind: _kind, ...piece } = finding;
      addLeftOut(left, piece);
      continue;
    }
    const row = finding;
    const first = row.from === "text" ? byId.get(row.id) : undefined;
    const told = first === undefined ? undefined : rows[first];
    if (first !== undefined && told !== undefined) {
      // Told twice, as a request and its answer tell of one session: what was said later completes the first row.
      rows[first] = { ...told, facts: completed(told.facts, row.facts) };
      addLeftOut(left, leftOutOf("duplicate", row.line));
    } else if (rows.length >= limits.rows) {
      addLeftOut(left, leftOutOf("tooManyRows", row.line));
    } else {
      if (row.from === "text") byId.set(row.id, rows.length);
      rows.push(row);
    }
  }
  return { rows: rows.map((row) => asRow(row, names)), left };
}

/** What was said first counts, a place as a whole: half of one and half of another would be a third workbook's. */
function completed(first: PasteFacts, later: PasteFacts): PasteFacts {
  const place = isOfUnknownPlace(first) && later.itemId !== undefined ? placeIn(later) : placeIn(first);
  return movedTo(first.itemId === undefined && !namesPlace(first) ? placeIn(later) : place, { ...later, ...first });
}

type RowFinding = Extract<PasteFinding, { readonly kind: "row" }>;

/** `names`: the text names a workbook. One that it names nowhere for this session may still be this session's. */
function asRow({ kind: _kind, facts, ...row }: RowFinding, names: boolean): PasteRow {
  const { placeNotUnderstood, ...stated } = facts;
  const isApart =
    row.from === "statement" ? placeNotUnderstood === true : isOfUnknownPlace(facts) || (names && isOfNone(facts));
  return isApart ? { ...row, facts: stated, placeNotUnderstood: true } : { ...row, facts: stated };
}

function isOfNone(facts: PasteFacts): boolean {
  return facts.itemId === undefined && facts.webUrl === undefined && facts.documentUrl === undefined;
}

function leftOutOf(why: PasteLeftOut["why"], line: number): PasteLeftOut {
  return { why, line, count: 1, excerpt: "" };
}

const MAX_LEFT_OUT = 200;

/** Neighbours with the same reason are told as one; so is everything beyond a list that people read. */
function addLeftOut(left: PasteLeftOut[], piece: PasteLeftOut): void {
  const at = left.length < MAX_LEFT_OUT ? left.length - 1 : left.findLastIndex(({ why }) => why === piece.why);
  const last = left[at];
  if (last?.why === piece.why) left[at] = { ...last, count: last.count + piece.count };
  else left.push(piece);
}
