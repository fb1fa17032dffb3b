import { checkGraphId, type GraphIdCheck, type GraphIdKind, type GraphIdRefusal } from "./checkGraphId";
import type { DriveItemRef } from "./driveItem";
import { readSessionId } from "../paste/readSessionId";
import type { SessionIdRefusal, WorkbookSessionId } from "../sessions/workbookSession";
import { CLOUDS, isCloudName } from "../clouds";
import { resourceIdsIn } from "../paste/resourceIdsIn";
import { fileHostOf } from "./fileHosts";
import { plainAddress } from "./plainAddress";

/** The six fields of Blink's "Excel Close Session" action, as typed; absent and blank are the same. */
export type ByHandFields = {
  readonly source?: "SharePoint" | "OneDrive";
  readonly siteId?: string;
  readonly driveId?: string;
  readonly itemId?: string;
  readonly userId?: string;
  readonly sessionId?: string;
};

/** `otherUser`: a delegated sign-in reaches only the signed-in user's files. `siteNotUsed`: OneDrive has no site. */
export type ByHandNote = "otherUser" | "siteNotUsed";

export type ByHandRefusal =
  | { readonly field: "sessionId"; readonly why: Exclude<SessionIdRefusal, "empty"> }
  | {
      readonly field: "siteId" | "driveId" | "itemId" | "userId";
      readonly why: GraphIdRefusal;
      readonly character?: string;
    }
  | { readonly field: "itemId"; readonly why: "itemNeeded" }
  | { readonly field: "driveId"; readonly why: "placeNeeded" }
  | { readonly field: "siteId"; readonly why: "siteNeeded" };

/** How to find the workbook: directly, or by asking Graph for the item in a drive that the ids only imply. */
export type ByHandPlan =
  | ({ readonly kind: "ref" } & DriveItemRef)
  | {
      readonly kind: "lookUp";
      readonly where: { readonly kind: "me" } | { readonly kind: "site" | "user"; readonly id: string };
      readonly itemId: string;
    };

export type ByHandReading =
  (ByHandPlan & ByHandExtras) | { readonly kind: "wrong"; readonly fields: readonly ByHandRefusal[] };

type ByHandExtras = { readonly notes: readonly ByHandNote[]; readonly sessionId?: WorkbookSessionId };

/**
 * Item and Drive suffice; OneDrive alone means the signed-in user's drive; a Site alone means its default library. Every
 * field that was filled in is checked, also where it is not needed. `ownIds`: what names the signed-in user (object id,
 * user principal name), where that is known.
 */
export function byHand(fields: ByHandFields, ownIds: readonly string[] = []): ByHandReading {
  const site = idOf("site", fields.siteId);
  const drive = idOf("drive", fields.driveId);
  const item = idOf("item", fields.itemId);
  const user = idOf("user", fields.userId);
  const session = isBlank(fields.sessionId) ? undefined : readSessionId(fields.sessionId);
  const wrong: ByHandRefusal[] = [
    ...refusalOf("siteId", site),
    ...refusalOf("driveId", drive),
    ...refusalOf("itemId", item),
    ...refusalOf("userId", user),
  ];
  if (item === undefined) wrong.push({ field: "itemId", why: "itemNeeded" });
  if (session?.kind === "refused" && session.why !== "empty") wrong.push({ field: "sessionId", why: session.why });
  const itemId = valueOf(item);
  if (wrong.length > 0 || itemId === undefined) return { kind: "wrong", fields: wrong };

  const driveId = valueOf(drive);
  const siteId = fields.source === "OneDrive" ? undefined : valueOf(site);
  const otherUser = otherUserOf(valueOf(user), ownIds);
  const notes: ByHandNote[] = [];
  if (otherUser !== undefined) notes.push("otherUser");
  if (fields.source === "OneDrive" && site !== undefined) notes.push("siteNotUsed");
  const extras = session?.kind === "id" ? { notes, sessionId: session.id } : { notes };

  if (driveId !== undefined) return { kind: "ref", driveId, itemId, ...extras };
  if (siteId !== undefined) return { kind: "lookUp", where: { kind: "site", id: siteId }, itemId, ...extras };
  if (fields.source === "SharePoint") return { kind: "wrong", fields: [{ field: "siteId", why: "siteNeeded" }] };
  if (otherUser !== undefined) return { kind: "lookUp", where: { kind: "user", id: otherUser }, itemId, ...extras };
  if (fields.source === "OneDrive" || user !== undefined)
    return { kind: "lookUp", where: { kind: "me" }, itemId, ...extras };
  return { kind: "wrong", fields: [{ field: "driveId", why: "placeNeeded" }] };
}

function idOf(kind: GraphIdKind, text: string | undefined): GraphIdCheck | undefined {
  return isBlank(text) ? undefined : checkGraphId(kind, text);
}

function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === "";
}

function refusalOf(
  field: "siteId" | "driveId" | "itemId" | "userId",
  check: GraphIdCheck | undefined,
): ByHandRefusal[] {
  if (check?.kind !== "refused") return [];
  const { why, character } = check;
  return [character === undefined ? { field, why } : { field, why, character }];
}

function valueOf(check: GraphIdCheck | undefined): string | undefined {
  return check?.kind === "ok" ? check.value : undefined;
}

function otherUserOf(user: string | undefined, ownIds: readonly string[]): string | undefined {
  const isOwn = user === undefined || ["me", ...ownIds].some((own) => own.toLowerCase() === user.toLowerCase());
  return isOwn ? undefined : user;
}

/**
 * The workbook that the URL of a Graph request names by its ids, also in SharePoint's own form (`/_api/v2.0/drives/…`).
 * The host is only checked, never called. Undefined when the URL names no workbook, or not by its ids.
 */
export function graphPlan(url: string): ByHandPlan | undefined {
  const address = plainAddress(url);
  const match = /^https:\/\/([a-z0-9.-]+)(?::443)?\/([^?#]*)/i.exec(address);
  const [, host = "", path = ""] = match ?? [];
  if (!isGraph(host.toLowerCase(), path)) return undefined;
  const { driveId, siteId, userId, itemId, source } = resourceIdsIn(`/${path}`)?.place ?? {};
  const fields = { driveId, siteId, userId, itemId, source };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const plan = byHand(given);
  return plan.kind === "wrong" ? undefined : plan;
}

const GRAPH_HOSTS = new Set(Object.values(CLOUDS).map(({ graph }) => graph.slice("https://".length)));

function isGraph(host: string, path: string): boolean {
  if (GRAPH_HOSTS.has(host)) return true;
  const files = fileHostOf(host);
  // Where Graph has no workbooks, the ids of its files lead to none.
  const isReached = files?.kind === "sharePoint" && isCloudName(files.cloud);
  return isReached && /(?:^|\/)_api\/v2\.\d\//i.test(path);
}
