import type { SessionOrigin } from "../statements/sessionStatement";
import type { WorkbookSessionId } from "./workbookSession";

/** A session as all statements about it, merged, describe it. Times are milliseconds since the epoch. */
export type KnownSession = {
  readonly id: WorkbookSessionId;
  readonly persistChanges: boolean | undefined;
  readonly place: SessionPlace;
  readonly ownerKey?: string;
  readonly origin: SessionOrigin;
  readonly createdBy?: { readonly tool?: string; readonly run?: string; readonly url?: string };
  readonly label?: string;
  readonly note?: string;
  readonly createdAt?: number;
  /** When this add-in first learnt of it. */
  readonly addedAt: number;
  /** The last time that Graph's answer showed this add-in a living session, on this item. */
  readonly seenAliveAt?: number;
  /** The last use that any statement reports. */
  readonly lastUsedAt?: number;
  readonly handedOver: boolean;
  readonly status: SessionStatus;
  /** Why a close may lose changes, or close something else, although `persistChanges` or the place looks right. */
  readonly doubts?: readonly SessionDoubt[];
  /** Where the records of others about it were read. */
  readonly records?: readonly RecordOrigin[];
};

/** `kindReported`: only a record says that it saves changes. The others: a record says something else. */
export type SessionDoubt = "kindReported" | "kind" | "place" | "owner";

/** Names for people, as Graph tells them of the file. `device`: this add-in, for the same account. */
export type RecordOrigin = {
  readonly in: "folder" | "text";
  readonly user?: string;
  readonly app?: string;
  readonly device?: true;
};

export type SessionPlace =
  | {
      readonly kind: "driveItem";
      readonly driveId: string;
      readonly itemId: string;
      readonly fileName?: string;
      readonly webUrl?: string;
      /** Name and address did not come from Graph here: they are hearsay, and no part of a confirmation. */
      readonly nameReported?: true;
      readonly siteId?: string;
      readonly source?: "SharePoint" | "OneDrive";
      readonly userId?: string;
    }
  | { readonly kind: "document"; readonly url: string }
  | { readonly kind: "notKnown" };

export type SessionStatus =
  | { readonly kind: "open" }
  | { readonly kind: "reportedClosed"; readonly at?: number }
  | { readonly kind: "closed"; readonly at: number }
  | { readonly kind: "ended"; readonly at: number }
  | {
      readonly kind: "marked";
      readonly as: "notKnown" | "unusable" | "workbookGone" | "noAnswer";
      readonly at: number;
    };

/** Only then does a close surely lose nothing: it is known here that changes are saved, and nobody says otherwise. */
export function savesForSure({ persistChanges, doubts }: KnownSession): boolean {
  return persistChanges === true && doubts === undefined;
}

export function isFinished(session: KnownSession): boolean {
  return session.status.kind === "closed" || session.status.kind === "ended";
}

/** Nobody here knows whether it is open: Microsoft gave no clear answer, or only others report its end. */
export function isUnsure({ status }: KnownSession): boolean {
  return status.kind === "marked" || status.kind === "reportedClosed";
}

/** The last sign of life that anybody reported, else when it became known here. */
export function lastActivityAt(session: KnownSession): number {
  return Math.max(session.seenAliveAt ?? 0, session.lastUsedAt ?? 0, session.createdAt ?? 0) || session.addedAt;
}
