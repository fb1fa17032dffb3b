import { CLOUDS } from "../clouds";
import { liftIds } from "../paste/liftIds";
import { byHand, type ByHandPlan } from "./byHand";
import { fileHostOf } from "./fileHosts";
import { plainAddress } from "./plainAddress";

/**
 * The workbook that a request of Graph names by its ids, also in SharePoint's own form of it (`/_api/v2.0/drives/…`).
 * Its host is only looked at, never called. Undefined where it names none, or by anything else.
 */
export function graphPlan(url: string): ByHandPlan | undefined {
  const address = plainAddress(url);
  const match = /^https:\/\/([a-z0-9.-]+)(?::443)?\/([^?#]*)/i.exec(address);
  const [, host = "", path = ""] = match ?? [];
  if (!isGraph(host.toLowerCase(), path)) return undefined;
  const { driveId, siteId, userId, itemId, source } = liftIds(`/${path}`)?.facts ?? {};
  const fields = { driveId, siteId, userId, itemId, source };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const plan = byHand(given);
  return plan.kind === "wrong" ? undefined : plan;
}

const GRAPH_HOSTS = new Set(Object.values(CLOUDS).map(({ graph }) => graph.slice("https://".length)));

function isGraph(host: string, path: string): boolean {
  if (GRAPH_HOSTS.has(host)) return true;
  return fileHostOf(host)?.kind === "sharePoint" && /(?:^|\/)_api\/v2\.\d\//i.test(path);
}
