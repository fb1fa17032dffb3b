import type { Account } from "../core/account";
import type { DriveItem } from "../core/documents/driveItem";
import { graphPlan, type ByHandPlan } from "../core/documents/byHand";
import { ownDrivePath } from "../core/documents/ownDrivePath";
import { sharingCandidates } from "../core/documents/sharingTokens";
import type { Trouble } from "../core/answers/trouble";
import type { Remedy } from "../core/answers/errorCodeRemedies";
import { askGraph, type Asked, type Asking } from "./askGraph";
import { askedAt } from "./signInAt";
import type { Services } from "./ports/services";
import { isCloudWithoutWorkbooks } from "../core/clouds";
import { placeOf, type DocumentPlace } from "../core/documents/documentPlace";
import { fileNameReadings, nameMatches } from "../core/documents/fileNameReadings";

export type FoundItem =
  | { readonly kind: "found"; readonly item: DriveItem; readonly account: Account }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * Finds a document URL's driveItem by `/shares/u!…/driveItem` (Graph, "Access shared items"), by each reading of the
 * URL in a fixed order; then, for a file in the user's own OneDrive, by its path below `/me/drive`. An answer that more
 * requests would not change ends the search. The address of a Graph request already has the ids.
 */
export async function findDriveItem(services: Services, url: string, asked: Asking): Promise<FoundItem> {
  const plan = graphPlan(url);
  if (plan !== undefined) return foundOf(await askForPlan(services, plan, asked));
  const asking = askedAt(url, asked);
  let last: FoundItem | undefined;
  // Only the first request directly follows the click: a later one would open a second window.
  let next = asking;
  for (const candidate of sharingCandidates(url)) {
    const asked = await askGraph(services, next, (call) => services.graph.sharedItem(candidate, call));
    next = { ...asking, interactive: false };
    last = foundOf(asked);
    if (last.kind === "found" || !mayBeAnotherReading(last.trouble)) break;
  }
  if (last !== undefined && (last.kind === "found" || !mayBeOwnDrive(last.trouble))) return last;
  return (await findInOwnDrive(services, url, next)) ?? last ?? { kind: "trouble", trouble: { kind: "silence" } };
}

async function findInOwnDrive(services: Services, url: string, asking: Asking): Promise<FoundItem | undefined> {
  const drive = await askGraph(services, asking, (call) => services.graph.ownDrive(call));
  if (drive.kind === "trouble") return undefined;
  const path = ownDrivePath(drive.value.webUrl, url);
  if (path === undefined) return undefined;
  const asked = await askGraph(services, { ...asking, interactive: false }, (call) =>
    services.graph.ownItemByPath(path, call),
  );
  const found = foundOf(asked);
  if (found.kind === "found" || found.trouble.kind !== "graph") return found;
  return { kind: "trouble", trouble: { ...found.trouble, inOwnDrive: true } };
}

function foundOf(asked: Asked<DriveItem>): FoundItem {
  return asked.kind === "ok" ? { kind: "found", item: asked.value, account: asked.account } : asked;
}

/** Graph answers a wrong reading of the URL with "not found" or "Invalid shares key" (400). */
function mayBeAnotherReading(trouble: Trouble): boolean {
  const remedy = remedyIn(trouble);
  return remedy === "askForItem" || remedy === "checkId";
}

/** Some tenants refuse `/shares` with Files.ReadWrite even for the user's own file (403). */
function mayBeOwnDrive(trouble: Trouble): boolean {
  const remedy = remedyIn(trouble);
  return mayBeAnotherReading(trouble) || remedy === "askMore" || remedy === "seeRestriction";
}

/** The status alone does not decide: a 403 can mean "too often", a 404 can be a proxy's; more requests help neither. */
function remedyIn(trouble: Trouble): Remedy | undefined {
  return trouble.kind === "graph" ? trouble.remedy : undefined;
}

export type FoundDocument =
  /** Its place is nothing that Graph can be asked for. */
  | { readonly kind: "unreachable"; readonly place: DocumentPlace }
  | {
      readonly kind: "found";
      readonly item: DriveItem;
      readonly account: Account;
      /** The name in the document's address, where it is not the item's. */
      readonly otherName?: string;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** The driveItem of the open document, if its place can have one. Loaded after the list is shown. */
export async function findDocument(services: Services, url: string, asking: Asking): Promise<FoundDocument> {
  const place = placeOf(url);
  if (!mayHaveSessions(place)) return { kind: "unreachable", place };
  const found = await findDriveItem(services, url, asking);
  if (found.kind === "trouble" || nameMatches(url, found.item.name)) return found;
  return { ...found, otherName: fileNameReadings(url).at(-1) ?? "" };
}

function mayHaveSessions(place: DocumentPlace): boolean {
  return (place.kind === "sharePoint" || place.kind === "docAspx") && !isCloudWithoutWorkbooks(place.cloud);
}

/** The driveItem of checked ids: directly, or in the drive that the ids only imply. */
export function askForPlan(services: Services, plan: ByHandPlan, asking: Asking): Promise<Asked<DriveItem>> {
  return askGraph(services, asking, (call) =>
    plan.kind === "ref" ? services.graph.item(plan, call) : services.graph.itemOf(plan.where, plan.itemId, call),
  );
}
