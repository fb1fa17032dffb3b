import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fieldOf, PLACE_FIELDS, type PasteField } from "./fieldNames";
import { EMPTY_BLOCK, hasId, isEmptyBlock, joinBlock, type LineBlock } from "./lineBlock";
import { leftOut, leftOutId, type PasteFinding } from "./pasteFindings";
import { holdsToken } from "./quickTokenCheck";
import { readPastedRecord } from "./readPastedRecord";
import { readSessionId } from "./readSessionId";
import { resourceIdsIn } from "./resourceIdsIn";
import { NO_PLACE, UNKNOWN_PLACE } from "./sessionFacts";
import { unescaped } from "./sessionIdForms";
import { idMarksIn, idsOfMarks, type IdMark, type RefusedWord } from "./sessionIdsIn";

export type LineReading = {
  /** In the order of the line; each may join what stood before it, or start the next session. */
  readonly parts: readonly LineBlock[];
  /** The line holds ids, but nothing else about their sessions. */
  readonly isLoose: boolean;
  readonly findings: readonly PasteFinding[];
};

/** One line of plain text: what it says of sessions, and the reason where it says nothing. */
export function readLine(raw: string, line: number): LineReading {
  if (raw.length < SHORTEST && !MAY_SAY.test(raw))
    return { parts: [], isLoose: true, findings: raw.trim() === "" ? [] : [whyNothing(raw, line, true)] };
  const content = unescaped(raw);
  const isClean = !holdsToken(content);
  const findings: PasteFinding[] = [];
  const parts: LineBlock[] = [];
  const say = (told: Partial<LineBlock>) => {
    const part = { ...EMPTY_BLOCK, ...told, line, about: content.slice(0, 200) };
    if (isEmptyBlock(part)) return;
    const joined = joinBlock(parts.at(-1) ?? EMPTY_BLOCK, part);
    if (joined !== undefined) parts.pop();
    parts.push(joined ?? part);
  };

  const request = resourceIdsIn(content);
  if (request !== undefined) {
    say({ place: request.place, address: request.address });
    findings.push(...request.refused.map((id) => leftOut("fieldRefused", line, id)));
  }
  const known = new Set<WorkbookSessionId>();
  const sayId = (id: WorkbookSessionId) => {
    // If a line has several ids, it is not known to which one the address belongs.
    const isSecond = request !== undefined && (known.size > 0 || parts.some(hasId));
    if (!known.has(id)) say({ id, place: isSecond ? UNKNOWN_PLACE : NO_PLACE });
    known.add(id);
  };
  const refuse = (why: RefusedWord["why"], text: string) => {
    say({ isRefused: true });
    findings.push(leftOutId(why, line, text));
  };
  const headers = headersIn(content);
  const marks = idMarksIn(withoutSpans(content, headers), isClean);
  const kinds = new Set(Array.from(content.matchAll(PERSIST_CHANGES), ([, kind = ""]) => kind.toLowerCase()));
  const marked = new Set(marks.map((mark) => (mark.kind === "id" ? mark.id : mark.text)));
  // With several sessions or several kinds on a line, it is not known which one is whose.
  if (kinds.size === 1 && headers.length + marked.size <= 1) say({ fields: { persistChanges: kinds.has("true") } });
  const seen = new Set<string>();
  const loose: IdMark[] = [];
  let next = 0;
  /** The marks in one part of the line, called for part after part; marks between the parts are loose. */
  const marksIn = ({ from, to }: Span): readonly IdMark[] => {
    const inside: IdMark[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.from < to; mark = marks[next]) {
      (mark.from < from ? loose : inside).push(mark);
      next += 1;
    }
    return inside;
  };
  const sayMarks = (said: readonly IdMark[]): boolean => {
    const { ids, refused } = idsOfMarks(said, seen);
    for (const id of ids) sayId(id);
    for (const { why, text } of refused) refuse(why, text);
    return ids.length + refused.length > 0;
  };

  for (const { value } of headers) {
    const reading = readSessionId(value, true, isClean);
    if (reading.kind === "id") sayId(reading.id);
    else if (reading.why !== "empty") refuse(reading.why, value);
  }
  for (const { name, value, span } of headers.length === 0 ? fieldsOfLine(content) : []) {
    if (fieldOf(name) === "sessionId" && sayMarks(marksIn(span))) continue;
    const { ids, facts, isRefused, findings: found } = readPastedRecord([[name, value]], line, isClean);
    say({ ...facts, isRefused });
    for (const id of ids) sayId(id);
    findings.push(...found);
  }

  const isLoose = parts.length === 0;
  sayMarks([...loose, ...marks.slice(next)]);
  if (!isClean || (content !== raw && holdsToken(raw))) findings.push(leftOut("token", line, content));
  if (parts.length === 0 && findings.length === 0 && content.trim() !== "")
    findings.push(whyNothing(content, line, isClean));
  return { parts, isLoose, findings };
}

