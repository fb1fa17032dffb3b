import type { CorruptReason } from "./statements/readStatement";
import type { Trouble } from "./answers/trouble";

/** What the pane shows of the OneDrive folder. Times are milliseconds since the epoch. */
export type FolderState = {
  readonly reading: FolderReading;
  /** `gone`: this device wrote there, and somebody has deleted or moved the folder since. */
  readonly writing: "off" | "on" | "gone";
  /** How many sessions have something that is not in the folder yet; 0 while nothing is to be written. */
  readonly waiting: number;
  /** A session is listed that is not to be written, because its workbook is not known. */
  readonly unplaced?: boolean;
  /** Why the last sync did not write what waits. */
  readonly syncError?: SyncError;
  readonly unread: readonly UnreadFile[];
};

export type FolderReading =
  | { readonly kind: "notYet" }
  | { readonly kind: "reading" }
  | { readonly kind: "signInNeeded" }
  /** `sessions`: how many sessions the files are about. */
  | { readonly kind: "read"; readonly at: number; readonly sessions: number }
  | { readonly kind: "absent"; readonly at: number }
  /** The account has no OneDrive, or none that it may use: nothing is offered. */
  | { readonly kind: "noOneDrive" }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export type SyncError =
  | "offline"
  | "noAnswer"
  | "busy"
  | "locked"
  | "changed"
  | "full"
  | "refused"
  /** All was written except what still waits, which OneDrive refuses as it is. */
  | "refusedSome"
  | "signInNeeded"
  | "notStored";

/** A file that stays where it is, and as it is. `name` as OneDrive has it. */
export type UnreadFile = { readonly name: string; readonly why: UnreadReason | "partLeftOut" | "notNow" };

export type UnreadReason = CorruptReason | "cutShort" | "notJson" | "newer" | "foreignAddress";
