import { parsedJson } from "../json";
import { fieldOf } from "./fieldNames";
import { indentOf, isEdgeLine, objectsOnLine, startsElement } from "./textEdges";
import { afterBreak, endOfLine, lineAt, type PastedLine } from "./wrappedLines";

/**
 * A line with what belongs to it, one of several objects on a line, or JSON that starts one and may span many. `line` is
 * where it starts, from 1.
 */
export type TextPiece =
  | { readonly kind: "json"; readonly value: unknown; readonly line: number }
  | {
      readonly kind: "line";
      readonly content: string;
      readonly line: number;
      /** Another object, section or list element begins or ends here, as far as its marks tell. */
      readonly isEdge: boolean;
    };

/** Plain text in pieces: an id that was broken over lines is on one line again, and a value is with its name. */
export function* piecesOf(text: string): Generator<TextPiece> {
  // Limits the reading of JSON that does not end, which a hostile text could cause at every line.
  let scanBudget = 4 * text.length;
  let line = 1;
  let at = 0;
  let indent = 0;
  while (at < text.length) {
    const start = scanBudget > 0 ? jsonStart(text, at) : undefined;
    const end = start === undefined ? undefined : jsonEnd(text, start);
    const value = end === undefined ? undefined : parsedJson(text.slice(start, end));
    if (start !== undefined && end !== undefined && value !== undefined) {
      yield { kind: "json", value, line };
      for (; at < end; at = afterBreak(text, endOfLine(text, at))) line += endOfLine(text, at) < end ? 1 : 0;
      at = end;
      if (endOfLine(text, at) === at) {
        at = afterBreak(text, at);
        line += 1;
      }
    } else {
      if (start !== undefined) scanBudget -= (end ?? text.length) - start;
      const piece = lineWithValue(text, at);
      const isEdge = isEdgeLine(piece.content, indent) || startsElement(piece.content, text, piece.end);
      for (const [number, content] of objectsOnLine(piece.content).entries())
        yield { kind: "line", content, line, isEdge: isEdge || number > 0 };
      indent = indentOf(piece.content) ?? indent;
      at = afterBreak(text, piece.end);
      line += piece.lines;
    }
  }
}

function jsonStart(text: string, lineStart: number): number | undefined {
  let start = lineStart;
  while (text[start] === " " || text[start] === "\t") start += 1;
  return text[start] === "{" || text[start] === "[" ? start : undefined;
}

/**
 * Where the JSON value that starts at `start` with a bracket ends (exclusive), by counting brackets outside strings;
 * undefined when it does not end. Whether it is valid JSON is for the parser to say.
 */
function jsonEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** A line; if it holds only the name of a field, together with the next one, which holds the value. */
function lineWithValue(text: string, at: number): PastedLine {
  const first = lineAt(text, at);
  const name = nameOfValueBelow(first.content);
  if (name === undefined || first.end >= text.length) return first;
  const next = lineAt(text, afterBreak(text, first.end));
  if (next.content.trim() === "" || /[:=]\s|[:=]$/.test(next.content)) return first;
  const mark = /^[ \t>]{0,200}(?:-[ \t]{1,9})?/.exec(first.content)?.[0] ?? "";
  return { content: `${mark}${name}${next.content.trim()}`, end: next.end, lines: first.lines + next.lines };
}

/**
 * The name of a field whose value is on the next line, as in YAML (`sessionId: >-`), forms and mails, with a colon so
 * that both read as one line; undefined for any other line.
 */
function nameOfValueBelow(content: string): string | undefined {
  if (content.length > LONGEST_NAME || !NAME_END.test(content)) return undefined;
  const [, name = ""] = NAME_ALONE.exec(content) ?? [];
  const field = fieldOf(name);
  return field !== undefined && FIELDS_BELOW.has(field) ? `${name}: ` : undefined;
}

const LONGEST_NAME = 200;
const NAME_END = /[:=>|+\d-]\s{0,60}$/;
const NAME_ALONE =
  /^[\s>*-]{0,40}["']?([A-Za-z][\w -]{0,40}?)["'*]{0,3}\s{0,9}(?::|=)\s{0,9}(?:[>|][+-]?\d?[+-]?)?\s{0,40}$/;
const FIELDS_BELOW: ReadonlySet<string> = new Set(["sessionId", "driveId", "itemId", "siteId", "userId"]);