/** No id and no token is shorter; a field has one of these marks. */
const SHORTEST = 16;
const MAY_SAY = /[:=\t|/\\&%]/;
const PERSIST_CHANGES = /"persistChanges\\?"\s{0,4}:\s{0,4}(true|false)/gi;

/** The values of `workbook-session-id` headers, in HTTP, cURL, PowerShell, Python and JavaScript spelling. */
function headersIn(content: string): readonly { readonly value: string; readonly span: Span }[] {
  if (!HEADER_NAME.test(content)) return [];
  return Array.from(content.matchAll(HEADER), (match) => {
    const value = match.slice(1).find((group) => group !== undefined) ?? "";
    const span = { from: match.index, to: match.index + match[0].length };
    return { value: value.replace(/\\{1,3}$/, ""), span };
  });
}

type Span = { readonly from: number; readonly to: number };

/** The content with blanks in the place of these parts, at the same length. */
function withoutSpans(content: string, parts: readonly { readonly span: Span }[]): string {
  let rest = "";
  let from = 0;
  for (const { span } of parts) {
    rest += content.slice(from, span.from) + " ".repeat(span.to - span.from);
    from = span.to;
  }
  return rest + content.slice(from);
}

const HEADER_NAME = /workbook-session-id/i;
const HEADER =
  /workbook-session-id["'`\\]{0,3}\s{0,9}(?::|=>?|,)\s{0,9}\\{0,3}(?:"([^"]{0,16385})|'([^']{0,16385})|`([^`]{0,16385})|([^"'`\s]{0,16385}))/gi;

/**
 * `Drive ID: b!…`, `item_id = "01…"`, a form's `Item ID<tab>01…`; several on a line where commas part them, the first
 * one perhaps after a bracket: `Session(drive_id='b!…', …)`.
 */
function fieldsOfLine(content: string): readonly LineField[] {
  const fields: LineField[] = [];
  let start = 0;
  const cuts = [...content.matchAll(NEXT_FIELD)].filter(
    ([mark, name = ""]) => !/[{(]/.test(mark) || isPlaceOrSession(fieldOf(name)),
  );
  for (const next of [...cuts, undefined]) {
    const part = content.slice(start, next?.index);
    const [, name = "", value = ""] = NAME_AND_VALUE.exec(part) ?? [];
    const field = fieldOf(name);
    const span = trimmedSpan(value, start + part.length - value.length);
    if (field !== undefined && !UNSURE.has(field))
      fields.push({ name, value: content.slice(span.from, span.to), span });
    start += part.length + (next?.[0].length ?? 0);
  }
  return fields;
}

type LineField = { readonly name: string; readonly value: string; readonly span: Span };

const NEXT_FIELD = /(?:[,;]\s{1,4}|[{(]\s{0,4})(?=["']?([A-Za-z][\w -]{0,30})["']?\s?[:=])/g;

function isPlaceOrSession(field: PasteField | undefined): boolean {
  return field === "sessionId" || (field !== undefined && PLACE_FIELDS.has(field));
}

const NAME_AND_VALUE = /^[\s>*|<[("'{-]{0,40}([A-Za-z][\w .-]{0,40}?)["'*`\s]{0,9}[:=\t|]([^]*)$/;

/** A bare `name`, `id` or `location` in running text says too little to be a field. */
const UNSURE: ReadonlySet<PasteField> = new Set(["id", "fileName", "address", "format", "status", "result"] as const);

/** Without the marks of code, forms and tables around a value; an id begins and ends with none of them. */
function trimmedSpan(value: string, at: number): Span {
  let from = 0;
  let to = value.length;
  while (from < to && /[\s"'`=|]/.test(value.charAt(from))) from += 1;
  const closes = (end: string) =>
    /[\s"'`,;|\\\]>]/.test(end) || (end === ")" && !value.includes("(")) || (end === "}" && !value.includes("{"));
  while (to > from && closes(value.charAt(to - 1))) to -= 1;
  return { from: at + from, to: at + to };
}

function whyNothing(content: string, line: number, isClean: boolean): PasteFinding {
  const text = content.trim();
  if (text.length < 3) return leftOut(/\w/.test(text) ? "notAnId" : "notNeeded", line, text);
  const hasIdParts = /(?:cluster|session|usid)=/i.test(text);
  if (!hasIdParts && HTTP_DETAIL.test(text)) return leftOut("notNeeded", line, text);
  const isMeantAsId = hasIdParts || !/\s/.test(text);
  const reading = isMeantAsId ? readSessionId(text, false, isClean) : undefined;
  const isReason = reading?.kind === "refused" && reading.why !== "empty";
  return isReason ? leftOutId(reading.why, line, text) : leftOut("noSession", line, text);
}

const HTTP_DETAIL =
  /^(?:[>*<] ?)?(?:curl\b|HTTP\/\d|-{1,2}[A-Za-z][\w-]*\b|(?:GET|POST|PUT|PATCH|DELETE)\s|[A-Za-z][A-Za-z-]{2,30}:\s|[^A-Za-z0-9]+$|```)/;
