import type { Account, OwnerKey } from "../core/account";
import type { DriveItem, DriveItemRef } from "../core/documents/driveItem";
import type { UnreadReason } from "../core/folderState";
import type { GraphError } from "../core/answers/graphError";
import type { HistoryEntry } from "../core/history/historyEntry";
import type { ListView } from "../core/sessions/listView";
import type { DocumentReading } from "../core/documents/openDocument";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type { SignInTrouble } from "../core/answers/signInTrouble";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";

/**
 * All that the product needs from outside. Adapters implement these and answer with values; what throws all the same is
 * caught in one place: `answering` for the questions to Graph and Excel, `caught` for whole actions.
 */
export type Services = {
  readonly clock: Clock;
  readonly painted: Painted;
  readonly visibility: Visibility;
  readonly document: OpenDocument;
  readonly signIn: SignIn;
  readonly graph: Graph;
  /** Loads sign-in and Graph side by side, for when both are about to be asked one after the other. */
  readonly loadAhead: () => void;
  readonly recordFolder: RecordFolder;
  readonly store: SessionStore;
  readonly onePerWorkbook: OnePerWorkbook;
  readonly ownerKeyOf: (account: Account) => Promise<OwnerKey>;
  /** A new random id (UUID). */
  readonly newId: () => string;
};

/** Milliseconds since the epoch; `wait` ends early, without error, when the signal aborts. */
export type Clock = { readonly now: () => number; readonly wait: (ms: number, signal: AbortSignal) => Promise<void> };

/** Resolves when what the state says now has been painted, or will not be because nobody looks. */
export type Painted = () => Promise<void>;

/** Calls when the user can no longer see the pane. Returns the unsubscribe function. */
export type Visibility = { readonly onHidden: (hidden: () => void) => () => void };

/** Read live at every action: `Office.context.document.url` goes stale on rename and Save As. */
export type OpenDocument = { readonly read: () => Promise<DocumentReading> };

/** `own` is Files.ReadWrite, `all` is Files.ReadWrite.All. */
export type Reach = "own" | "all";

/** Not false only from a click: then a window may open. `otherAccount`: there the person chooses the account. */
export type Interaction = boolean | "otherAccount";

export type TokenRequest = {
  readonly reach: Reach;
  readonly interactive: Interaction;
  /** Skip every cache: Graph answered 401 to the last token. */
  readonly fresh?: boolean;
  readonly claims?: string;
  /** Of the workbook's address, in lower case: it may tell which organisation has to be asked. */
  readonly host?: string;
};

export type TokenAnswer =
  | ({
      readonly kind: "token";
      readonly token: string;
      readonly account: Account;
      readonly scopes: readonly string[];
    } & MayChoose)
  /** Nothing is wrong; a person has to click. */
  | { readonly kind: "clickNeeded" }
  | ({ readonly kind: "trouble"; readonly trouble: SignInTrouble } & MayChoose)
  | PartMissing;

/** The way of signing in that answered lets a person choose the account; where the host signs in, it does not. */
type MayChoose = { readonly canChoose?: true };

/** A part of the pane (a lazily loaded script) did not arrive; asking again loads it again. */
export type PartMissing = { readonly kind: "partMissing" };

/** One sign-in at a time; own time limits; a late answer is dropped. No token is kept outside MSAL. */
export type SignIn = { readonly token: (request: TokenRequest) => Promise<TokenAnswer> };

/** The account that Office itself uses, where the host tells it (Office.auth.getAuthContext). */
export type AuthContext = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly loginHint: string;
  readonly isPersonal: boolean;
};

/** How a dialog of the host ended: with its page's one message, or with Office's code (12002 to 12011). */
export type DialogAnswer =
  { readonly kind: "message"; readonly message: string } | { readonly kind: "failed"; readonly code: number };

/** Opens a page of our own origin in a window of the host, and closes it after its message or when aborted. */
export type OpenDialog = (url: string, signal: AbortSignal) => Promise<DialogAnswer>;

/** `silence`: it was sent, or may have been, and no answer came. `offline`: it was not sent. */
export type GraphAnswer<T> =
  | { readonly kind: "ok"; readonly value: T; readonly requestId?: string }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence"; readonly clientRequestId: string }
  | { readonly kind: "offline" }
  | PartMissing;

export type CreatedSession = { readonly id: WorkbookSessionId; readonly persistChanges: boolean };

