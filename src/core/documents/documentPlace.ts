import { isCloudName, type CloudName, type CloudWithoutWorkbooks } from "../clouds";
import { type ByHandPlan, graphPlan } from "./byHand";
import { directPathOf, documentUrlParts, type DocumentUrlParts } from "./documentUrlParts";
import { fileHostOf, isPersonalHost } from "./fileHosts";
import { fileNameReadings } from "./fileNameReadings";
import { queryText, decodedOnce } from "./addressText";

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
  const { cloud } = served;
  // Of a cloud without workbooks, that says more than that no file is named.
  if (parts.names === "none" && isCloudName(cloud)) return { kind: "unsupported", why: "noFile", host };
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

type PathPlace =
  /** A local copy that the OneDrive client syncs; `organisation` as in the folder's name. */
  { readonly kind: "syncedOneDrive"; readonly organisation?: string } | { readonly kind: "local" | "network" };

/** Where a path on a computer leads. Undefined for text that is not such a path. */
function pathPlace(text: string): PathPlace | undefined {
  const path = (/^file:/i.test(text) ? pathOfFileUrl(text) : text).replace(/^\\\\[?.]\\UNC\\/i, "\\\\");
  if (OWN_MACHINE.test(path)) return syncedPlace(path);
  if (NETWORK_PATH.test(path)) return { kind: "network" };
  return LOCAL_PATH.test(path) ? syncedPlace(path) : undefined;
}

const NETWORK_PATH = /^(?:\\\\(?![?.]\\)|\/\/)[^\\/]/;
const LOCAL_PATH = /^(?:\\\\[?.]\\)?(?:[a-z]:[\\/]|~?\/)/i;

/** Shares that lead back to the same person's computer: Parallels, VMware, VirtualBox, Remote Desktop, Linux in Windows. */
const OWN_MACHINE =
  /^[\\/]{2}(?:mac|psf|\.psf|vmware-host|vboxsvr|vboxsrv|tsclient|wsl\.localhost|wsl\$|localhost|127\.0\.0\.1)[\\/]/i;

/** `file:///C:/…` and `file:///Users/…` are local, `file://server/share/…` and `file://///server/…` are network paths. */
function pathOfFileUrl(url: string): string {
  const rest = decodedOnce(url.slice("file:".length)).replace(/^[\\/]{4,}/, "//");
  return /^\/\/(?:localhost)?(\/[^]*)$/i.exec(rest)?.[1]?.replace(/^\/(?=[a-z]:)/i, "") ?? rest;
}

/**
 * `C:\Users\…\OneDrive - Contoso\…`; a library that Windows syncs, `C:\Users\…\Contoso\Dev - Documents\…`; on a
 * Mac `…/Library/CloudStorage/OneDrive-Contoso/…`, or the client's own container, where `Contoso.noindex` names whose.
 */
function syncedPlace(path: string): PathPlace {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const container = folders.findIndex((part) => /^[a-z0-9]{10}\.OneDrive\w*Suite$/i.test(part));
  if (container >= 0) return synced(folders.slice(container).find((part) => NOINDEX.test(part)) ?? "");
  const folder = folders.find((part) => /^OneDrive(?:$| - |-)/i.test(part));
  if (folder !== undefined) return synced(folder);
  const [, library, name = ""] =
    /^[a-z]:[\\/]Users[\\/][^\\/]+[\\/]([^\\/]+)[\\/][^\\/]+ - ([^\\/]+)[\\/]/i.exec(path) ?? [];
  const isLibrary = library !== undefined && DOCUMENTS.test(name.normalize("NFC")) && !OWN_FOLDERS.test(library);
  return isLibrary ? synced(library) : { kind: "local" };
}

/** What SharePoint calls a site's first library, in the languages of the pane. */
const DOCUMENTS =
  /^(?:(?:Shared |Gedeelde |Freigegebene )?(?:Documents|Documenten|Dokumente)|Documents partag[eé]s|Document(?:i|os)(?: (?:condivisi|compart(?:idos|ilhados)))?|(?:共有)?ドキュメント|(?:共享)?文档|(?:المستندات|مستندات)(?: (?:المشتركة|مشتركة))?)$/i;
const NOINDEX = /\.noindex$/i;
const OWN_FOLDERS = /^(?:Desktop|Documents|Downloads|AppData|Projects|Pictures|source|Dropbox.*|Box.*|Google.*)$/i;

function synced(folder: string): PathPlace {
  const organisation = folder
    .replace(NOINDEX, "")
    .replace(/^OneDrive(?:$| - |-)(?:SharedLibraries(?: - |-))?/i, "")
    .replace(/^Personal$/i, "");
  return organisation === "" ? { kind: "syncedOneDrive" } : { kind: "syncedOneDrive", organisation };
}
