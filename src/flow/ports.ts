import type { Account, OwnerKey } from "../core/account";
import type { DriveItem, DriveItemRef } from "../core/driveItem";
import type { GraphError } from "../core/graphError";
import type { HistoryEntry } from "../core/historyEntry";
import type { DocumentReading } from "../core/openDocument";
import type { SessionStatement } from "../core/sessionStatement";
import type { SignInTrouble } from "../core/signInTrouble";
import type { WorkbookSessionId } from "../core/workbookSession";

/** All that the product needs from outside. Adapters implement these; nothing above them catches. */
export type Services = {
  readonly clock: Clock;
  readonly document: OpenDocument;
  readonly signIn: SignIn;
  readonly graph: Graph;
  readonly store: SessionStore;
  readonly onePerWorkbook: OnePerWorkbook;
  readonly ownerKeyOf: (account: Account) => Promise<OwnerKey>;
  /** A new random id (UUID). */
  readonly newId: () => string;
};

/** Milliseconds since the epoch; `wait` ends early, without error, when the signal aborts. */
export type Clock = { readonly now: () => number; readonly wait: (ms: number, signal: AbortSignal) => Promise<void> };

/** Read live at every action: `Office.context.document.url` goes stale on rename and Save As. */
export type OpenDocument = { readonly read: () => Promise<DocumentReading> };

/** `own` is Files.ReadWrite, `all` is Files.ReadWrite.All. */
export type Reach = "own" | "all";

export type TokenRequest = {
  readonly reach: Reach;
  /** True only from a click: then a window may open. */
  readonly interactive: boolean;
  /** Skip every cache: Graph answered 401 to the last token. */
  readonly fresh?: boolean;
  readonly claims?: string;
};

export type TokenAnswer =
  | { readonly kind: "token"; readonly token: string; readonly account: Account; readonly scopes: readonly string[] }
  /** Nothing is wrong; a person has to click. */
  | { readonly kind: "clickNeeded" }
  | { readonly kind: "trouble"; readonly trouble: SignInTrouble }
  | PartMissing;

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

export type OperationState =
  | { readonly kind: "running" }
  | ({ readonly kind: "created" } & CreatedSession)
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
 * Browser storage: one key per statement, so that two panes at once lose nothing. Nothing here throws;
 * `statements` is the same array until something changed.
 */
export type SessionStore = {
  readonly statements: () => readonly SessionStatement[];
  readonly setAside: () => readonly SetAside[];
  /** Can a statement be stored now? Asked before Graph is called. */
  readonly check: () => StoreAnswer;
  readonly add: (statement: SessionStatement) => StoreAnswer;
  /** Drops statements that later ones outdate, and all of sessions whose end is older than `retentionDays`. */
  readonly tidy: (now: number) => void;
  /** Removes all that this add-in stored, what was set aside included. Answers how many records there were. */
  readonly forgetEverything: () => number;
  readonly remembered: (url: string) => RememberedDocument | undefined;
  readonly remember: (document: RememberedDocument) => StoreAnswer;
  readonly pendingCreates: () => readonly PendingCreate[];
  readonly addPendingCreate: (pending: PendingCreate) => StoreAnswer;
  readonly dropPendingCreate: (operation: string) => void;
  readonly ownerName: (key: OwnerKey) => string | undefined;
  readonly nameOwner: (key: OwnerKey, displayName: string) => void;
  /** The owner who signed in last on this device: whose rows are shown before the next sign-in. */
  readonly lastOwner: () => OwnerKey | undefined;
  readonly retentionDays: () => number;
  readonly setRetentionDays: (days: number) => void;
  /** What was closed on this device, the latest first. Kept as long as `retentionDays`. */
  readonly history: () => readonly HistoryEntry[];
  readonly addHistory: (entry: HistoryEntry) => StoreAnswer;
  readonly clearHistory: () => void;
  /** Called when another pane of this browser changed something. Returns the unsubscribe function. */
  readonly onChange: (redraw: () => void) => () => void;
};
