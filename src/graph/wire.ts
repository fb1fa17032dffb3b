import type { CheckOut } from "../core/documents/checkOut";
import type { DriveItem } from "../core/documents/driveItem";
import { isGivenSessionId, type WorkbookSessionId } from "../core/sessions/workbookSession";

/** Readers of Graph's JSON: each returns undefined when a part that we rely on is missing or of another type. */
export function readDriveItem(json: unknown): DriveItem | undefined {
  const parent = part(json, "parentReference");
  const driveId = text(parent, "driveId");
  const itemId = text(json, "id");
  const name = text(json, "name");
  if (driveId === undefined || itemId === undefined || name === undefined) return undefined;
  const webUrl = text(json, "webUrl");
  const siteId = text(parent, "siteId");
  const owner = text(part(part(json, "createdBy"), "user"), "displayName");
  const driveType = readDriveType(text(parent, "driveType"));
  const site = webUrl === undefined ? undefined : siteOf(webUrl);
  return {
    driveId,
    itemId,
    name,
    ...(webUrl === undefined ? {} : { webUrl }),
    ...(siteId === undefined ? {} : { siteId }),
    ...(owner === undefined ? {} : { owner }),
    ...(driveType === undefined ? {} : { driveType }),
    ...(site === undefined ? {} : { site }),
  };
}

/** Undefined when the answer is no driveItem. A level other than `checkout` is not checked out (publicationFacet). */
export function readCheckOut(json: unknown): CheckOut | undefined {
  if (text(json, "id") === undefined) return undefined;
  const facet = part(json, "publication");
  const level = text(facet, "level")?.toLowerCase();
  if (level === undefined) return { kind: "notSaid" };
  if (level !== "checkout") return { kind: "notCheckedOut" };
  const by = text(part(part(facet, "checkedOutBy"), "user"), "displayName");
  return by === undefined ? { kind: "checkedOut" } : { kind: "checkedOut", by };
}

/** Graph's contract lets `persistChanges` be null; the session exists all the same. */
export type WireSession = { readonly id: WorkbookSessionId; readonly persistChanges?: boolean };

/** `workbookSessionInfo`: `id` and `persistChanges` are all that Graph says about a session. */
export function readSessionInfo(json: unknown): WireSession | undefined {
  const id = text(json, "id");
  if (id === undefined || !isGivenSessionId(id)) return undefined;
  const persistChanges = field(json, "persistChanges");
  return typeof persistChanges === "boolean" ? { id, persistChanges } : { id };
}

export type WireOperation = {
  readonly status: string;
  readonly resourceLocation?: string;
  readonly error: unknown;
};

export function readOperation(json: unknown): WireOperation | undefined {
  const status = text(json, "status");
  if (status === undefined) return undefined;
  const resourceLocation = text(json, "resourceLocation");
  const error = field(json, "error");
  return resourceLocation === undefined ? { status, error } : { status, resourceLocation, error };
}

export function readDrive(json: unknown): { readonly driveId: string; readonly webUrl: string } | undefined {
  const driveId = text(json, "id");
  const webUrl = text(json, "webUrl");
  return driveId === undefined || webUrl === undefined ? undefined : { driveId, webUrl };
}

function field(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>)[name] : undefined;
}

function part(json: unknown, name: string): unknown {
  return field(json, name);
}

function text(json: unknown, name: string): string | undefined {
  const value = field(json, name);
  return typeof value === "string" ? value : undefined;
}

function readDriveType(type: string | undefined): DriveItem["driveType"] {
  return type === "personal" || type === "business" || type === "documentLibrary" ? type : undefined;
}

/** The site's path as people know it from the address bar. Without another call, only the file's webUrl names it. */
function siteOf(webUrl: string): string | undefined {
  const match = /^https:\/\/([^/]+)\/(?:(sites|teams|personal)\/([^/]+))?/.exec(webUrl);
  if (match === null) return undefined;
  const [, host, , site] = match;
  return site === undefined ? host : `${host} › ${safelyDecoded(site)}`;
}

function safelyDecoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A raw `%` in a name is not an escape: the name is shown as it is.
    return segment;
  }
}
