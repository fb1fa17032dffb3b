/**
 * A web address of a document, taken apart without `new URL()`, which would read a raw `#` in a file name as the start
 * of a fragment. `path` is as written. `reading` is what its characters speak for: hosts give the same file percent-
 * encoded or raw (Excel on the desktop even with spaces), and a raw `%20` may be part of a real name.
 */
export type DocumentUrlParts = {
  /** Lower case. */
  readonly host: string;
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
  readonly reading: "encoded" | "raw";
  /** `Doc.aspx` and sharing links: what they name stands in the query or in a token, not at the end of the path. */
  readonly isLink: boolean;
};

/** Undefined for anything but a plain https address: with user info or a port it could name another host to others. */
export function documentUrlParts(url: string): DocumentUrlParts | undefined {
  const match = /^https:\/\/([a-z0-9.-]+)(\/[^?]*)(?:\?([^]*))?$/i.exec(url.trim());
  if (match === null || /\p{Surrogate}/u.test(url)) return undefined;
  const [, host = "", whole = "", query = ""] = match;
  const path = withoutFragment(whole);
  return {
    host: host.toLowerCase(),
    path,
    query,
    reading: readingOf(path),
    isLink: LINK_PATH.test(path) || host.toLowerCase() === "1drv.ms",
  };
}

/** `/:x:/r/…` is followed by the file's real path; the other forms by a token. */
export function directPathOf(path: string): string {
  return path.replace(/^\/:[a-z]:\/r(?=\/)/i, "");
}

const LINK_PATH =
  /^\/:[a-z]:\/|\/_layouts\/15\/(?:doc|wopiframe|guestaccess|sharedialog)\.aspx$|^\/(?:redir|edit|view)(?:\.aspx)?$/i;

/** A `#` after a file extension starts a fragment; any other is part of a name (`Q#1.xlsx`). */
function withoutFragment(path: string): string {
  const extension = path.search(/\.[a-z][a-z0-9]{2,4}#/i);
  return extension < 0 ? path : path.slice(0, path.indexOf("#", extension));
}

function readingOf(path: string): "encoded" | "raw" {
  // What stands in a path as it is, and `#`, which says nothing: anything else was never encoded.
  const isUrlSafe = /^[\w\-.~!$&'()*+,;=:@/%#]*$/.test(path);
  return isUrlSafe && !/%(?![0-9a-f]{2})/i.test(path) ? "encoded" : "raw";
}
