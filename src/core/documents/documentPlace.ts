import type { CloudName } from "../clouds";
import { decodedOnce } from "./decodedOnce";
import { directPathOf, documentUrlParts, type DocumentUrlParts } from "./documentUrlParts";
import { fileNameReadings, queryValue } from "./fileNameReadings";

/**
 * Where a document's URL or path says that it lives. `fileNames`: its last segment in both readings. `cloud` follows the
 * SharePoint host; "china" is a cloud whose Graph has no workbooks.
 */
export type DocumentPlace = { readonly fileNames: readonly string[] } & (
  | {
      readonly kind: "sharePoint";
      readonly host: string;
      readonly cloud: CloudName | "china";
      /** OneDrive for Business: `contoso-my.sharepoint.com`. */
      readonly isPersonal: boolean;
      /** `/sites/dev`, `/teams/dev`, `/personal/owner_contoso_com`, or empty for the root site; as written. */
      readonly sitePath: string;
    }
  /** The address bar of Excel on the web. `guid` is the list item's UniqueId, `file` its name, decoded. */
  | {
      readonly kind: "docAspx";
      readonly host: string;
      readonly cloud: CloudName | "china";
      readonly guid: string;
      readonly file?: string;
    }
  | { readonly kind: "consumerOneDrive" }
  /** A local copy that the OneDrive client keeps in step; `organisation` as the folder's name gives it. */
  | { readonly kind: "syncedOneDrive"; readonly organisation?: string }
  | { readonly kind: "local" | "network" }
  | { readonly kind: "unsupported"; readonly why: "http" | "otherHost" | "notAnAddress"; readonly host?: string }
);

export function placeOf(url: string): DocumentPlace {
  const text = url.trim();
  const fileNames = fileNameReadings(text);
  const parts = documentUrlParts(text);
  if (parts !== undefined) return { fileNames, ...webPlace(parts) };
  if (/^http:\/\//i.test(text)) return { fileNames: [], kind: "unsupported", why: "http" };
  const path = /^file:/i.test(text) ? pathOfFileUrl(text) : text;
  if (NETWORK_PATH.test(path)) return { fileNames, kind: "network" };
  if (!LOCAL_PATH.test(path)) return { fileNames: [], kind: "unsupported", why: "notAnAddress" };
  return { fileNames, ...syncedPlace(path) };
}

type Distributed<T> = T extends unknown ? Omit<T, "fileNames"> : never;
type Place = Distributed<DocumentPlace>;

const NETWORK_PATH = /^(?:\\\\(?![?.]\\)|\/\/)[^\\/]/;
const LOCAL_PATH = /^(?:\\\\[?.]\\)?(?:[a-z]:[\\/]|\/)/i;

const CONSUMER_HOSTS = ["d.docs.live.net", "onedrive.live.com", "1drv.ms", "my.microsoftpersonalcontent.com"];

const SHAREPOINT_CLOUDS: readonly (readonly [string, CloudName | "china"])[] = [
  [".sharepoint.com", "global"],
  [".sharepoint.us", "usgov"],
  [".sharepoint-mil.us", "usgovdod"],
  [".sharepoint.cn", "china"],
];

function webPlace(parts: DocumentUrlParts): Place {
  const { host, path } = parts;
  if (CONSUMER_HOSTS.includes(host)) return { kind: "consumerOneDrive" };
  const cloud = SHAREPOINT_CLOUDS.find(([suffix]) => host.endsWith(suffix) && host.length > suffix.length)?.[1];
  if (cloud === undefined) return { kind: "unsupported", why: "otherHost", host };
  const docAspx = docAspxOf(parts);
  if (docAspx !== undefined) return { kind: "docAspx", host, cloud, ...docAspx };
  const sitePath = /^\/(?:sites|teams|personal)\/[^/]+(?=\/)/i.exec(directPathOf(path))?.[0] ?? "";
  return { kind: "sharePoint", host, cloud, isPersonal: host.split(".")[0]?.endsWith("-my") ?? false, sitePath };
}

function docAspxOf({ path, query }: DocumentUrlParts): { guid: string; file?: string } | undefined {
  if (!/\/_layouts\/15\/(?:doc|wopiframe)\.aspx$/i.test(path)) return undefined;
  const source = decodedOnce(queryValue(query, "sourcedoc") ?? "");
  const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(source)?.[1];
  if (guid === undefined) return undefined;
  const file = queryValue(query, "file");
  return file === undefined ? { guid } : { guid, file: decodedOnce(file.replaceAll("+", " ")) };
}

/** `file:///C:/…` and `file:///Users/…` are local, `file://server/share/…` is a network path. */
function pathOfFileUrl(url: string): string {
  const rest = decodedOnce(url.slice("file:".length));
  return /^\/\/(?:localhost)?(\/[^]*)$/i.exec(rest)?.[1]?.replace(/^\/(?=[a-z]:)/i, "") ?? rest;
}

/** `C:\Users\…\OneDrive - Contoso\…`; on a Mac `…/Library/CloudStorage/OneDrive-Contoso/…`. */
function syncedPlace(path: string): Place {
  const folder = path
    .split(/[\\/]/)
    .slice(0, -1)
    .find((part) => /^OneDrive(?:$| - |-)/i.test(part));
  if (folder === undefined) return { kind: "local" };
  const organisation = folder.slice("OneDrive".length).replace(/^(?: - |-)(?:SharedLibraries-)?/i, "");
  return organisation === "" ? { kind: "syncedOneDrive" } : { kind: "syncedOneDrive", organisation };
}
