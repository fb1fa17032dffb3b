import { isGivenSessionId } from "../sessions/workbookSession";
import { isTombstoneId } from "../statements/tombstone";
import { isPieceOfId } from "./isPieceOfId";
import { isWholeId } from "./wholeId";

/**
 * May a record of our own format that somebody else wrote call this a session's id? A whole id of today, what Graph may
 * give as one of another shape, or the mark that a forgotten session leaves. A piece of an id is none: it was cut off
 * where the record was made, and might be the start of many.
 */
export function isRecordedId(text: string): boolean {
  return isWholeId(text) || isTombstoneId(text) || (isGivenSessionId(text) && !isPieceOfId(text));
}
