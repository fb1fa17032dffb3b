/**
 * The opaque value of the `workbook-session-id` header, exactly as Graph gave it: printable ASCII, never decoded,
 * trimmed or encoded again (Graph, createSession). It is sensitive: never in a log, an error, a URL or the document.
 */
export type WorkbookSessionId = string & { readonly brand: "WorkbookSessionId" };

/** Published ids are 220 to 500 characters; browsers and Graph's front refuse headers far below 8 KiB. */
export const SESSION_ID_MAX_LENGTH = 4096;

export type SessionIdRefusal = "empty" | "tooLong" | "controlCharacters" | "notAscii" | "spaces" | "token" | "notAnId";

export type SessionIdReading =
  | { readonly kind: "id"; readonly id: WorkbookSessionId }
  | { readonly kind: "refused"; readonly why: SessionIdRefusal };

/** How a session is named to people: its last six characters, never more. */
export function shortId(id: WorkbookSessionId): string {
  return `…${id.slice(-6)}`;
}

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
