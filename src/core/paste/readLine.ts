import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fieldOf } from "./fieldOf";
import { fieldsOfLine } from "./fieldsOfLine";
import { idsIn, type RefusedWord } from "./idsIn";
import { liftIds } from "./liftIds";
import { EMPTY_BLOCK, hasId, isEmptyBlock, joinBlock, type PasteBlock } from "./pasteBlock";
import type { PasteFacts } from "./pasteFacts";
import { leftOut, leftOutId, type PasteFinding } from "./pasteFinding";
import { readRecord } from "./readRecord";
import { unescaped } from "./unescaped";

export type LineReading = {
  /** In the order of the line; each may join what stood before it, or start the next session. */
  readonly parts: readonly PasteBlock[];
  /** The line holds ids and nothing that says whose. */
  readonly isLoose: boolean;
  readonly findings: readonly PasteFinding[];
};

/** One line of plain text: what it says of sessions, and the reason where it says nothing. */
export function readLine(raw: string, line: number): LineReading {
  if (raw.length < SHORTEST && !MAY_SAY.test(raw))
    return { parts: [], isLoose: true, findings: saysNothing(raw, line) };
  const content = unescaped(raw);
  const findings: PasteFinding[] = [];
  const parts: PasteBlock[] = [];
  const say = (told: Partial<PasteBlock>) => {
    const part = { ...EMPTY_BLOCK, ...told, line, about: content.slice(0, 200) };
    if (isEmptyBlock(part)) return;
    const joined = joinBlock(parts.at(-1) ?? EMPTY_BLOCK, part);
    if (joined !== undefined) parts.pop();
    parts.push(joined ?? part);
  };

  const lifted = liftIds(content);
  if (lifted !== undefined) {
    say({ facts: lifted.facts, address: lifted.address });
    findings.push(...lifted.refused.map((id) => leftOut("fieldRefused", line, id)));
  }
  const persistChanges = /"persistChanges\\?"\s{0,4}:\s{0,4}(true|false)/i.exec(content)?.[1]?.toLowerCase();
  if (persistChanges !== undefined) say({ facts: { persistChanges: persistChanges === "true" } });

  const known = new Set<WorkbookSessionId>();
  const sayId = (id: WorkbookSessionId, facts: PasteFacts = {}) => {
    // Whose address it is, where a line has several ids, is anybody's guess.
    const isSecond = lifted !== undefined && (known.size > 0 || parts.some(hasId));
    if (!known.has(id)) say({ id, facts: isSecond ? { ...facts, placeNotUnderstood: true } : facts });
    known.add(id);
  };
  const refuse = (why: RefusedWord["why"], text: string) => {
    say({ isRefused: true });
    findings.push(leftOutId(why, line, text));
  };

  const seen = new Set<string>();
  const sayIdsIn = (text: string): boolean => {
    const { ids, refused } = idsIn(text, seen);
    for (const id of ids) sayId(id);
    for (const { why, text: word } of refused) refuse(why, word);
    return ids.length + refused.length > 0;
  };

  const { values: headers, rest } = headersIn(content);
  for (const header of headers) {
    const reading = readSessionId(header, true);
    if (reading.kind === "id") sayId(reading.id);
    else if (reading.why !== "empty") refuse(reading.why, header);
  }
  for (const field of headers.length === 0 ? fieldsOfLine(content) : []) {
    if (fieldOf(field[0]) === "sessionId" && sayIdsIn(String(field[1]))) continue;
    const { ids, facts, isRefused, findings: found } = readRecord([field], line);
    say({ facts, isRefused });
    for (const id of ids) sayId(id);
    findings.push(...found);
  }

  const isLoose = parts.length === 0;
  sayIdsIn(rest);
  if (looksLikeToken(content) || (content !== raw && looksLikeToken(raw)))
    findings.push(leftOut("token", line, content));
  if (parts.length === 0 && findings.length === 0 && content.trim() !== "") findings.push(whyNothing(content, line));
  return { parts, isLoose, findings };
}

/** No id and no token is shorter; a field has one of these marks. */
const SHORTEST = 16;
const MAY_SAY = /[:=\t|/\\&%]/;

function saysNothing(raw: string, line: number): readonly PasteFinding[] {
  const text = raw.trim();
  return text === "" ? [] : [whyNothing(text, line)];
}

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

function whyNothing(content: string, line: number): PasteFinding {
  const text = content.trim();
  if (text.length < 3)
    return { kind: "leftOut", why: /\w/.test(text) ? "notAnId" : "notNeeded", line, count: 1, excerpt: text };
  const hasIdParts = /(?:cluster|session|usid)=/i.test(text);
  if (!hasIdParts && HTTP_DETAIL.test(text)) return leftOut("notNeeded", line, text);
  const isMeantAsId = hasIdParts || !/\s/.test(text);
  const reading = isMeantAsId ? readSessionId(text) : undefined;
  const isReason = reading?.kind === "refused" && reading.why !== "empty";
  return isReason ? leftOutId(reading.why, line, text) : leftOut("noSession", line, text);
}

const HTTP_DETAIL =
  /^(?:[>*<] ?)?(?:curl\b|HTTP\/\d|-{1,2}[A-Za-z][\w-]*\b|(?:GET|POST|PUT|PATCH|DELETE)\s|[A-Za-z][A-Za-z-]{2,30}:\s|[^A-Za-z0-9]+$|```)/;
