import type { CheckOut } from "../../core/documents/checkOut";
import type { DriveItem, DriveItemRef } from "../../core/documents/driveItem";
import type { FileStamp } from "../../core/documents/fileStamp";
import type { GraphError } from "../../core/answers/graphError";
import type { OutgoingMail } from "../../core/results/outgoingMail";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";

/** `silence`: it was sent, or may have been, and no answer came. `offline`: it was not sent. */
export type GraphAnswer<T> =
  | { readonly kind: "ok"; readonly value: T; readonly requestId?: string }
  | { readonly kind: "error"; readonly error: GraphError }
  | { readonly kind: "silence"; readonly clientRequestId: string }
  | { readonly kind: "offline" };

export type CreatedSession = { readonly id: WorkbookSessionId; readonly persistChanges: boolean };

/** `pending`: 202; `operation` is the operation's id, safe to store. The `Location` URL itself is never kept. */
export type CreateAnswer =
  ({ readonly kind: "created" } & CreatedSession) | { readonly kind: "pending"; readonly operation: string };

/** Graph may leave out a created session's `persistChanges`, which is then the requested one. */
export type OperationState =
  | { readonly kind: "running" }
  | ({ readonly kind: "created" } & Pick<CreatedSession, "id"> & Partial<CreatedSession>)
  | { readonly kind: "failed"; readonly error: GraphError };

/** `versionsUrl`: where SharePoint lists the versions of the file, for people. */
export type FileView = { readonly stamp: FileStamp; readonly versionsUrl?: string };

/** Every call takes its own current token. Requests never leave the configured Graph root. */
export type Graph = {
  readonly sharedItem: (url: string, call: GraphCall) => Promise<GraphAnswer<DriveItem>>;
  readonly ownDrive: (call: GraphCall) => Promise<GraphAnswer<{ readonly driveId: string; readonly webUrl: string }>>;
  readonly ownItemByPath: (segments: readonly string[], call: GraphCall) => Promise<GraphAnswer<DriveItem>>;
  readonly item: (item: DriveItemRef, call: GraphCall) => Promise<GraphAnswer<DriveItem>>;
  /** Whether the file is checked out, and by whom. */
  readonly checkOut: (item: DriveItemRef, call: GraphCall) => Promise<GraphAnswer<CheckOut>>;
  readonly lookAtFile: (item: DriveItemRef, call: GraphCall) => Promise<GraphAnswer<FileView>>;
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
  /** `ok`: Graph has accepted the message, and keeps a copy in Sent Items. Whether it arrives is not known. */
  readonly sendMail: (mail: OutgoingMail, call: GraphCall) => Promise<GraphAnswer<void>>;
};

export type GraphCall = { readonly token: string; readonly signal?: AbortSignal };