/** `pending`: 202; `operation` is the operation's id, safe to store. The `Location` URL itself is never kept. */
export type CreateAnswer =
  ({ readonly kind: "created" } & CreatedSession) | { readonly kind: "pending"; readonly operation: string };

/** Of a created session Graph may leave out its kind, which is then the one that was asked for. */
export type OperationState =
  | { readonly kind: "running" }
  | ({ readonly kind: "created" } & Pick<CreatedSession, "id"> & Partial<CreatedSession>)
  | { readonly kind: "failed"; readonly error: GraphError };

/** Every call takes the token of its moment. Requests never leave the configured Graph root. */
export type Graph = {
  readonly sharedItem: (url: string, call: GraphCall) => Promise<GraphAnswer<DriveItem>>;
  readonly ownDrive: (call: GraphCall) => Promise<GraphAnswer<{ readonly driveId: string; readonly webUrl: string }>>;
  readonly ownItemByPath: (segments: readonly string[], call: GraphCall) => Promise<GraphAnswer<DriveItem>>;
  readonly item: (item: DriveItemRef, call: GraphCall) => Promise<GraphAnswer<DriveItem>>;
  /** An item of the signed-in user's own drive, of a site's default library, or of a user's drive. */
  readonly itemOf: (
    where: { readonly kind: "me" } | { readonly kind: "site" | "user"; readonly id: string },
    itemId: string,
    call: GraphCall,
  ) => Promise<GraphAnswer<DriveItem>>;
  readonly createSession: (
    item: DriveItemRef,
    how: { readonly persistChanges: boolean; readonly respondAsync: boolean },
    call: GraphCall,
  ) => Promise<GraphAnswer<CreateAnswer>>;
  readonly operation: (item: DriveItemRef, operation: string, call: GraphCall) => Promise<GraphAnswer<OperationState>>;
  readonly refreshSession: (item: DriveItemRef, id: WorkbookSessionId, call: GraphCall) => Promise<GraphAnswer<void>>;
  readonly closeSession: (item: DriveItemRef, id: WorkbookSessionId, call: GraphCall) => Promise<GraphAnswer<void>>;
};

/**
 * `/me/drive/root:/Apps/Workbook Sessions`, with one folder per workbook's item id and small files in it, where devices
 * and automations meet. A file is created once and never changed.
 */
export type RecordFolder = {
  /** The first page of a workbook's folder, or (undefined) of the folder of all. 404: it is not there. */
  readonly list: (itemId: string | undefined, call: GraphCall) => Promise<GraphAnswer<FolderPage>>;
  /** Finds the folder of all, or makes it. Only after the click that allows writing. */
  readonly makeRoot: (call: GraphCall) => Promise<GraphAnswer<MadeItem>>;
  /** Finds or makes the folder of a workbook. 404: the folder of all is gone, and is not made again. */
  readonly makeItemFolder: (rootId: string, itemId: string, call: GraphCall) => Promise<GraphAnswer<MadeItem>>;
  /** 404: the folder is gone, and is not made again. 409: there is a file of that name. */
  readonly create: (folderId: string, name: string, text: string, call: GraphCall) => Promise<GraphAnswer<MadeItem>>;
  readonly remove: (fileId: string, call: GraphCall) => Promise<GraphAnswer<void>>;
};

export type FolderPage = {
  readonly entries: readonly FolderEntry[];
  readonly next?: (call: GraphCall) => Promise<GraphAnswer<FolderPage>>;
};

/** Graph's word on an item: `tag` changes with its content, `createdAt` (ISO 8601) is the server's clock. */
export type MadeItem = { readonly id: string; readonly tag: string; readonly createdAt?: string };

/** Graph's word on who made an item, and with what; `thisApp`: with this add-in's own registration. */
export type ItemMaker = {
  readonly userId?: string;
  readonly user?: string;
  readonly app?: string;
  readonly thisApp: boolean;
};

export type FolderEntry = MadeItem & {
  readonly kind: "file" | "folder";
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly createdBy?: ItemMaker;
  /** Reads it without a token, from an address that is a secret and does not leave the adapter. */
  readonly read: (signal: AbortSignal) => Promise<FileReading>;
};

/** `foreignAddress`: Graph named a place from which nothing is read. `notNow`: no answer, or not this one. */
export type FileReading =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "foreignAddress" } | { readonly kind: "notNow" };

