import { randomBytes } from "node:crypto";
import type { DriveWorld, StoredItem } from "./driveWorld";

export type Downloads = {
  /** A new `@microsoft.graph.downloadUrl`: whoever has it may read the file for an hour, so it is a bearer secret. */
  readonly urlFor: (item: StoredItem) => string;
  readonly isFor: (url: URL) => boolean;
  /** Plays SharePoint's host, not Graph: its own CORS, its own refusals, no request-id. */
  readonly serve: (request: Request) => Response;
};

const LIFETIME_MS = 60 * 60_000;
const PAGE = "/_layouts/15/download.aspx";

export function createDownloads(root: string, world: DriveWorld, now: () => number): Downloads {
  const tickets = new Map<string, { readonly driveId: string; readonly itemId: string; readonly until: number }>();
  const path = new URL(root).pathname.replace(/\/$/, "") + PAGE;

  return {
    urlFor(item) {
      const secret = `v1.${randomBytes(48).toString("base64url")}`;
      tickets.set(secret, { driveId: item.driveId, itemId: item.id, until: now() + LIFETIME_MS });
      return `${root}${PAGE}?UniqueId=${item.uniqueId}&Translate=false&tempauth=${secret}&ApiVersion=2.0`;
    },

    isFor: (url) => url.pathname === path,

    serve(request) {
      // A request header makes browsers send a preflight, and this host refuses preflights: the fetch fails.
      if (request.method === "OPTIONS") return new Response(null, { status: 401 });
      if (request.headers.has("Authorization")) return new Response("401 UNAUTHORIZED", { status: 401 });
      const ticket = tickets.get(new URL(request.url).searchParams.get("tempauth") ?? "");
      const item = ticket && ticket.until > now() ? world.item(ticket.driveId, ticket.itemId) : undefined;
      const cors = { "Access-Control-Allow-Origin": "*" };
      if (!ticket || ticket.until <= now()) return new Response("401 UNAUTHORIZED", { status: 401, headers: cors });
      if (!item?.content) return new Response("404 FILE NOT FOUND", { status: 404, headers: cors });
      const type = item.name.endsWith(".json") ? "application/json" : "application/octet-stream";
      return new Response(Buffer.from(item.content), { headers: { ...cors, "Content-Type": type } });
    },
  };
}
