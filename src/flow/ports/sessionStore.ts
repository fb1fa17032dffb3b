import type { OwnerKey } from "../../core/account";
import type { DriveItem } from "../../core/documents/driveItem";
import type { UnreadReason } from "../../core/folderState";
import type { HistoryEntry } from "../../core/history/historyEntry";
import type { ListView } from "../../core/sessions/listView";
import type { SessionStatement } from "../../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";

export type StoreAnswer = { readonly kind: "stored" } | { readonly kind: "refused"; readonly why: "blocked" | "full" };

/** A stored value that this version cannot read. It is kept as it is, and shown. */
export type Quarantined = { readonly key: string; readonly why: "corrupt" | "newer" };

/**
 * `count`: how many sessions the whole list had; `open`: how many of them were not over. Another pane may have changed
 * something since.
 */
export type FirstRows = {
  readonly item: DriveItem;
  readonly statements: readonly SessionStatement[];
  readonly count: number;
  readonly open: number;
};

export type KeptRows = Pick<FirstRows, "count" | "open"> & { readonly sessions: readonly WorkbookSessionId[] };

/** What is remembered of a document URL: the driveItem it named when Graph was last asked. */
export type RememberedDocument = { readonly url: string; readonly item: DriveItem; readonly at: string };

/** A createSession that answered 202 and has not been seen to end. Survives a reload of the pane. */
export type PendingCreate = {
  readonly item: DriveItem;
  readonly operation: string;
  readonly persistChanges: boolean;
  readonly ownerKey: string;
  readonly startedAt: string;
  /** The name that the user gave it. */
  readonly label?: string;
};

/**
 * A request that was sent to a workbook and whose answer is not known yet. It outlives the page that sent it: the next
 * request waits until this one can no longer be running, and a page that is opened again says what became of it.
 */
export type SentRequest = {
  readonly id: string;
  readonly driveId: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly what: "close" | "contact" | "create" | "operation";
  /** A mark (fingerprint.ts) of the session's id; a creation has none yet. */
  readonly session?: string;
  readonly accountName?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Its page went away without an answer, and the user has been told so. */
  readonly told?: true;
};

/**
 * Browser storage: one key per statement, so that two panes at once lose nothing. Nothing here throws;
 * `statements` is the same array until something changed.
 */
