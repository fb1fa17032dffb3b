import { decodedOnce } from "./decodedOnce";

/** One value of a query, as written; `name` in lower case, names in any case, as `Doc.aspx` takes them. */
export function queryValue(query: string, name: string): string | undefined {
  const prefix = `${name}=`;
  // Addresses copied out of HTML have `&amp;`.
  const pair = query.split(/&(?:amp;)?|#/).find((part) => part.toLowerCase().startsWith(prefix));
  return pair?.slice(prefix.length);
}

/** The same, decoded as forms encode: `+` is a space. */
export function queryText(query: string, name: string): string | undefined {
  const value = queryValue(query, name);
  return value === undefined ? undefined : decodedOnce(value.replaceAll("+", " "));
}
