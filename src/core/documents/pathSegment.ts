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
