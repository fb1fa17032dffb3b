import type { SessionDoor } from "../statements/sessionStatement";
import type { WorkbookSessionId } from "./workbookSession";

/** A session as all statements about it, merged, describe it. Times are milliseconds since the epoch. */
export type KnownSession = {
  readonly id: WorkbookSessionId;
  readonly persistChanges: boolean | undefined;
  readonly place: SessionPlace;
  readonly ownerKey?: string;
  readonly door: SessionDoor;
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
};

export type SessionPlace =
  | {
      readonly kind: "driveItem";
      readonly driveId: string;
      readonly itemId: string;
      readonly fileName?: string;
      readonly webUrl?: string;
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

export function isOver(session: KnownSession): boolean {
  return session.status.kind === "closed" || session.status.kind === "ended";
}
