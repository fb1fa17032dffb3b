import { CLOUDS } from "../clouds";
import { asAddressPath, decodedOnce, queryValue } from "./addressText";
import { fileHostOf } from "./fileHosts";

/**
 * The address of a document without what programs wrap around it: Office's protocol links, Safe Links, Teams, sharing
 * tokens of Graph, and WebDAV paths of Windows. A wrapper is opened only where a file's own host comes out; anything
 * else stays as it is. Whitespace, quotes and invisible marks around an address come from copying.
 */
export function plainAddress(text: string): string {
  return opened(text, 5);
}

function opened(given: string, depth: number): string {
  const text = trimmed(given);
  const bare = protocolLink(text) ?? webDavAddress(text) ?? withScheme(text);
  const inner = depth > 0 ? innerOf(bare) : undefined;
  if (inner === undefined) return bare;
  const found = opened(inner, depth - 1);
  return isFileAddress(found) ? found : bare;
}

/** Windows adds quotes and U+202A, mail programs angle brackets and line breaks, a sentence its quotes and marks. */
function trimmed(text: string): string {
  return text
    .replace(AROUND, "")
    .replace(/[\t\r\n]+/g, "")
    .replace(/(\.(?:xl[a-z]{1,2}|csv|ods))[>)\].,;:!\u2018-\u201f\u00bb]+$/i, "$1")
    .replace(/^[([](?=https:)/i, "");
}

const MARKS = "\\s\"'\u2018-\u201f\u00ab\u00bb\u200b-\u200f\u202a-\u202e\u2066-\u2069";
const AROUND = new RegExp(`^[${MARKS}<]+|[${MARKS}>]+$`, "g");

/** Browsers leave `https://` away where they show an address. */
function withScheme(text: string): string {
  const host = /^([a-z0-9.-]+)(?::443)?\//i.exec(text)?.[1];
  return host !== undefined && fileHostOf(host.toLowerCase()) !== undefined ? `https://${text}` : text;
}

/** `ms-excel:ofe|u|https://…`, `ofv`, or the abbreviated `ms-excel:https://…` (Office, "Office URI Schemes"). */
function protocolLink(text: string): string | undefined {
  const command = /^ms-[a-z]+:(?=ofe|ofv|https:)([^]*)$/i.exec(text)?.[1]?.replace(/%7c/gi, "|");
  if (command === undefined) return undefined;
  const address = /^https:/i.test(command) ? command : /^of[ev]\|(?:[^]*?\|)?u\|([^|]*)/i.exec(command)?.[1];
  return address === undefined ? undefined : decodedTo(address, /^https:\/\//i);
}

/**
 * `\\contoso.sharepoint.com@SSL\DavWWWRoot\sites\…`, as Windows' WebClient writes the address of a library, also with a
 * port, without the root's name, as a file URL, or after `\\?\UNC`. Any other host is a network drive.
 */
function webDavAddress(text: string): string | undefined {
  const path = text
    .replace(/^file:[\\/]*/i, "\\\\")
    .replaceAll("/", "\\")
    .replace(/^\\\\\?\\UNC\\/i, "\\\\");
  const match = /^\\\\([a-z0-9.-]+)((?:@ssl|@443)*)((?:\\davwwwroot)?)\\([^]+)$/i.exec(path);
  const [, host = "", , , rest = ""] = match ?? [];
  if (fileHostOf(host.toLowerCase()) === undefined) return undefined;
  return `https://${host.toLowerCase()}/${asAddressPath(rest.replaceAll("\\", "/"))}`;
}

function innerOf(address: string): string | undefined {
  const match = /^https:\/\/([a-z0-9.-]+)(?::443)?\/([^]*)$/i.exec(address);
  const [, host = "", rest = ""] = match ?? [];
  if (match === null) return undefined;
  if (isSafeLinks(host.toLowerCase(), rest)) return valueIn(rest, "url");
  if (TEAMS_HOSTS.has(host.toLowerCase())) return ofTeams(host, rest);
  return addressInToken(rest);
}

/** Microsoft Defender, "Safe Links": in mails, and Teams' own page for them. */
function isSafeLinks(host: string, rest: string): boolean {
  if (SAFE_LINKS.some((end) => host.endsWith(`.${end}`))) return true;
  return /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/.test(host) && /\/atp-safelinks\.html\?/i.test(rest);
}

const SAFE_LINKS = Object.values(CLOUDS).map(({ safeLinks }) => safeLinks);

const TEAMS_HOSTS = new Set(Object.values(CLOUDS).flatMap(({ teamsHosts }) => teamsHosts));

/** Teams, "Deep links": `/l/file/…?objectUrl=`; its own viewer `/_#/xlsx/viewer/…/https:~2F~2F…`; its launcher's `url=`. */
function ofTeams(host: string, rest: string): string | undefined {
  const viewed = /\/viewer\/[^/?]+\/(https:~2F~2F[^?]*)/i.exec(rest)?.[1];
  if (viewed !== undefined) return viewed.replace(/~2f/gi, "/");
  const file = valueIn(rest, "objecturl");
  if (file !== undefined) return file;
  const launched = /^dl\/launcher\//i.test(rest) ? decodedTo(queryValue(queryOf(rest), "url") ?? "", /^\//) : undefined;
  return launched === undefined ? undefined : `https://${host}${launched}`;
}

/** `/shares/u!…/driveItem`, at Graph or under SharePoint's `_api/v2.0`: the token is the address (Graph, shares-get). */
function addressInToken(rest: string): string | undefined {
  const token = /^(?:v1\.0|beta|(?:[^?]*\/)?_api\/v2\.\d)\/shares\/u!([\w-]+)/i.exec(rest)?.[1];
  if (token === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(token.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not base64, or not UTF-8: not a sharing token.
    return undefined;
  }
}

function valueIn(rest: string, name: string): string | undefined {
  const value = queryValue(queryOf(rest), name);
  return value === undefined ? undefined : decodedTo(value, /^(?:https:\/\/|ms-[a-z]+:)/i);
}

/** What follows the first `?`, even one in a fragment: fragments of Teams' addresses have their own query. */
function queryOf(rest: string): string {
  return rest.slice(rest.indexOf("?") + 1);
}

/** Each wrapper encodes once more: as often as needed, and no further, since a name may hold a `%` of its own. */
function decodedTo(text: string, wanted: RegExp): string | undefined {
  let value = text;
  for (let level = 0; level < 4 && !wanted.test(value); level += 1) value = decodedOnce(value);
  return wanted.test(value) ? value : undefined;
}

function isFileAddress(address: string): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)(?::443)?\//i.exec(address)?.[1];
  return host !== undefined && fileHostOf(host.toLowerCase()) !== undefined;
}
