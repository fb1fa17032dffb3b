import { json } from "./answers";
import { identityOf } from "./driveItemBody";
import type { Drive } from "./driveWorld";
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
