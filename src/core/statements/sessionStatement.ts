import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * One thing that one writer once said of one session: the format `workbook-session/1`. A statement is written once and
 * never changed; what happened later is another statement, and readers merge them (mergeStatements.ts). The same shape
 * is kept in browser storage, in the OneDrive folder, in exports and in what people paste.
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
  /** The door through which this pane learnt of it. */
  readonly door?: SessionDoor;
  readonly label?: string;
  readonly note?: string;

  /** `closed` and `ended` from a file are reports; `graph*` are answers that this add-in got from Graph. */
  readonly status?: "open" | "closed" | "ended";
  readonly closedAt?: string;
  readonly result?: string;
  /**
   * Graph's answer to this add-in, at `answeredAt`. In a statement whose door is `added` or `imported` it is somebody
   * else's word, and counts as a report. A folder file of this add-in on another device counts.
   */
  readonly answer?: SessionAnswer;
  readonly answeredAt?: string;

  /** A tombstone: the session is hidden until `addedByHand` is written later than this. */
  readonly forgotten?: true;
  readonly addedByHand?: true;
  /** Handed over to another tool by *Copy as*: its use is no longer visible here. */
  readonly handedOver?: true;
};

export const STATEMENT_FORMAT = "workbook-session/1";

export type SessionDoor = "createdHere" | "added" | "imported" | "folder";

/**
 * What Graph's answer to this add-in says of the session. `closed` and `ended` are final; `alive` is a 204 to
 * createSession or refreshSession; the others mark a row that stays.
 */
export type SessionAnswer = "alive" | "closed" | "ended" | "notKnown" | "unusable" | "workbookGone" | "noAnswer";
