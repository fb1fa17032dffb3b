import { ID_START, MAY_HOLD_ID, scanId } from "./scanSessionId";

export type PastedLine = {
  readonly content: string;
  /** Where its last line ends, exclusive. */
  readonly end: number;
  readonly lines: number;
};

/** The line that starts at `start`, joined with the lines over which a session id in it was broken. */
export function lineAt(text: string, start: number): PastedLine {
  let end = endOfLine(text, start);
  const pieces: string[] = [];
  let from = start;
  let rest = text.slice(from, end);
  if (!MAY_HOLD_ID.test(rest)) return { content: rest, end, lines: 1 };
  const starts = new RegExp(ID_START, "gi");
  for (let found = starts.exec(rest); found !== null; found = starts.exec(rest)) {
    const offset = end - rest.length;
    const scanned = scanId(text, offset + found.index);
    if (scanned.kind === "whole" && scanned.isJoined) {
      pieces.push(text.slice(from, offset + found.index), scanned.id);
      from = scanned.end;
    }
    if (scanned.end > end) {
      end = endOfLine(text, scanned.end);
      rest = text.slice(scanned.end, end);
      starts.lastIndex = 0;
    } else starts.lastIndex = scanned.end - offset;
  }
  return { content: [...pieces, text.slice(from, end)].join(""), end, lines: linesIn(text, start, end) };
}

/** Whether a line of the text breaks off within a session id. */
export function hasWrappedId(text: string): boolean {
  const pattern = new RegExp(ID_START, "gi");
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const scanned = scanId(text, found.index);
    if (scanned.kind === "whole" && scanned.isJoined && linesIn(text, found.index, scanned.end) > 1) return true;
  }
  return false;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 1;
  for (let at = endOfLine(text, from); at < to; at = endOfLine(text, at + (text.startsWith("\r\n", at) ? 2 : 1)))
    lines += 1;
  return lines;
}

export function endOfLine(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
}

const BREAK = /[\n\r\u2028\u2029]/g;

export function afterBreak(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : at + 1;
}
