import { SESSION_ID_MAX_LENGTH, type WorkbookSessionId } from "./workbookSession";

/**
 * May this be a session's id, where Graph's answer calls it that? A new shape of Microsoft's must not be refused, so any
 * text will do that a header carries unchanged, except what is surely something else: a word, the id of an operation
 * (GUID), of a file or of a drive, an address, a token.
 */
export function isGivenSessionId(text: string): text is WorkbookSessionId {
  return (
    text.length >= SHORTEST &&
    text.length <= SESSION_ID_MAX_LENGTH &&
    /^[\x21-\x7e]+$/.test(text) &&
    !SOMETHING_ELSE.test(text)
  );
}

/** Published ids are 190 characters and more. */
const SHORTEST = 16;
const SOMETHING_ELSE =
  /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$|^01[A-Z2-7]{32}$|^b!|^eyJ|^[a-z][a-z\d+.-]*:\/\/|["<>\\{}`|^]/i;
