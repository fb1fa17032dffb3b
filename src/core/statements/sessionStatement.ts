import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * What one writer states once about one session: the format `workbook-session/1`. A statement is written once and
 * never changed; what happens later is another statement, and readers merge them (mergeStatements.ts). The same shape
 * is used in browser storage, in the OneDrive folder, in exports and in what people paste.
 * Times are ISO 8601 in UTC as written by the writer's clock. Only `sessionId` is required; unknown fields survive.
 */
export type SessionStatement = {
  readonly format: typeof STATEMENT_FORMAT;
  readonly sessionId: WorkbookSessionId;
  readonly writtenAt?: string;
  /** A random id of the pane or automation that wrote this; breaks ties between equal times. */
  readonly writer?: string;

  /** Absent means unknown, which is treated as losing changes. */
  readonly persistChanges?: boolean;
  readonly driveId?: string;
  readonly itemId?: string;
  readonly siteId?: string;
  readonly source?: "SharePoint" | "OneDrive";
  readonly userId?: string;
  readonly webUrl?: string;
  readonly fileName?: string;
  /** The document URL under which it was added while its driveItem was not known yet. */
  readonly documentUrl?: string;
  readonly ownerKey?: string;

  readonly createdAt?: string;
  readonly lastUsedAt?: string;
  readonly createdBy?: { readonly tool?: string; readonly run?: string; readonly url?: string };
  /** How this pane learnt of it. */
  readonly door?: SessionOrigin;
  readonly label?: string;
  readonly note?: string;

  /** `closed` and `ended` are reports, whoever wrote them; what Graph answered here is in `answer`. */
  readonly status?: "open" | "closed" | "ended";
  readonly closedAt?: string;
  readonly result?: string;
  /** Graph's answer to this add-in, at `answeredAt`. Read from a file or a text, it is only a report. */
  readonly answer?: SessionAnswer;
  readonly answeredAt?: string;

  /** A tombstone (tombstone.ts): the session is hidden until a later `addedByHand`. Counts only if written here. */
  readonly forgotten?: true;
  readonly addedByHand?: true;
  /** Handed over to another tool by *Copy as*: its use is no longer visible here. */
  readonly handedOver?: true;

  /** The reader of a file or a text sets it, whatever is there: it decides how far the rest is believed. */
  readonly heard?: Heard;
};

export type Heard = {
  readonly in: "folder" | "text";
  /** When this device read it, by its own clock. */
  readonly read?: string;
  /** When the file was made, by the server's clock. */
  readonly created?: string;
  /** Whose OneDrive it was read from. */
  readonly owner?: string;
  /** Who made the file, and with what, as Graph tells it: names for people. */
  readonly user?: string;
  readonly app?: string;
  /** This add-in wrote the file, for the same account: another device, or this one before everything was forgotten. */
  readonly device?: true;
  /** The fields that came from a text; the others are the statement writer's own. When absent: all fields. */
  readonly fields?: readonly string[];
};

export const STATEMENT_FORMAT = "workbook-session/1";

export type SessionOrigin = "createdHere" | "added" | "imported" | "folder";

/**
 * What Graph's answer to this add-in says of the session. `closed` and `ended` are final; `alive` is a success of
 * createSession or refreshSession; the others mark a row that stays.
 */
export type SessionAnswer = "alive" | "closed" | "ended" | "notKnown" | "unusable" | "workbookGone" | "noAnswer";
