import { readFileStamp } from "../core/documents/fileStamp";
import type { FileView, GraphAnswer, GraphCall } from "../flow/ports/graph";
import { readWith, type Send } from "./graphRequest";
import type { GraphUrl } from "./paths";

/** GET of a driveItem for its content's tag and time, and for the page of SharePoint that lists its versions. */
export async function lookAtFile(url: GraphUrl, send: Send, call: GraphCall): Promise<GraphAnswer<FileView>> {
  return readWith(await send({ ...call, method: "GET", url }), ({ json }) => readFileView(json));
}

function readFileView(json: unknown): FileView | undefined {
  const { lastModifiedDateTime, cTag, webUrl, sharepointIds } = membersOf(json);
  const stamp = readFileStamp({ modifiedAt: lastModifiedDateTime, tag: cTag });
  if (stamp === undefined) return undefined;
  const versionsUrl = versionsPage(webUrl, membersOf(sharepointIds));
  return versionsUrl === undefined ? { stamp } : { stamp, versionsUrl };
}

/** Graph gives no address for it; this is the page that SharePoint's own *Version history* opens. */
function versionsPage(webUrl: unknown, { siteUrl, listId, listItemId }: Members): string | undefined {
  if (typeof webUrl !== "string" || typeof siteUrl !== "string") return undefined;
  if (typeof listId !== "string" || typeof listItemId !== "string") return undefined;
  try {
    const site = new URL(siteUrl);
    // A link is opened at a click: it may only lead to the host of the file itself.
    if (site.protocol !== "https:" || site.host !== new URL(webUrl).host) return undefined;
    const query = new URLSearchParams({ list: `{${listId}}`, ID: listItemId });
    return `${site.origin}${site.pathname.replace(/\/$/, "")}/_layouts/15/Versions.aspx?${query.toString()}`;
  } catch {
    // One of them is no URL.
    return undefined;
  }
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(json: unknown): Members {
  return typeof json === "object" && json !== null ? { ...json } : {};
}
