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
