import type { SessionIdRefusal, WorkbookSessionId } from "../sessions/workbookSession";
import { endsWhole, isCutShort, withoutDotsAfterWhole } from "./isCutShort";
import { readSessionId } from "./readSessionId";

export type RefusedWord = { readonly why: Exclude<SessionIdRefusal, "empty">; readonly text: string };

export type IdsInText = {
  readonly ids: readonly WorkbookSessionId[];
  /** Words that are meant as ids and are none. */
  readonly refused: readonly RefusedWord[];
};

/**
 * Every session id among the words of a text: raw, percent-encoded, or in base64. `seen`: words that were read before,
 * and those of this text from now on.
 */
export function idsIn(text: string, seen: Set<string> = new Set()): IdsInText {
  const words = MARKS.test(text) ? idWords(text).filter((word) => !seen.has(word)) : [];
  if (words.length === 0) return NONE;
  const ids = new Set<WorkbookSessionId>();
  const refused: RefusedWord[] = [];
  const hasStrayPart = STRAY_PART.test(text);
  if (hasStrayPart) refused.push({ why: "spaces", text });
  for (const word of words) {
    seen.add(word);
    const reading = readSessionId(word);
    if (reading.kind === "id") {
      if (!hasStrayPart || endsWhole(reading.id)) ids.add(reading.id);
    } else if (reading.why !== "empty" && !hasStrayPart && (reading.why === "token" || IS_MEANT.test(word))) {
      refused.push({ why: reading.why, text: word });
    }
  }
  return { ids: [...ids], refused };
}

const NONE: IdsInText = { ids: [], refused: [] };

const MARKS = /session(?:=|%3d)|cluster(?:=|%3d)|Y2x1c3Rlcj/i;

/** An address may have a `session=` of its own. */
const IS_MEANT = /^(?:session|cluster|usid)(?:=|%3d)|cluster=/i;

/** The end of an id that a space parted from its start. */
const STRAY_PART = /\s[^\s&=]{0,400}&(?:usid|session)=/i;

function idWords(text: string): readonly string[] {
  return text
    .split(/[\s"'`<>()[\]{}*,;|\\]+/)
    .filter((word) => word.length >= 24 && MARKS.test(word))
    .map((word) =>
      (/sessionId=(?!cluster=)([^&#]+)/i.exec(word)?.[1] ?? word).replace(/^[\w-]{1,40}[:=](?=cluster[=%])/i, ""),
    )
    .map((word) => withoutDotsAfterWhole(word))
    .map((word) => (isCutShort(word) ? word : word.replace(/[.!?:\]}]{1,9}$/, "")))
    .filter((word) => word.length >= 24 && MARKS.test(word));
}
