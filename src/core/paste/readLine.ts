import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fieldOf, type PasteField } from "./fieldNames";
import { EMPTY_BLOCK, hasId, isEmptyBlock, joinBlock, type LineBlock } from "./lineBlocks";
import { leftOut, leftOutId, type PasteFinding } from "./pasteFindings";
import { holdsToken } from "./quickTokenCheck";
import { readRecord, type NamedValue } from "./readRecord";
import { readSessionId } from "./readSessionId";
import { resourceIdsIn } from "./resourceIdsIn";
import { NO_PLACE, UNKNOWN_PLACE } from "./sessionFacts";
import { unescaped } from "./sessionIdForms";
import { sessionIdsIn, type RefusedWord } from "./sessionIdsIn";

export type LineReading = {
  /** In the order of the line; each may join what stood before it, or start the next session. */
  readonly parts: readonly LineBlock[];
  /** The line holds ids and nothing that says whose. */
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
  const persistChanges = PERSIST_CHANGES.exec(content)?.[1]?.toLowerCase();
  if (persistChanges !== undefined) say({ fields: { persistChanges: persistChanges === "true" } });

  const known = new Set<WorkbookSessionId>();
  const sayId = (id: WorkbookSessionId) => {
    // Whose address it is, where a line has several ids, is anybody's guess.
    const isSecond = request !== undefined && (known.size > 0 || parts.some(hasId));
    if (!known.has(id)) say({ id, place: isSecond ? UNKNOWN_PLACE : NO_PLACE });
    known.add(id);
  };
  const refuse = (why: RefusedWord["why"], text: string) => {
    say({ isRefused: true });
    findings.push(leftOutId(why, line, text));
  };
  const seen = new Set<string>();
  const sayIdsIn = (text: string): boolean => {
    const { ids, refused } = sessionIdsIn(text, isClean, seen);
    for (const id of ids) sayId(id);
    for (const { why, text: word } of refused) refuse(why, word);
    return ids.length + refused.length > 0;
  };

  const { values: headers, rest } = headersIn(content);
  for (const header of headers) {
    const reading = readSessionId(header, true, isClean);
    if (reading.kind === "id") sayId(reading.id);
    else if (reading.why !== "empty") refuse(reading.why, header);
  }
  for (const field of headers.length === 0 ? fieldsOfLine(content) : []) {
    if (fieldOf(field[0]) === "sessionId" && sayIdsIn(String(field[1]))) continue;
    const { ids, facts, isRefused, findings: found } = readRecord([field], line, isClean);
    say({ ...facts, isRefused });
    for (const id of ids) sayId(id);
    findings.push(...found);
  }

  const isLoose = parts.length === 0;
  sayIdsIn(rest);
  if (!isClean || (content !== raw && holdsToken(raw))) findings.push(leftOut("token", line, content));
  if (parts.length === 0 && findings.length === 0 && content.trim() !== "")
    findings.push(whyNothing(content, line, isClean));
  return { parts, isLoose, findings };
}

/** No id and no token is shorter; a field has one of these marks. */
const SHORTEST = 16;
const MAY_SAY = /[:=\t|/\\&%]/;
const PERSIST_CHANGES = /"persistChanges\\?"\s{0,4}:\s{0,4}(true|false)/i;

/** The values of `workbook-session-id` headers, in HTTP, cURL, PowerShell, Python and JavaScript spelling. */
function headersIn(content: string): { readonly values: readonly string[]; readonly rest: string } {
  if (!HEADER_NAME.test(content)) return { values: [], rest: content };
  const values = Array.from(content.matchAll(HEADER), (match) => {
    const value = match.slice(1).find((group) => group !== undefined) ?? "";
    return value.replace(/\\{1,3}$/, "");
  });
  return { values, rest: values.length === 0 ? content : content.replaceAll(HEADER, " ") };
}

const HEADER_NAME = /workbook-session-id/i;
const HEADER =
  /workbook-session-id["'`\\]{0,3}\s{0,9}(?::|=>?|,)\s{0,9}\\{0,3}(?:"([^"]{0,16385})|'([^']{0,16385})|`([^`]{0,16385})|([^"'`\s]{0,16385}))/gi;

/** `Drive ID: b!…`, `item_id = "01…"`, a form's `Item ID<tab>01…`; several on a line where commas part them. */
function fieldsOfLine(content: string): readonly NamedValue[] {
  return content.split(NEXT_FIELD).flatMap((part): NamedValue[] => {
    const [, name = "", value = ""] = NAME_AND_VALUE.exec(part) ?? [];
    const field = fieldOf(name);
    return field === undefined || UNSURE.has(field) ? [] : [[name, unwrapped(value)]];
  });
}

const NEXT_FIELD = /[,;]\s{1,4}(?=["']?[A-Za-z][\w -]{0,30}["']?\s?[:=])/;

const NAME_AND_VALUE = /^[\s>*|<[("'{-]{0,40}([A-Za-z][\w .-]{0,40}?)["'*`\s]{0,9}[:=\t|]([^]*)$/;

/** A bare `name`, `id` or `location` in running text says too little to be a field. */
const UNSURE: ReadonlySet<PasteField> = new Set(["id", "fileName", "address", "format", "status", "result"] as const);

/** Without the marks of code, forms and tables around a value; an id begins and ends with none of them. */
function unwrapped(value: string): string {
  let from = 0;
  let to = value.length;
  while (from < to && /[\s"'`=|]/.test(value.charAt(from))) from += 1;
  while (to > from && /[\s"'`,;|\\\]>]/.test(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
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
