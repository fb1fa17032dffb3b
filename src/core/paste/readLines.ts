import { blocksInTurn } from "./blocksInTurn";
import { endsObject, startsElement } from "./endOfSession";
import { gatherFindings } from "./gatherFindings";
import { jsonEnd } from "./jsonEnd";
import { lineAt } from "./lineAt";
import { afterBreak, endOfLine } from "./lineBreaks";
import { parsedJson } from "./parsedJson";
import { EMPTY_BLOCK } from "./pasteBlock";
import { leftOut, type PasteFinding } from "./pasteFinding";
import { outline, readJson } from "./readJson";
import { readLine } from "./readLine";
import { nameOfValueBelow } from "./valueBelow";

/**
 * Plain text, line by line: ids alone, header lines, cURL and HTTP blocks, forms, logs, JSON in between. What belongs to
 * one session may stand on many lines; a second id, or another value for the same field, starts the next session, and so
 * does, after a blank line, an id on its own or another request.
 */
export function readLines(text: string): readonly PasteFinding[] {
  const findings: PasteFinding[] = [];
  const add = (more: readonly PasteFinding[]) => gatherFindings(findings, more);
  const blocks = blocksInTurn(add);
  let patience = 4 * text.length;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const json = patience > 0 ? jsonAt(text, at) : NO_JSON;
    if (json.value === undefined) {
      patience -= json.scanned;
      const { content, end, lines } = lineWithValue(text, at);
      if (content.trim() === "") blocks.gap();
      if (endsObject(content) || startsElement(content, lineAfter(text, end))) blocks.part(/^\s*[{[(]/.test(content));
      if (STATUS_LINE.test(content)) blocks.answered();
      const reading = readLine(content, line);
      for (const part of reading.parts) blocks.take(part, reading.isLoose);
      add(reading.findings);
      at = afterBreak(text, end);
      line += lines;
      continue;
    }
    const { findings: found, facts } = readJson(json.value, line, blocks.heritage());
    const sessions = found.filter(({ kind }) => kind === "row").length;
    // A session of its own, or the answer to the request before it, whose facts it has taken.
    if (sessions > 0) blocks.toldBy(sessions);
    else if (Object.keys(facts).length > 0) {
      blocks.take({ ...EMPTY_BLOCK, facts, line, about: outline(json.value) }, false);
    } else if (!found.some(({ kind }) => kind === "leftOut")) {
      add([leftOut("noSession", line, outline(json.value))]);
    }
    add(found);
    for (; at < json.end; at = afterBreak(text, endOfLine(text, at))) line += endOfLine(text, at) < json.end ? 1 : 0;
    at = json.end;
    if (endOfLine(text, at) === at) {
      at = afterBreak(text, at);
      line += 1;
    }
  }
  blocks.end();
  return findings;
}

const STATUS_LINE = /^[<*\s]{0,9}HTTP\/\d/;

/** A line, and with the name of a field alone the next one, where its value stands. */
function lineWithValue(text: string, at: number): ReturnType<typeof lineAt> {
  const first = lineAt(text, at);
  const name = nameOfValueBelow(first.content);
  if (name === undefined || first.end >= text.length) return first;
  const next = lineAt(text, afterBreak(text, first.end));
  if (next.content.trim() === "" || /[:=]\s|[:=]$/.test(next.content)) return first;
  const mark = /^[ \t>]{0,200}(?:-[ \t]{1,9})?/.exec(first.content)?.[0] ?? "";
  return { content: `${mark}${name}${next.content.trim()}`, end: next.end, lines: first.lines + next.lines };
}

function lineAfter(text: string, end: number): string {
  const from = afterBreak(text, end);
  return text.slice(from, Math.min(endOfLine(text, from), from + 300));
}

type JsonPiece = { readonly value: unknown; readonly end: number; readonly scanned: number };

const NO_JSON: JsonPiece = { value: undefined, end: 0, scanned: 0 };

/** JSON that starts this line. `scanned`: what was read in vain, which a hostile text could cause at every line. */
function jsonAt(text: string, lineStart: number): JsonPiece {
  let start = lineStart;
  while (text[start] === " " || text[start] === "\t") start += 1;
  if (text[start] !== "{" && text[start] !== "[") return { ...NO_JSON, scanned: 0 };
  const end = jsonEnd(text, start);
  const value = end === undefined ? undefined : parsedJson(text.slice(start, end));
  return { value, end: end ?? start, scanned: (end ?? text.length) - start };
}
