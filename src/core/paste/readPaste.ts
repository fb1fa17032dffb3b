import { parsedJson } from "../json";
import { EMPTY_BLOCK } from "./lineBlock";
import { sortIntoBlocks } from "./lineBlocks";
import { foundRow, gatherFindings, leftOut, PLACE_NAMED, type PasteFinding } from "./pasteFindings";
import { pasteRows, type PasteReading } from "./pasteRows";
import { outline, readJson } from "./readJson";
import { readLine } from "./readLine";
import { readSessionId } from "./readSessionId";
import { readTable } from "./readTable";
import { isOtherItem, namesPlace, NO_FACTS, saysAnything } from "./sessionFacts";
import { withoutColours } from "./sessionIdForms";
import { piecesOf } from "./textPieces";

export type { PasteReading } from "./pasteRows";

export type PasteLimits = { readonly characters: number; readonly rows: number };

export const PASTE_LIMITS: PasteLimits = { characters: 1_000_000, rows: 5_000 };

/** A file of our own export may hold a year of records. */
export const FILE_LIMITS: PasteLimits = { characters: 20_000_000, rows: 50_000 };

/**
 * Finds the sessions in any text, each with the facts about it, and every other piece with the reason why it became no
 * row. Linear in the length of the text; a text beyond the limit is refused as a whole. No row holds a token.
 */
export function readPaste(text: string, limits: PasteLimits = PASTE_LIMITS): PasteReading {
  if (text.length > limits.characters) return pasteRows([leftOut("tooMuchText", 1, "")], limits.rows, () => false);
  const content = withoutColours(text.replace(/^\ufeff/, ""));
  if (content.trim() === "") return { rows: [], left: [] };
  return pasteRows(findingsIn(content), limits.rows, () => PLACE_MARK.test(content));
}

/** Ids of a drive or an item, whatever they are called there. */
const PLACE_MARK = /(?<![\w!-])b![\w-]{20,}|(?<!\w)01[A-Z2-7]{32}(?!\w)/;

/** An id alone, JSON, a table or lines: the start of a text shows which it is. */
function findingsIn(content: string): readonly PasteFinding[] {
  const id = content.length < 20_000 ? readSessionId(content) : undefined;
  if (id?.kind === "id") return [foundRow(id.id, NO_FACTS, 1)];
  const json = /^\s*[{["]/.test(content) ? parsedJson(content) : undefined;
  if (json === undefined) return readTable(content) ?? findingsInLines(content);
  const { findings, facts } = readJson(json, 1);
  if (findings.every(({ kind }) => kind === "place")) return [leftOut("noSession", 1, outline(json))];
  return namesPlace(facts.place) ? [...findings, PLACE_NAMED] : findings;
}

/** Plain text, line by line: ids alone, header lines, cURL and HTTP blocks, forms, logs, JSON in between. */
function findingsInLines(content: string): readonly PasteFinding[] {
  const findings: PasteFinding[] = [];
  const add = (more: readonly PasteFinding[]) => gatherFindings(findings, more);
  const blocks = sortIntoBlocks(add);
  for (const piece of piecesOf(content)) {
    if (piece.kind === "json") {
      const before = blocks.inherited();
      const { findings: found, facts } = readJson(piece.value, piece.line, before);
      const sessions = found.filter(({ kind }) => kind === "row").length;
      // A session of its own, or the answer to the request before it, whose facts it has taken.
      if (sessions > 0) blocks.toldBy(sessions);
      else if (saysAnything(facts)) {
        if (isOtherItem(before.place, facts.place)) blocks.crossed();
        blocks.take({ ...EMPTY_BLOCK, ...facts, line: piece.line, about: outline(piece.value) }, false);
      } else if (!found.some(({ kind }) => kind === "leftOut"))
        add([leftOut("noSession", piece.line, outline(piece.value))]);
      add(found);
    } else if (piece.content.trim() === "") blocks.gap();
    else {
      if (piece.isEdge) blocks.part(/^\s*[{[(]\s*$/.test(piece.content));
      if (STATUS_LINE.test(piece.content)) blocks.answered();
      const reading = readLine(piece.content, piece.line);
      for (const part of reading.parts) blocks.take(part, reading.isLoose);
      add(reading.findings);
    }
  }
  blocks.end();
  return findings;
}

const STATUS_LINE = /^[<*\s]{0,9}HTTP\/\d/;