export type SessionStore = {
  readonly statements: () => readonly SessionStatement[];
  readonly quarantined: () => readonly Quarantined[];
  /** Reads a few hundred further records; false once there are none. What is left is read when it is asked for. */
  readonly readOn: () => boolean;
  /** More is stored than can be read unnoticed before the first rows are on the screen. */
  readonly isLarge: () => boolean;
  /** What the list of a document began with, read without all the rest; undefined where that is not known. */
  readonly firstRows: (url: string) => FirstRows | undefined;
  /** Notes for the next opening what `firstRows` gives. What could not be noted only costs time. */
  readonly keepFirstRows: (url: string, first: KeptRows) => void;
  /** Can a statement be stored now? Asked before Graph is called. */
  readonly check: () => StoreAnswer;
  readonly add: (statement: SessionStatement) => StoreAnswer;
  /** Removes what is stored of a session, which makes room for its tombstone; `kept` stays. */
  readonly dropSession: (id: WorkbookSessionId, kept?: ReadonlySet<SessionStatement>) => StoreAnswer;
  readonly dropStatements: (isDropped: (statement: SessionStatement) => boolean) => StoreAnswer;
  /** Removes all that this add-in stored, including quarantined values. Returns how many records it removed. */
  readonly forgetEverything: () => number;
  /** How much room all of it takes, in bytes of the two that a character has in a browser's storage. */
  readonly usedBytes: () => number;
  /** True when nothing that this add-in stored is left. */
  readonly isEmpty: () => boolean;
  readonly remembered: (url: string) => RememberedDocument | undefined;
  readonly remember: (document: RememberedDocument) => StoreAnswer;
  readonly dropDocuments: (isDropped: (document: RememberedDocument) => boolean) => StoreAnswer;
  readonly pendingCreates: () => readonly PendingCreate[];
  readonly addPendingCreate: (pending: PendingCreate) => StoreAnswer;
  readonly dropPendingCreate: (operation: string) => StoreAnswer;
  readonly sentRequests: () => readonly SentRequest[];
  readonly noteSentRequest: (request: SentRequest) => StoreAnswer;
  readonly dropSentRequests: (isDropped: (request: SentRequest) => boolean) => StoreAnswer;
  /** Reads anew what other panes wrote: their events may come late, or not at all. */
  readonly lookAgain: () => void;
  readonly ownerName: (key: OwnerKey) => string | undefined;
  readonly nameOwner: (key: OwnerKey, displayName: string) => StoreAnswer;
  /** The owner who signed in last on this device: whose rows are shown before the next sign-in. */
  readonly lastOwner: () => OwnerKey | undefined;
  readonly retentionDays: () => number;
  readonly setRetentionDays: (days: number) => StoreAnswer;
  /** How many seconds a close of a temporary session created here can be cancelled (momentToThink.ts). */
  readonly momentSeconds: () => number;
  readonly setMomentSeconds: (seconds: number) => StoreAnswer;
  /** The language that a person chose, as it is stored; undefined for that of Excel. */
  readonly language: () => string | undefined;
  readonly setLanguage: (tag: string | undefined) => StoreAnswer;
  readonly view: () => ListView;
  /** Writes what was chosen, and nothing else of the view. */
  readonly setView: (chosen: Partial<ListView>) => StoreAnswer;
  /** What was closed on this device, the latest first. Kept as long as `retentionDays`. */
  readonly history: () => readonly HistoryEntry[];
  readonly addHistory: (entry: HistoryEntry) => StoreAnswer;
  readonly dropHistory: (isDropped: (entry: HistoryEntry) => boolean) => StoreAnswer;
  /** The files of the folder that this device has read or written, for whichever owner. */
  readonly folderFiles: () => readonly FolderFile[];
  /** Replaces the earlier note on the same file of the same owner. */
  readonly noteFolderFile: (file: FolderFile) => StoreAnswer;
  readonly dropFolderFiles: (isDropped: (file: FolderFile) => boolean) => StoreAnswer;
  /** Where the owner lets this device write: the root folder, and those of workbooks. None before the consent. */
  readonly folderPlaces: (owner: OwnerKey) => readonly FolderPlace[];
  readonly noteFolderPlace: (place: FolderPlace) => StoreAnswer;
  /** Withdraws the consent. The notes on files stay. */
  readonly forgetFolderPlaces: (owner: OwnerKey) => StoreAnswer;
  /**
   * Records of parts that are loaded later, which alone can read them; the same array until something changed. A part
   * takes what it cannot read for absent.
   */
  readonly partRecords: (kind: PartRecord) => readonly unknown[];
  readonly addPartRecord: (kind: PartRecord, record: object) => StoreAnswer;
  readonly dropPartRecords: (kind: PartRecord, isDropped: (record: unknown) => boolean) => StoreAnswer;
  /** Called when another pane of this browser changed something. Returns the unsubscribe function. */
  readonly onChange: (redraw: () => void) => () => void;
};

/** `run`, `step`: actions on many sessions (core/bulk). */
export type PartRecord = "run" | "step";

/** What this device knows of a file of the folder. */
export type FolderFile = {
  readonly owner: OwnerKey;
  /** The item id that the folder is named after. */
  readonly folder: string;
  /** The file's own driveItem id. */
  readonly file: string;
  readonly tag: string;
  readonly outcome: "read" | UnreadReason;
  /** Marks (fingerprint.ts) of the statement in it: as it was written, and as it is kept here. */
  readonly marks: readonly string[];
  /** A mark of its session's id. */
  readonly session?: string;
  /** Written by this device. */
  readonly mine?: true;
  /** A tombstone of ours that has the session's whole id, as earlier versions wrote it: to be removed. */
  readonly wholeId?: true;
  /** It says more than could be kept. */
  readonly leftOut?: true;
  /** Names no drive: it belongs to whatever workbook has this folder's id, once that is open. */
  readonly placeless?: true;
};

/** `folder`: an item id, or empty for the root folder. `id`: its driveItem id; empty once it was found to be gone. */
export type FolderPlace = { readonly owner: OwnerKey; readonly folder: string; readonly id: string };
