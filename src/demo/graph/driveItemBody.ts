import type { Exchange } from "./emulatorParts";
import type { Drive, StoredItem } from "./driveWorld";
import { namesTo, siteUrlOf, webUrlOf } from "./itemUrls";

const ON_DEMAND: ReadonlySet<string> = new Set(["sharepointIds", "publication"]);

const DOWNLOAD = "@microsoft.graph.downloadUrl";

/** The driveItem resource, reduced to `$select` when there is one; a download URL must then be asked for by name. */
export function driveItemBody(exchange: Exchange, drive: Drive, item: StoredItem): Record<string, unknown> {
  const selected = exchange.url.searchParams
    .get("$select")
    ?.split(",")
    .map((name) => name.trim());
  const full = fullBody(exchange, drive, item);
  const wantsDownload = !selected || selected.includes(DOWNLOAD) || selected.includes("content.downloadUrl");
  const download = item.content && wantsDownload ? { [DOWNLOAD]: exchange.downloads.urlFor(item) } : {};
  // Graph leaves these out until they are asked for.
  const isWanted = (name: string) => (selected ? selected.includes(name) : !ON_DEMAND.has(name));
  return { ...download, ...Object.fromEntries(Object.entries(full).filter(([name]) => isWanted(name))) };
}

export function itemContext({ root }: Exchange, drive: Drive): string {
  return `${root}/$metadata#drives('${encodeURIComponent(drive.id)}')/items/$entity`;
}

function fullBody({ world }: Exchange, drive: Drive, item: StoredItem): Record<string, unknown> {
  const guid = item.uniqueId.toUpperCase();
  const isRoot = item.parentId === undefined;
  const by = { user: identityOf(drive) };
  const [createdDateTime, lastModifiedDateTime] = [stamp(item.createdAt), stamp(item.modifiedAt)];
  return {
    id: item.id,
    name: item.name,
    webUrl: isRoot ? drive.webUrl : webUrlOf(world, drive, item),
    eTag: `"{${guid}},${item.version}"`,
    cTag: `"c:{${guid}},${item.version}"`,
    size: item.content?.byteLength ?? 0,
    createdDateTime,
    lastModifiedDateTime,
    createdBy: item.maker === undefined ? by : madeBy(item.maker),
    lastModifiedBy:
      item.changer === undefined ? (item.maker === undefined ? by : madeBy(item.maker)) : madeBy(item.changer),
    parentReference: isRoot ? { driveType: drive.driveType, driveId: drive.id } : parentReference(world, drive, item),
    fileSystemInfo: { createdDateTime, lastModifiedDateTime },
    ...(item.content
      ? { file: { mimeType: mimeTypeOf(item.name) } }
      : { folder: { childCount: world.children(item).length } }),
    ...(isRoot ? { root: {} } : {}),
    ...(item.sharedWith.length > 0 ? { shared: { scope: "users", owner: by } } : {}),
    ...publicationOf(drive, item),
    sharepointIds: {
      listId: drive.rootId.toLowerCase(),
      listItemId: String(item.id.length),
      listItemUniqueId: item.uniqueId,
      siteUrl: siteUrlOf(drive),
    },
  };
}

/** A personal OneDrive has no check-out, so the facet is not there. */
function publicationOf({ driveType }: Drive, { checkedOutBy, version }: StoredItem): object {
  if (driveType === "personal") return {};
  const versionId = `${String(version)}.0`;
  if (checkedOutBy === undefined) return { publication: { level: "published", versionId } };
  const { username, objectId, displayName } = checkedOutBy;
  const user = { email: username, id: objectId, displayName };
  return { publication: { level: "checkout", versionId, checkedOutBy: { user } } };
}

function parentReference(world: Exchange["world"], drive: Drive, item: StoredItem): object {
  const parents = namesTo(world, item).slice(0, -1);
  return {
    driveType: drive.driveType,
    driveId: drive.id,
    id: item.parentId,
    name: parents.at(-1) ?? drive.name,
    path: [`/drives/${drive.id}/root:`, ...parents].join("/"),
    ...(drive.site ? { siteId: drive.site.id } : {}),
  };
}

/** As Graph describes it: who was signed in, with which registration, under the name that its administrator chose. */
function madeBy({ account, clientId }: NonNullable<StoredItem["maker"]>): object {
  const { username, objectId, displayName } = account;
  return {
    application: { id: clientId, displayName: APPLICATIONS[clientId] ?? "Workbook Sessions" },
    user: { email: username, id: objectId, displayName },
  };
}

/** Registrations other than the pane's own. */
export const AUTOMATION_APP = "c1f3a5b7-0d2e-4c6a-8b90-1e2d3c4b5a69";
const APPLICATIONS: Readonly<Record<string, string>> = { [AUTOMATION_APP]: "Contoso automation" };

export function identityOf({ owner, site }: Drive): object {
  if (!owner) return { displayName: `${site?.displayName ?? "Site"} owners` };
  return { email: owner.username, id: owner.objectId, displayName: owner.displayName };
}

function stamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function mimeTypeOf(name: string): string {
  if (name.endsWith(".xlsx")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return name.endsWith(".json") ? "application/json" : "application/octet-stream";
}
