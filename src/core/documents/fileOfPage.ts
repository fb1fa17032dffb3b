import { decodedOnce, queryText } from "./addressText";
import { fileHostOf, isSameTenant } from "./fileHosts";

export type Page = { readonly host: string; readonly path: string; readonly query: string };

/**
 * What a SharePoint address that is not the file's own leads to. `file`: the query or the REST call names its path,
 * decoded. `link`: only SharePoint can tell, so Graph is asked for the address as it is. `none`: no file is named.
 * Undefined where the path itself is the file's.
 */
export type PageTarget =
  | { readonly kind: "file"; readonly host: string; readonly path: string }
  | { readonly kind: "link" }
  | { readonly kind: "none" };

export function targetOfPage(page: Page): PageTarget | undefined {
  if (/^\/:[a-z]:\//i.test(page.path) && !PAGE.test(page.path)) return undefined;
  if (/\/_api\//i.test(page.path)) return targetOfCall(page);
  const ownPath = !PAGE.test(page.path) && !HOME.test(page.path);
  if (ownPath && (hasExtension(page.path) || queryText(page.query, "id") === undefined)) return undefined;
  for (const name of ["id", "sourcedoc", "sourceurl"]) {
    const named = fileNamed(page, queryText(page.query, name));
    if (named !== undefined) return named;
  }
  return ITEM_PAGE.test(page.path) && page.query !== "" ? { kind: "link" } : { kind: "none" };
}

const PAGE = /\.aspx$/i;

/** OneDrive's own views: `/my?id=…`, `/shared?id=…&listurl=…`. */
const HOME = /^\/(?:my|shared|recent|favorites)\/?$/i;

/** Pages that open, embed or hand over one file, by its UniqueId or by a key of a sharing link. */
const ITEM_PAGE =
  /\/_layouts\/(?:\d+\/)?(?:doc2?|wopiframe2?|xlviewer|xlembed|embed|download|guestaccess|sharedialog|docidredir)\.aspx$/i;

const FILE_EXTENSION = /\.[a-z][a-z0-9]{1,4}$/i;

function hasExtension(path: string): boolean {
  const name = decodedOnce(path.slice(path.lastIndexOf("/") + 1));
  return FILE_EXTENSION.test(name);
}

/** The path in a query: relative to the server, or an address of the same tenant. Another tenant's gives `none`. */
function fileNamed({ host, query }: Page, value: string | undefined): PageTarget | undefined {
  if (value === undefined) return undefined;
  const text = /^(?:%2f|https%3a)/i.test(value) ? decodedOnce(value) : value;
  const absolute = /^https:\/\/([a-z0-9.-]+)(?::443)?(\/[^]*)$/i.exec(text);
  const path = absolute === null ? text : decodedOnce(absolute[2] ?? "");
  if (!/^\/[^/\\]/.test(path)) return undefined;
  if (!hasExtension(path) || PAGE.test(path)) return { kind: "none" };
  const at = absolute?.[1]?.toLowerCase() ?? hostOfList(query) ?? host;
  return isTheirs(at, host) ? { kind: "file", host: at, path } : { kind: "none" };
}

/** OneDrive shows files of libraries too, and names the library: `listurl=https://contoso.sharepoint.com/…`. */
function hostOfList(query: string): string | undefined {
  return /^https:\/\/([a-z0-9.-]+)(?:[:/]|$)/i.exec(queryText(query, "listurl") ?? "")?.[1]?.toLowerCase();
}

function isTheirs(one: string, other: string): boolean {
  return one === other || (fileHostOf(one)?.kind === "sharePoint" && isSameTenant(one, other));
}

const QUOTED = "'((?:[^']|'')*)'";
const FILE_CALL = new RegExp(
  `/_api/web/getfileby(?:serverrelative(?:url|path)|url)\\((?:(?:decodedurl|path)=)?(?:${QUOTED}|(@\\w+))\\)`,
  "i",
);
const FOLDER_CALL = new RegExp(
  `/_api/web/getfolderbyserverrelative(?:url|path)\\((?:decodedurl=)?${QUOTED}\\)/files(?:/getbyurl(?:orpath)?)?\\(${QUOTED}\\)`,
  "i",
);

/** SharePoint's REST calls for a file by its path (SharePoint, "Working with folders and files with REST"). */
function targetOfCall(page: Page): PageTarget {
  const call = decodedOnce(page.path);
  const [, folder, name] = FOLDER_CALL.exec(call) ?? [];
  if (folder !== undefined && name !== undefined)
    return fileNamed(page, `${unquoted(folder)}/${unquoted(name)}`) ?? NONE;
  const [, quoted, alias] = FILE_CALL.exec(call) ?? [];
  const value = quoted ?? /^'([^]*)'$/.exec(queryText(page.query, alias?.toLowerCase() ?? "") ?? "")?.[1];
  return fileNamed(page, value === undefined ? undefined : unquoted(value)) ?? NONE;
}

const NONE: PageTarget = { kind: "none" };

/** OData writes a quote inside quotes twice. */
function unquoted(text: string): string {
  return text.replaceAll("''", "'");
}
