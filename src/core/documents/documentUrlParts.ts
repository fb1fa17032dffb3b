import { fileHostOf } from "./fileHosts";
import { targetOfPage } from "./fileOfPage";
import { encodedPath, readingOf } from "./addressText";
import { plainAddress } from "./plainAddress";

/**
 * A web address of a document in any of its forms, taken apart without `new URL()`, which would read a raw `#` in a
 * file name as the start of a fragment. `host` and `path` are the file's own wherever the address tells them; `path` is
 * as written there.
 */
export type DocumentUrlParts = {
  /** The address without its wrappers; if it is a link, Graph is asked for this. */
  readonly address: string;
  /** Lower case. */
  readonly host: string;
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
  readonly reading: "encoded" | "raw";
  /**
   * `link`: `Doc.aspx` and sharing links, which name their file in the query or in a token, not at the end of the path.
   * `none`: a page or a call that names no file.
   */
  readonly names: "file" | "link" | "none";
};

/** Undefined for anything but a plain https address: with user info or a port, others could read another host. */
export function documentUrlParts(url: string): DocumentUrlParts | undefined {
  const address = plainAddress(url);
  const match = /^https:\/\/([a-z0-9.-]*[a-z0-9])\.?(?::443)?(\/[^?]*)(?:\?([^]*))?$/i.exec(address);
  if (match === null || /\p{Surrogate}/u.test(address)) return undefined;
  const [, written = "", whole = "", query = ""] = match;
  const host = written.toLowerCase();
  const path = withoutFragment(linkMarks(whole));
  const target = fileHostOf(host)?.kind === "sharePoint" ? targetOfPage({ host, path, query }) : undefined;
  if (target?.kind === "file") {
    const own = withoutDoubles(encodedPath(target.path));
    return { address, host: target.host, path: own, query: "", reading: "encoded", names: "file" };
  }
  const names = target?.kind ?? (isLink(host, path) ? "link" : "file");
  const asked = names === "link" && host !== "onedrive.live.com" ? withoutFragments(address) : address;
  return { address: asked, host, path: withoutDoubles(path), query, reading: readingOf(path), names };
}

/** `/:x:/r/…` is followed by the file's real path; the other forms by a token. */
export function directPathOf(path: string): string {
  return path.replace(/^\/:[a-z]:\/r(?=\/)/i, "");
}

/** Some programs escape the colons of `/:x:/…`. */
function linkMarks(path: string): string {
  return path.replace(/^\/%3a([a-z])%3a(?=\/)/i, "/:$1:");
}

/** True for sharing links and `Doc.aspx`; consumer OneDrive, too, names its files in the query. */
function isLink(host: string, path: string): boolean {
  if (host === "1drv.ms" || host === "onedrive.live.com") return true;
  return /^\/:[a-z]:\//i.test(path) || /\/_layouts\/(?:\d+\/)?doc\.aspx$/i.test(path);
}

/**
 * A `#` after the extension of a workbook starts a fragment; any other is part of a name (`Corp.Ltd#3.xlsx`), and so is
 * one with such an extension after it.
 */
function withoutFragment(path: string): string {
  const end = /^[^]*(?:\.|%2e)(?:xl[a-z]{1,2}|csv|ods|aspx)(?=#)/i.exec(path)?.[0];
  return end === undefined || WORKBOOK_END.test(path) ? path : end;
}

/** Removes a link's fragment. Its token and query hold no `#`, but the path in a direct link may. */
function withoutFragments(address: string): string {
  const query = address.indexOf("?");
  const start = /^https:\/\/[^/]+\/:[a-z]:\/r\//i.test(address) ? Math.max(query, 0) : 0;
  const fragment = address.indexOf("#", start);
  return fragment < 0 || (start === 0 && query < 0 && /\/:[a-z]:\/r\//i.test(address))
    ? address
    : address.slice(0, fragment);
}

const WORKBOOK_END = /(?:\.|%2e)(?:xl[a-z]{1,2}|csv|ods)$/i;

/** SharePoint has no empty names: double slashes come from joined addresses; a slash after a file means nothing. */
function withoutDoubles(path: string): string {
  return path.replace(/\/{2,}/g, "/").replace(/(\.[a-z][a-z0-9]{1,4})\/$/i, "$1");
}
