/**
 * The claims challenge of a WWW-Authenticate header as the JSON text that a token request takes, or undefined. Entra
 * sends it as base64 in the `claims` parameter; plain JSON with escaped quotes is accepted too.
 */
export function readClaims(header: string | null): string | undefined {
  const match = /(?:^|[\s,])claims=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/i.exec(header ?? "");
  const value = (match?.[1] ?? match?.[2])?.replace(/\\(.)/g, "$1");
  if (value === undefined) return undefined;
  return [value, decoded(value)].find((text) => text !== undefined && isJsonObject(text));
}

function decoded(base64: string): string | undefined {
  try {
    const bytes = atob(base64.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    // Not base64: then it is no challenge that anybody could answer.
    return undefined;
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    // Not JSON, so not a claims request.
    return false;
  }
}
