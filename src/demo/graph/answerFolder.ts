import { json, refuse } from "./answers";
import { driveItemBody, itemContext, identityOf } from "./driveItemBody";
import { type Drive, type StoredItem, isAllowedName } from "./driveWorld";
import type { Exchange } from "./emulatorParts";

/** `GET /me/drive`, `/drives/{id}`, `/users/{id}/drive` and `/sites/{id}/drive`; `$select` is honoured. */
export function answerDrive({ root, url }: Exchange, drive: Drive): Response {
  const { id, name, driveType, webUrl, owner, site } = drive;
  const full: Record<string, unknown> = {
    id,
    name,
    driveType,
    webUrl,
    owner: owner ? { user: identityOf(drive) } : { group: identityOf(drive) },
    quota: { deleted: 0, remaining: 1_099_511_627_776, state: "normal", total: 1_099_511_627_776, used: 0 },
    ...(site ? { sharePointIds: { siteId: site.id, siteUrl: site.webUrl } } : {}),
  };
  const selected = url.searchParams.get("$select")?.split(",");
  const body = Object.fromEntries(Object.entries(full).filter(([key]) => !selected || selected.includes(key)));
  return json(200, { "@odata.context": `${root}/$metadata#drives/$entity`, ...body });
}

/** `GET /sites/{id}` of the site that holds this library. */
export function answerSite({ root }: Exchange, { site }: Drive): Response {
  return json(200, { "@odata.context": `${root}/$metadata#sites/$entity`, ...site, name: site?.displayName });
}

/** `GET …/children`: one page, and `@odata.nextLink` while there are more. */
export function answerChildren(exchange: Exchange, drive: Drive, folder: StoredItem): Response {
  const { root, url, world, settings } = exchange;
  const wanted = Number(url.searchParams.get("$top") ?? settings.pageSize);
  const size = Math.min(Number.isInteger(wanted) && wanted > 0 ? wanted : settings.pageSize, settings.pageSize);
  // The last name of the previous page, so that files added or deleted meanwhile neither repeat nor hide others.
  const after = readSkipToken(url.searchParams.get("$skiptoken"));
  const children = world.children(folder);
  const rest = after === undefined ? children : children.filter(({ name }) => name.localeCompare(after, "en") > 0);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return json(200, {
    "@odata.context": `${root}/$metadata#drives('${encodeURIComponent(drive.id)}')/items('${folder.id}')/children`,
    ...(last && rest.length > page.length ? { "@odata.nextLink": nextLink(exchange, last.name) } : {}),
    value: page.map((item) => driveItemBody(exchange, drive, item)),
  });
}

/** `POST …/children` with a folder facet. Conflict behaviour `fail` unless the body asks for another. */
export async function answerCreateFolder(exchange: Exchange, drive: Drive, parent: StoredItem): Promise<Response> {
  const { world, clock, request } = exchange;
  const body: unknown = await request.json().catch(() => undefined);
  const wanted = readFolderRequest(body);
  if (!wanted) return refuse(exchange, 400, "invalidRequest", "A name and a folder facet are needed.");
  if (!isAllowedName(wanted.name)) return refuse(exchange, 400, "invalidRequest", "The provided name is not allowed.");
  const existing = world.child(parent, wanted.name);
  if (existing && wanted.conflict !== "replace") {
    return refuse(exchange, 409, "nameAlreadyExists", "The specified item name already exists.");
  }
  const folder =
    existing ??
    world.add({ driveId: drive.id, parentId: parent.id, name: wanted.name, content: undefined }, clock.now());
  const created = { "@odata.context": itemContext(exchange, drive), ...driveItemBody(exchange, drive, folder) };
  return json(existing ? 200 : 201, created);
}

function nextLink({ root, url }: Exchange, last: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set("$skiptoken", Buffer.from(last, "utf8").toString("base64url"));
  const rootPath = new URL(root).pathname;
  return `${root}${url.pathname.slice(rootPath.length)}?${query.toString()}`;
}

function readSkipToken(token: string | null): string | undefined {
  return token === null ? undefined : Buffer.from(token, "base64url").toString("utf8");
}

function readFolderRequest(body: unknown): { readonly name: string; readonly conflict: string } | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { name, folder, "@microsoft.graph.conflictBehavior": conflict } = body as Record<string, unknown>;
  if (typeof name !== "string" || name === "" || typeof folder !== "object") return undefined;
  return { name, conflict: typeof conflict === "string" ? conflict : "fail" };
}
