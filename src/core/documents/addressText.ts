/** One level of percent-decoding; text that is not validly encoded stays as it is. */
export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A raw `%` in a name is no escape.
    return text;
  }
}

/**
 * How to read a path, judging by its characters: hosts give the same file percent-encoded or raw (Excel on the desktop
 * even with spaces), and a raw `%20` may be part of a real name.
 */
export function readingOf(path: string): "encoded" | "raw" {
  // Characters that an encoded path may hold, and `#`, which decides nothing: a path with any other was never encoded.
  const isUrlSafe = /^[\w\-.~!$&'()*+,;=:@/%#]*$/.test(path);
  return isUrlSafe && !/%(?![0-9a-f]{2})/i.test(path) ? "encoded" : "raw";
}

/** Decodes segment by segment, so that an encoded slash stays within its segment. */
export function decodedPath(path: string): string {
  return path.split("/").map(decodedOnce).join("/");
}

/** Encodes only what a path may not hold: Graph's own webUrl leaves the other marks as they are. */
export function encodedPath(path: string): string {
  return path.split("/").map(encodedSegment).join("/");
}

/** The one spelling of an encoded path: `%c3%bc` and `%C3%BC`, `%27` and `'`, `%2E` and `.` are the same to a server. */
export function canonicalPath(path: string): string {
  return path
    .split("/")
    .map((segment) => encodedSegment(decodedOnce(segment)))
    .join("/");
}

/** The path of an address, made from a path in which nothing is a query or a fragment. */
export function asAddressPath(path: string): string {
  return readingOf(path) === "raw" ? encodedPath(path) : path.replaceAll("#", "%23");
}

function encodedSegment(segment: string): string {
  try {
    return encodeURI(segment).replace(/[#?/]/g, encodeURIComponent);
  } catch {
    // Half a character (a lone surrogate) has no form in UTF-8; what it would name cannot exist.
    return segment;
  }
}

/** One value of a query, as written. `name` is in lower case; the query may use any case, as `Doc.aspx` allows. */
export function queryValue(query: string, name: string): string | undefined {
  const prefix = `${name}=`;
  // Addresses copied out of HTML have `&amp;`.
  const pair = query.split(/&(?:amp;)?|#/).find((part) => part.toLowerCase().startsWith(prefix));
  return pair?.slice(prefix.length);
}

/** The same, decoded as a form's value: `+` is a space. */
export function queryText(query: string, name: string): string | undefined {
  const value = queryValue(query, name);
  return value === undefined ? undefined : decodedOnce(value.replaceAll("+", " "));
}

/**
 * A value as exactly one path segment of a URL, or undefined where none can carry it. Dots alone are refused however
 * they are written: URL parsers walk up on `..` and on `%2e%2e` alike. Lone surrogates have no UTF-8 form.
 */
export function pathSegment(value: string): string | undefined {
  if (value === "" || DOTS_ONLY.test(value) || LONE_SURROGATE.test(value)) return undefined;
  return encodeURIComponent(value);
}

const DOTS_ONLY = /^(?:\.|%2e)+$/i;
const LONE_SURROGATE = /\p{Surrogate}/u;
