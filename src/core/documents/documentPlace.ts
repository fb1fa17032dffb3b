import type { CloudName, CloudWithoutWorkbooks } from "../clouds";
import type { ByHandPlan } from "./byHand";
import { directPathOf, documentUrlParts, type DocumentUrlParts } from "./documentUrlParts";
import { fileHostOf, isPersonalHost } from "./fileHosts";
import { fileNameReadings } from "./fileNameReadings";
import { graphPlan } from "./graphPlan";
import { pathPlace, type PathPlace } from "./pathPlace";
import { queryText } from "./queryValue";

/**
 * Where a document's URL or path says that it lives. `fileNames`: its last segment in both readings. `cloud` follows the
 * SharePoint host; some clouds' Graph has no workbooks.
 */
export type DocumentPlace = { readonly fileNames: readonly string[] } & (
  | {
      readonly kind: "sharePoint";
      readonly host: string;
      readonly cloud: CloudName | CloudWithoutWorkbooks;
      /** OneDrive for Business: `contoso-my.sharepoint.com`. */
      readonly isPersonal: boolean;
      /** `/sites/dev`, `/teams/dev`, `/personal/owner_contoso_com`, or empty for the root site; as written. */
      readonly sitePath: string;
    }
  /** The address bar of Excel on the web. `guid` is the list item's UniqueId, `file` its name, decoded. */
  | {
      readonly kind: "docAspx";
      readonly host: string;
      readonly cloud: CloudName | CloudWithoutWorkbooks;
      readonly guid: string;
      readonly file?: string;
    }
  | { readonly kind: "consumerOneDrive" }
  /** A request to Graph, or to SharePoint's form of it, that names the item by its ids. */
  | { readonly kind: "graphRequest"; readonly plan: ByHandPlan }
  | PathPlace
  /** `noFile`: an address of SharePoint that names no file: a folder, a view, a call. */
  | {
      readonly kind: "unsupported";
      readonly why: "http" | "otherHost" | "notAnAddress" | "noFile";
      readonly host?: string;
    }
);

export function placeOf(url: string): DocumentPlace {
  const text = url.trim();
  const plan = graphPlan(text);
  if (plan !== undefined) return { fileNames: [], kind: "graphRequest", plan };
  const fileNames = fileNameReadings(text);
  const parts = documentUrlParts(text);
  if (parts !== undefined) return { fileNames, ...webPlace(parts) };
  if (/^http:\/\//i.test(text)) return { fileNames: [], kind: "unsupported", why: "http" };
  const path = pathPlace(text);
  return path === undefined ? { fileNames: [], kind: "unsupported", why: "notAnAddress" } : { fileNames, ...path };
}

type Distributed<T> = T extends unknown ? Omit<T, "fileNames"> : never;
type Place = Distributed<DocumentPlace>;

function webPlace(parts: DocumentUrlParts): Place {
  const { host, path } = parts;
  const served = fileHostOf(host);
  if (served === undefined) return { kind: "unsupported", why: "otherHost", host };
  if (served.kind === "consumer") return { kind: "consumerOneDrive" };
  if (parts.names === "none") return { kind: "unsupported", why: "noFile", host };
  const { cloud } = served;
  const docAspx = docAspxOf(parts);
  if (docAspx !== undefined) return { kind: "docAspx", host, cloud, ...docAspx };
  const sitePath = /^\/(?:sites|teams|personal)\/[^/]+(?=\/)/i.exec(directPathOf(path))?.[0] ?? "";
  return { kind: "sharePoint", host, cloud, isPersonal: isPersonalHost(host), sitePath };
}

function docAspxOf({ names, path, query }: DocumentUrlParts): { guid: string; file?: string } | undefined {
  if (names !== "link" || !/\.aspx$/i.test(path)) return undefined;
  const source = queryText(query, "sourcedoc") ?? queryText(query, "uniqueid") ?? "";
  const guid = /^(?:\{|%7b)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\}|%7d)?$/i.exec(source)?.[1];
  if (guid === undefined) return undefined;
  const file = queryText(query, "file");
  return file === undefined ? { guid } : { guid, file };
}
