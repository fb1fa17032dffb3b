import { isCutShort, withoutDotsAfterWhole } from "./isCutShort";
import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import { SESSION_ID_MAX_LENGTH } from "../sessions/workbookSession";
import { fieldsOfLine } from "./fieldsOfLine";
import { liftIds } from "./liftIds";
import { EMPTY_BLOCK, isEmptyBlock, joinBlock, type PasteBlock } from "./pasteBlock";
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

/** A line that ends within a session id: what stands around it is that session's, and no other's. */
export function cutLine(content: string, line: number): LineReading {
  const part = { ...EMPTY_BLOCK, isRefused: true, line };
  return { parts: [part], isLoose: false, findings: [leftOut("cutShort", line, content)] };
}

/** One line of plain text: what it says of sessions, and the reason where it says nothing. */
export function readLine(raw: string, line: number): LineReading {
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

  const header = headerValue(content);
  const named = header === undefined ? undefined : readSessionId(header, true);
  if (named?.kind === "id") say({ id: named.id });
  else if (named !== undefined && named.why !== "empty") {
    say({ isRefused: true });
    findings.push(leftOutId(named.why, line, header ?? ""));
  }
  for (const values of header === undefined ? fieldsOfLine(content) : []) {
    const record = readRecord([values], line);
    say({ id: record.id, facts: record.facts, isRefused: record.isRefused });
    findings.push(...record.findings);
  }

  const isLoose = parts.length === 0;
  if (!parts.some(({ id }) => id !== undefined)) {
    const words = idWords(content);
    if (words.length > 0 && STRAY_PART.test(content)) findings.push(leftOut("spaces", line, content));
    else
      for (const word of words) {
        const reading = readSessionId(word);
        if (reading.kind === "id") say({ id: reading.id });
        else if (isCutShort(word)) {
          say({ isRefused: true });
          findings.push(leftOut("cutShort", line, word));
        }
      }
  }
  if (looksLikeToken(content) || (content !== raw && looksLikeToken(raw)))
    findings.push(leftOut("token", line, content));
  if (parts.length === 0 && findings.length === 0 && content.trim() !== "") findings.push(whyNothing(content, line));
  return { parts, isLoose, findings };
}

/** The value of a `workbook-session-id` header, in HTTP, cURL, PowerShell, Python and JavaScript spelling. */
function headerValue(content: string): string | undefined {
  const match = /workbook-session-id["'`\\]{0,3}\s{0,9}(?::|=>?|,)\s{0,9}(["'`]?)/i.exec(content);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const rest = content.slice(start, start + 4 * SESSION_ID_MAX_LENGTH + 1);
  const quote = match[1] === "" ? undefined : match[1];
  const end = quote === undefined ? rest.search(/["'`\s]/) : rest.indexOf(quote);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The end of an id that a space parted from its start. */
const STRAY_PART = /\s[^\s&=]{0,400}&(?:usid|session)=/i;

/** Words that may be ids: raw, percent-encoded, or in base64. */
function idWords(content: string): readonly string[] {
  return content
    .split(/[\s"'`<>(),;|\\]+/)
    .map((word) => (/sessionId=([^&#]+)/i.exec(word)?.[1] ?? word).replace(/^[\w-]{1,40}[:=](?=cluster[=%])/i, ""))
    .map((word) => withoutDotsAfterWhole(word))
    .map((word) => (isCutShort(word) ? word : word.replace(/[.!?:\]}]{1,9}$/, "")))
    .filter((word) => word.length >= 24 && /session(?:=|%3d)|cluster(?:=|%3d)|Y2x1c3Rlcj/i.test(word));
}

function whyNothing(content: string, line: number): PasteFinding {
  const text = content.trim();
  const hasIdParts = /(?:cluster|session|usid)=/i.test(text);
  if (!hasIdParts && HTTP_DETAIL.test(text)) return leftOut("notNeeded", line, text);
  const reading = readSessionId(text);
  const isMeantAsId = hasIdParts || !/\s/.test(text);
  const isReason = isMeantAsId && reading.kind === "refused" && reading.why !== "empty";
  return isReason ? leftOutId(reading.why, line, text) : leftOut("noSession", line, text);
}

const HTTP_DETAIL =
  /^(?:[>*<] ?)?(?:curl\b|HTTP\/\d|-{1,2}[A-Za-z][\w-]*\b|(?:GET|POST|PUT|PATCH|DELETE)\s|[A-Za-z][A-Za-z-]{2,30}:\s|[^A-Za-z0-9]+$|```)/;