export type GraphCall = { readonly token: string; readonly signal?: AbortSignal };

/** Runs `work` while no other pane of this browser sends to the same workbook. Never held longer than the work. */
export type OnePerWorkbook = <T>(item: DriveItemRef, work: () => Promise<T>) => Promise<T>;

export type StoreAnswer = { readonly kind: "stored" } | { readonly kind: "refused"; readonly why: "blocked" | "full" };

/** A stored value that this version cannot read. It is kept as it is, and shown. */
export type SetAside = { readonly key: string; readonly why: "corrupt" | "newer" };

/** What is remembered of a document URL: the driveItem it named when Graph was last asked. */
export type RememberedDocument = { readonly url: string; readonly item: DriveItem; readonly at: string };

/** A createSession that answered 202 and has not been seen to end. Survives a reload of the pane. */
export type PendingCreate = {
  readonly item: DriveItem;
  readonly operation: string;
  readonly persistChanges: boolean;
  readonly ownerKey: string;
  readonly startedAt: string;
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
  /** A mark (statementMark.ts) of the session's id; a creation has none yet. */
  readonly session?: string;
  readonly accountName?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Its page is gone without an answer, and that has been said. */
  readonly told?: true;
};

/**
 * Browser storage: one key per statement, so that two panes at once lose nothing. Nothing here throws;
 * `statements` is the same array until something changed.
 */
export type SessionStore = {
  readonly statements: () => readonly SessionStatement[];
  readonly setAside: () => readonly SetAside[];
  /** Can a statement be stored now? Asked before Graph is called. */
  readonly check: () => StoreAnswer;
  readonly add: (statement: SessionStatement) => StoreAnswer;
  /** Removes what is kept of a session: room for its tombstone. */
  readonly dropSession: (id: WorkbookSessionId) => StoreAnswer;
  /**
   * Drops statements that later ones outdate, and all of sessions whose end is older than `retentionDays`. Without
   * an answer, because nobody asked for it: what could not be dropped is only there for longer.
   */
  readonly tidy: (now: number) => void;
  /** Removes all that this add-in stored, what was set aside included. Answers how many records went. */
  readonly forgetEverything: () => number;
  /** Nothing that this add-in stored is there. */
  readonly isEmpty: () => boolean;
  readonly remembered: (url: string) => RememberedDocument | undefined;
  readonly remember: (document: RememberedDocument) => StoreAnswer;
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
  readonly view: () => ListView;
  readonly setView: (view: ListView) => StoreAnswer;
  /** What was closed on this device, the latest first. Kept as long as `retentionDays`. */
  readonly history: () => readonly HistoryEntry[];
  readonly addHistory: (entry: HistoryEntry) => StoreAnswer;
  readonly clearHistory: () => StoreAnswer;
  /** The files of the folder that this device has read or written, for whichever owner. */
  readonly folderFiles: () => readonly FolderFile[];
  /** Takes the place of what was noted of the same file of the same owner. */
  readonly noteFolderFile: (file: FolderFile) => StoreAnswer;
  readonly dropFolderFiles: (isDropped: (file: FolderFile) => boolean) => StoreAnswer;
  /** Where the owner lets this device write: the folder of all, and those of workbooks. None before the consent. */
  readonly folderPlaces: (owner: OwnerKey) => readonly FolderPlace[];
  readonly noteFolderPlace: (place: FolderPlace) => StoreAnswer;
  /** Takes the consent back. What is known of the files stays. */
  readonly forgetFolderPlaces: (owner: OwnerKey) => StoreAnswer;
  /** Called when another pane of this browser changed something. Returns the unsubscribe function. */
  readonly onChange: (redraw: () => void) => () => void;
};

/** What this device knows of a file of the folder. */
export type FolderFile = {
  readonly owner: OwnerKey;
  /** The item id that the folder is named after. */
  readonly folder: string;
  /** The file's own driveItem id. */
  readonly file: string;
  readonly tag: string;
  readonly outcome: "read" | UnreadReason;
  /** Marks (statementMark.ts) of the statement in it: as it was written, and as it is kept here. */
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

/** `folder`: an item id, or empty for the folder of all. `id`: its driveItem id; empty once it was found gone. */
export type FolderPlace = { readonly owner: OwnerKey; readonly folder: string; readonly id: string };
