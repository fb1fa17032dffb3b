import { json, refuse } from "./answers";
import { driveItemBody, itemContext } from "./driveItemBody";
import { type Drive, type DriveWorld, type StoredItem, isAllowedName } from "./driveWorld";
import type { Exchange } from "./emulatorParts";
import type { Target } from "./resolveAddress";

/** `GET …/content`: 302 to another origin, without CORS headers, so that a browser's fetch ends here. */
export function answerContent({ downloads }: Exchange, item: StoredItem): Response {
  return new Response(null, { status: 302, headers: { Location: downloads.urlFor(item) } });
}

/**
 * `PUT …/content`. By a path from the root, missing folders are made, as OneDrive does; by `items/{folder}:/name:` a
 * missing folder is a 404. `@microsoft.graph.conflictBehavior` is read from the query; `replace` unless given.
 */
export async function answerPutContent(exchange: Exchange, target: Target, fromRoot: boolean): Promise<Response> {
  const content = new Uint8Array(await exchange.request.arrayBuffer());
  if (target.kind === "item") return putOverExisting(exchange, target.drive, target.item, content);
  if (target.kind !== "absent") return refuse(exchange, 400, "invalidRequest", "Content needs a file to go to.");
  const { drive, names } = target;
  const name = names.at(-1);
  if (name === undefined || (names.length > 1 && !fromRoot)) {
    return refuse(exchange, 404, "itemNotFound", "The resource could not be found.");
  }
  if (!names.every(isAllowedName)) return refuse(exchange, 400, "invalidRequest", "The provided name is not allowed.");
  if (exchange.request.headers.has("If-Match")) return changedMeanwhile(exchange);
  const at = exchange.clock.now();
  const folder = makeFolders(exchange.world, target.parent, names.slice(0, -1), at);
  // Another request may have made the same file while the body was on its way.
  const rival = exchange.world.child(folder, name);
  if (rival) return putOverExisting(exchange, drive, rival, content);
  const item = exchange.world.add(
    { driveId: drive.id, parentId: folder.id, name, content, maker: exchange.caller },
    at,
  );
  return stored(exchange, 201, drive, item);
}

/** `DELETE` of an item, with everything below it. */
export function answerDelete(exchange: Exchange, item: StoredItem): Response {
  const wanted = exchange.request.headers.get("If-Match");
  if (wanted !== null && !tagsOf(item).includes(wanted)) return changedMeanwhile(exchange);
  if (item.parentId === undefined) return refuse(exchange, 403, "accessDenied", "The root cannot be deleted.");
  exchange.world.remove(item);
  return new Response(null, { status: 204 });
}

function putOverExisting(exchange: Exchange, drive: Drive, item: StoredItem, content: Uint8Array): Response {
  const { request, url, world, clock } = exchange;
  const match = request.headers.get("If-Match");
  const mustBeNew = request.headers.get("If-None-Match") === "*";
  if (mustBeNew || (match !== null && !tagsOf(item).includes(match))) return changedMeanwhile(exchange);
  const behaviour = url.searchParams.get("@microsoft.graph.conflictBehavior") ?? "replace";
  if (!item.content || behaviour === "fail") {
    return refuse(exchange, 409, "nameAlreadyExists", "The specified item name already exists.");
  }
  if (behaviour === "rename") return refuse(exchange, 501, "notSupported", "The emulator does not rename.");
  return stored(exchange, 200, drive, world.replace(item, { content, changer: exchange.caller }, clock.now()));
}

function makeFolders(world: DriveWorld, parent: StoredItem, names: readonly string[], at: number): StoredItem {
  return names.reduce(
    (folder, name) =>
      world.child(folder, name) ??
      world.add({ driveId: folder.driveId, parentId: folder.id, name, content: undefined }, at),
    parent,
  );
}

function stored(exchange: Exchange, status: number, drive: Drive, item: StoredItem): Response {
  return json(status, { "@odata.context": itemContext(exchange, drive), ...driveItemBody(exchange, drive, item) });
}

function changedMeanwhile(exchange: Exchange): Response {
  return refuse(exchange, 412, "resourceModified", "ETag does not match current item's value");
}

function tagsOf({ uniqueId, version }: StoredItem): readonly string[] {
  const guid = uniqueId.toUpperCase();
  return [`"{${guid}},${version}"`, `"c:{${guid}},${version}"`, "*"];
}
