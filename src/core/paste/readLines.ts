import { blockFindings, EMPTY_BLOCK, hasId, isEmptyBlock, joinBlock, type PasteBlock } from "./pasteBlock";
import { jsonEnd } from "./jsonEnd";
import { parsedJson } from "./parsedJson";
import { leftOut, type PasteFinding } from "./pasteFinding";
import { outline, readJson } from "./readJson";
import { lineAt } from "./lineAt";
import { afterBreak, endOfLine } from "./lineBreaks";
import { readLine } from "./readLine";

/**
 * Plain text, line by line: ids alone, header lines, cURL and HTTP blocks, forms, logs, JSON in between. What belongs to
 * one session may stand on many lines; a second id, or another value for the same field, starts the next session, and so
 * does, after a blank line, an id on its own or another request.
 */
export function readLines(text: string): readonly PasteFinding[] {
  const findings: PasteFinding[] = [];
  let block: PasteBlock = EMPTY_BLOCK;
  let gap = false;
  /** The block is an id on its own, so what comes after a blank line is not about it. */
  let isBare = false;
  let patience = 4 * text.length;
  const take = (more: PasteBlock, isLoose: boolean) => {
    const isApart = gap && (isLoose || isBare || (hasId(block) && more.address !== undefined));
    const joined = isApart ? undefined : joinBlock(block, more);
    if (joined === undefined) findings.push(...blockFindings(block));
    isBare = isLoose && (joined === undefined || isBare || isEmptyBlock(block));
    block = joined ?? more;
    gap = false;
  };

  let line = 1;
  let at = 0;
  while (at < text.length) {
    const json = patience > 0 ? jsonAt(text, at) : NO_JSON;
    if (json.value === undefined) {
      patience -= json.scanned;
      const { content, end, lines } = lineAt(text, at);
      if (content.trim() === "") gap = true;
      const reading = readLine(content, line);
      for (const part of reading.parts) take(part, reading.isLoose);
      findings.push(...reading.findings);
      at = afterBreak(text, end);
      line += lines;
      continue;
    }
    const { findings: found, facts } = readJson(json.value, line, hasId(block) ? {} : block.facts);
    if (found.some(({ kind }) => kind === "row")) {
      // A session of its own, or the answer to the request before it, whose facts it has taken.
      if (hasId(block)) findings.push(...blockFindings(block));
      block = EMPTY_BLOCK;
    } else if (Object.keys(facts).length > 0) {
      take({ ...EMPTY_BLOCK, facts, line, about: outline(json.value) }, false);
    } else if (found.length === 0) {
      findings.push(leftOut("noSession", line, outline(json.value)));
    }
    for (const finding of found) findings.push(finding);
    for (; at < json.end; at = afterBreak(text, endOfLine(text, at))) line += endOfLine(text, at) < json.end ? 1 : 0;
    at = json.end;
    if (endOfLine(text, at) === at) {
      at = afterBreak(text, at);
      line += 1;
    }
  }
  return [...findings, ...blockFindings(block)];
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
